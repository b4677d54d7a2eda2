package org.partnersuite.customersuccess.lifecycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What must hold before a stage is left.
 *
 * @param key stable key, in upper snake case
 */
@Schema(name = "LifecycleExitCriterion", description = "What must hold before a stage is left.")
public record ExitCriterion(
        @Pattern(regexp = "^[A-Z][A-Z0-9_]*$") @Size(max = 50)
        String key,

        @NotBlank @Size(max = 300) String criterion,
        Kind kind) {

    /** How it is known to hold. */
    @Schema(name = "LifecycleCriterionKind")
    public enum Kind {
        /** From the records of the suite. */
        COMPUTED,
        /** By evidence of a move: a note or a link. */
        MANUAL
    }
}
