package org.partnersuite.customersuccess.segment.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.segment.Coverage;
import org.partnersuite.customersuccess.segment.CustomerSegment;
import org.partnersuite.customersuccess.segment.ManualSegment;
import org.partnersuite.customersuccess.segment.RenewalOwner;
import org.partnersuite.customersuccess.segment.TouchModel;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "CustomerSegment", description = "The segment of a customer and what follows from it.")
record CustomerSegmentResponse(
        UUID customerId,

        @Schema(maxLength = 50, pattern = SegmentResource.CODE, examples = "MID")
        String segment,

        TouchModel touchModel,

        @Schema(description = "Days between touches; absent when nobody is to be in touch.") @Nullable
        Integer cadenceDays,

        Coverage coverage,
        RenewalOwner renewalOwner,

        @Schema(
                type = SchemaType.STRING,
                description = "Annual recurring revenue of paid contracts in force, in USD.",
                pattern = "^[0-9]+\\.[0-9]{2}$",
                maxLength = 22,
                examples = "120000.00")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal arrUsd,

        @Schema(description = "Currencies without a rate into USD; their revenue is not counted.")
        List<String> withoutRate,

        CustomerSegment.Source source,
        @Nullable Manual manual,
        @Schema(description = "First day in this segment.") LocalDate since) {

    @Schema(name = "ManualSegment", description = "A segment that a person set.")
    record Manual(
            @Schema(maxLength = 1000) String reason,

            @Schema(description = "Last day on which it holds.")
            LocalDate expiresOn,

            @Schema(maxLength = TextBounds.SUBJECT) String by) {}

    static CustomerSegmentResponse of(CustomerSegment segment) {
        ManualSegment manual = segment.manual();
        return new CustomerSegmentResponse(
                segment.customerId(),
                segment.segment(),
                segment.touchModel(),
                segment.cadenceDays(),
                segment.coverage(),
                segment.renewalOwner(),
                segment.arrUsd(),
                segment.withoutRate(),
                segment.source(),
                manual == null ? null : new Manual(manual.reason(), manual.expiresOn(), manual.by()),
                segment.since());
    }
}
