package org.partnersuite.partnerprogram.enablement.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.enablement.EnablementCohort;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "EnablementCohort", description = "People of a partner who go through the program together.")
record EnablementCohortResponse(
        @JsonUnwrapped Stamp stamp,
        UUID partnerId,
        @Schema(maxLength = 200, examples = "Spring 2027") String name,
        LocalDate startsOn,
        @Schema(description = "Last day of the last week.") LocalDate endsOn,

        @Schema(description = "Version of the program, which stays.", examples = "1")
        long programVersion) {

    static EnablementCohortResponse of(EnablementCohort cohort) {
        return new EnablementCohortResponse(
                cohort.stamp(),
                cohort.partnerId(),
                cohort.name(),
                cohort.startsOn(),
                cohort.endsOn(),
                cohort.programVersion());
    }
}
