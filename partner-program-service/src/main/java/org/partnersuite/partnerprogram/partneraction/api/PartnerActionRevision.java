package org.partnersuite.partnerprogram.partneraction.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.partneraction.ActionDetails;

/** What may change of an action. */
@Schema(name = "PartnerActionRevision", examples = "{\"dueOn\":\"2026-10-15\"}")
record PartnerActionRevision(
        @NotBlank @Size(max = 500) String what,
        @NotBlank @Size(max = 200) String owner,
        LocalDate dueOn,

        @Schema(description = "1 comes first, 5 last.") @Min(1) @Max(5)
        int priority) {

    ActionDetails details() {
        return new ActionDetails(what, owner, dueOn, priority);
    }
}
