package org.partnersuite.customersuccess.action.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.action.Closure;

/** Request bodies of the transitions of calls to action. */
final class CallToActionTransitions {
    private CallToActionTransitions() {}

    @Schema(
            name = "TaskCompletionRequest",
            description = "A task of a call to action is done.",
            examples = "{\"number\":1,\"note\":\"They lack a champion in procurement\"}")
    record TaskCompletionRequest(
            @Schema(description = "Number of the task.") @Min(1) @Max(100) Integer number,
            @Size(min = 1, max = 2000) @Nullable String note) {}

    @Schema(
            name = "ActionSnoozeRequest",
            description = "A call to action rests for a while.",
            examples = "{\"until\":\"2027-01-11\",\"reason\":\"Year-end closing at the customer\"}")
    record ActionSnoozeRequest(
            @Schema(description = "The day on which it is open again, within a year.") LocalDate until,
            @NotBlank @Size(max = 2000) String reason) {}

    @Schema(
            name = "ActionClosureRequest",
            description = "A call to action ends.",
            examples = "{\"outcome\":\"RESOLVED\",\"reason\":\"The barrier is removed\"}")
    record ActionClosureRequest(
            Closure.Outcome outcome,
            @NotBlank @Size(max = 2000) String reason) {}
}
