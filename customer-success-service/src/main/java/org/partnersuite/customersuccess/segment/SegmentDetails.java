package org.partnersuite.customersuccess.segment;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * Editable fields of a segment.
 *
 * @param position place in the order of the rules; the first rule that holds decides
 * @param cadenceDays days between touches; null when nobody is to be in touch
 * @param arrPerPersonFrom least revenue that keeps a customer success manager busy, in USD
 * @param arrPerPersonTo most revenue that one can keep, in USD
 */
@Schema(name = "SegmentDetails")
public record SegmentDetails(
        @Schema(description = "The rules are asked in this order; the first that holds decides.") @Min(1) @Max(1000)
        int position,

        @JsonColumn SegmentRule rule,
        TouchModel touchModel,

        @Schema(description = "Without a partner that manages success, PARTNER_LED becomes TEAMED or VENDOR_LED.")
        Coverage coverage,

        @Schema(description = "Days between touches; absent when nobody is to be in touch.") @Min(1) @Max(366) @Nullable
        Integer cadenceDays,

        RenewalOwner renewalOwner,

        @Schema(description = "Least annual recurring revenue for one customer success manager, in USD.")
        @DecimalMin("1")
        @Digits(integer = 15, fraction = 4)
        @Nullable
        BigDecimal arrPerPersonFrom,

        @Schema(description = "Most annual recurring revenue for one customer success manager, in USD.")
        @DecimalMin("1")
        @Digits(integer = 15, fraction = 4)
        @Nullable
        BigDecimal arrPerPersonTo,

        @Schema(description = "Rules of engagement: who may contact the customer for what.") @Size(max = 50) @JsonColumn
        List<ContactRule> contacts) {

    public SegmentDetails {
        contacts = List.copyOf(contacts);
    }

    /** Who may contact a customer for what. */
    @Schema(name = "SegmentContactRule")
    public record ContactRule(
            @NotBlank @Size(max = 100) String who,
            @NotBlank @Size(max = 300) String purpose) {}
}
