package org.partnersuite.customersuccess.successplan.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of change management. */
public record ChangeStep(
        ChangeKind kind,

        @NotBlank @Size(max = 300) @Schema(examples = "Put the assistant into the opening checklist")
        String name,

        @Size(min = 1, max = 200) @Schema(examples = "mia") @Nullable
        String owner,

        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn) {

    /** Kinds of change; each plan integrates the business process. */
    @Schema(name = "PlanChangeKind")
    public enum ChangeKind {
        BUSINESS_PROCESS_INTEGRATION,
        OTHER
    }
}
