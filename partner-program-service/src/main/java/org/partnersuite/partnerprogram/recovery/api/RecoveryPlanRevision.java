package org.partnersuite.partnerprogram.recovery.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.recovery.RecoveryDetails;

/** What may change of a recovery plan. */
@Schema(name = "RecoveryPlanRevision", examples = "{\"targetOn\":\"2026-11-30\"}")
record RecoveryPlanRevision(
        @Nullable UUID noticeId,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) String goal,
        @Size(min = 1, max = 200) @Nullable String allianceManager,
        @NotBlank @Size(max = 200) String counterpart,
        LocalDate startsOn,
        LocalDate targetOn) {

    RecoveryDetails details() {
        return new RecoveryDetails(noticeId, title, goal, allianceManager, counterpart, startsOn, targetOn);
    }
}
