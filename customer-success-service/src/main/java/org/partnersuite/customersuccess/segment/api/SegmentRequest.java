package org.partnersuite.customersuccess.segment.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.segment.Coverage;
import org.partnersuite.customersuccess.segment.RenewalOwner;
import org.partnersuite.customersuccess.segment.SegmentDetails;
import org.partnersuite.customersuccess.segment.SegmentRule;
import org.partnersuite.customersuccess.segment.TouchModel;

/** Writable fields of a segment. */
@Schema(name = "SegmentRequest", examples = """
    {"position":20,"rule":{"anyOf":[{"minArrUsd":150000},{"minLicensedUsers":5000,"industries":["Banking"]}]},\
    "touchModel":"HIGH","coverage":"TEAMED","cadenceDays":30,"renewalOwner":"RM","arrPerPersonFrom":1000000,\
    "arrPerPersonTo":2000000,"contacts":[{"who":"PARTNER","purpose":"Training and adoption"}]}\
    """)
record SegmentRequest(
        @Schema(description = "The rules are asked in this order; the first that holds decides.") @Min(1) @Max(1000)
        int position,

        SegmentRule rule,
        TouchModel touchModel,

        @Schema(description = "Without a partner that manages success, PARTNER_LED becomes TEAMED or VENDOR_LED.")
        Coverage coverage,

        @Schema(description = "Days between touches; omitted when nobody is to be in touch.")
        @Min(1)
        @Max(366)
        @Nullable
        Integer cadenceDays,

        RenewalOwner renewalOwner,

        @Schema(description = "Least annual recurring revenue for one customer success manager, in USD.")
        @DecimalMin("1")
        @DecimalMax("100000000000000")
        @Digits(integer = 15, fraction = 4)
        @Nullable
        BigDecimal arrPerPersonFrom,

        @Schema(description = "Most annual recurring revenue for one customer success manager, in USD.")
        @DecimalMin("1")
        @DecimalMax("100000000000000")
        @Digits(integer = 15, fraction = 4)
        @Nullable
        BigDecimal arrPerPersonTo,

        @Schema(description = "Rules of engagement: who may contact the customer for what. Default: none.")
        @Size(max = 50)
        @Nullable
        List<SegmentDetails.ContactRule> contacts) {

    SegmentDetails details() {
        return new SegmentDetails(
                position,
                rule,
                touchModel,
                coverage,
                cadenceDays,
                renewalOwner,
                arrPerPersonFrom,
                arrPerPersonTo,
                contacts == null ? List.of() : contacts);
    }
}
