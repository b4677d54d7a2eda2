package org.partnersuite.partnerprogram.recovery.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.recovery.RecoveryDetails;
import org.partnersuite.platform.rest.ByKey;

/** A recovery plan as it is agreed. */
@Schema(name = "RecoveryPlanRequest", examples = """
                {"partnerId":"01976b3c-5d00-7a10-8f00-000000000001","title":"Back to GOLD by December",\
                "goal":"Close 1.5 million of the pipeline of the third quarter","allianceManager":"Pat Roe",\
                "counterpart":"jane","startsOn":"2026-07-01","targetOn":"2026-12-31"}""")
record RecoveryPlanRequest(
        @Schema(description = "Immutable.") @ByKey("partner")
        UUID partnerId,

        @Schema(description = "Notice of the shortfall that it is to end.") @Nullable
        UUID noticeId,

        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) String goal,
        @Size(min = 1, max = 200) @Nullable String allianceManager,

        @Schema(description = "Our counterpart. Default: the caller.") @Size(min = 1, max = 200) @Nullable
        String counterpart,

        LocalDate startsOn,
        LocalDate targetOn) {

    RecoveryDetails details(String caller) {
        return new RecoveryDetails(
                noticeId, title, goal, allianceManager, counterpart == null ? caller : counterpart, startsOn, targetOn);
    }
}
