package org.partnersuite.customersuccess.action.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.action.Playbook;
import org.partnersuite.customersuccess.action.Playbooks;
import org.partnersuite.customersuccess.team.TeamRole;

/** A playbook as a whole. */
@Schema(name = "PlaybookRequest", examples = """
                {"kind":"HORIZONTAL","opensOn":"usage down","tasks":[\
                {"order":1,"task":"Check telemetry and season","role":"CSM","dueDays":3},\
                {"order":2,"task":"Talk to the lead users","role":"CSM","dueDays":10}]}""")
public record PlaybookRequest(
        Playbook.Kind kind,

        @Schema(description = "Of a vertical playbook.") @Size(min = 1, max = 100) @Nullable
        String industry,

        @Schema(description = "The occasion, in words.") @NotBlank @Size(max = 200)
        String opensOn,

        @Schema(description = "In their order. The role of the first one owns the action.") @Size(min = 1, max = 100)
        List<TaskRequest> tasks,

        @Schema(description = "It opens nothing any more. Default: false.") @Nullable
        Boolean retired) {

    /** A task of a playbook. */
    @Schema(name = "PlaybookTaskRequest")
    public record TaskRequest(
            @Schema(description = "From 1.") @Min(1) @Max(100) Integer order,
            @NotBlank @Size(max = 500) String task,
            @Schema(description = "Business role that does it.") TeamRole role,

            @Schema(description = "Days after the action is opened.") @Min(0) @Max(1000)
            Integer dueDays) {}

    Playbooks.Draft draft() {
        return new Playbooks.Draft(
                kind,
                industry,
                opensOn,
                tasks.stream()
                        .map(task -> new Playbook.Task(task.order(), task.task(), task.role().name(), task.dueDays()))
                        .toList(),
                Boolean.TRUE.equals(retired));
    }
}
