package org.partnersuite.partnerprogram.checklist.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.checklist.AssessmentSubject;
import org.partnersuite.partnerprogram.checklist.ReadinessAssessments;
import org.partnersuite.platform.rest.ByKey;

@Schema(
        name = "ReadinessAssessmentRequest",
        description = "The checklist as rated for a business unit of ours, or for a partner, in a period.",
        examples = """
                {"subject":"VENDOR","businessUnit":"Managed Security Services","period":"2026-Q4",\
                "ratings":{"1.1":2,"1.2":3,"1.3":3,"1.4":4}}""")
record ReadinessAssessmentRequest(
        @Schema(description = "Immutable. Default: VENDOR, for a partner's caller PARTNER.") @Nullable
        AssessmentSubject subject,

        @Schema(description = "Of a VENDOR assessment. Immutable.", examples = "Managed Security Services")
        @Size(min = 1, max = 200)
        @Nullable
        String businessUnit,

        @Schema(description = "Of a PARTNER assessment. Immutable. Default for a partner's caller: its own.")
        @Nullable
        @ByKey("partner")
        UUID partnerId,

        @Schema(description = "Year, half-year or quarter. Immutable.", examples = "2026-Q4")
        @Pattern(regexp = "^[0-9]{4}(-(H[12]|Q[1-4]))?$")
        @Size(max = 7)
        String period,

        @Schema(
                description = "Rating 1 to 5 by section and element, such as 1.10: the one that describes the current"
                        + " state best. 1 missing or undeveloped, 2 in concept or formation, 3 in pilot with limited"
                        + " execution, 4 in production but immature, 5 in production, established and mature.",
                maxProperties = 50)
        @Size(max = 50)
        @Nullable
        Map<@Pattern(regexp = "^[1-5]\\.([1-9]|10)$") @Size(max = 4) String, @Min(1) @Max(5) Integer> ratings,

        @Size(min = 1, max = 2000) @Nullable String note) {

    ReadinessAssessments.Draft draft(boolean ofPartner) {
        AssessmentSubject by = ofPartner ? AssessmentSubject.PARTNER : AssessmentSubject.VENDOR;
        return new ReadinessAssessments.Draft(
                subject == null ? by : subject,
                businessUnit,
                partnerId,
                period,
                ratings == null ? Map.of() : ratings,
                note);
    }
}
