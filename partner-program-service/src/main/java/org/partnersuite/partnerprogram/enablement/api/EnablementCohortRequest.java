package org.partnersuite.partnerprogram.enablement.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.enablement.Enablement;
import org.partnersuite.platform.rest.ByKey;

@Schema(
        name = "EnablementCohortRequest",
        description = "People of a partner who go through the program together.",
        examples = """
                {"partnerId":"01980000-0000-7000-8000-000000000001","name":"Spring 2027","startsOn":"2027-03-01"}""")
record EnablementCohortRequest(
        @Schema(description = "Immutable.") @ByKey("partner")
        UUID partnerId,

        @Schema(examples = "Spring 2027") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "First day of the first week.")
        LocalDate startsOn) {

    Enablement.CohortDraft draft() {
        return new Enablement.CohortDraft(partnerId, name, startsOn);
    }
}
