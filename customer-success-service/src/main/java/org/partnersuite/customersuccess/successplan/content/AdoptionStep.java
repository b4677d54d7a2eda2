package org.partnersuite.customersuccess.successplan.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of the adoption plan. */
public record AdoptionStep(
        AdoptionPhase phase,

        @NotBlank @Size(max = 300) @Schema(examples = "Invite the managers of the first 20 stores")
        String name,

        @NotBlank @Size(max = 300) @Schema(description = "A use case of the plan.", examples = "Talent assistant")
        String useCase,

        @NotBlank @Size(max = 200) @Schema(description = "A persona of the use case.", examples = "Store manager")
        String persona,

        @Size(min = 1, max = 200) @Schema(examples = "mia") @Nullable
        String owner,

        @Schema(examples = "2027-01-31") @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn) {

    /** Phases of adoption, in their order. */
    @Schema(name = "AdoptionPhase")
    public enum AdoptionPhase {
        ACTIVATE,
        USE,
        UPSELL
    }
}
