package org.partnersuite.customersuccess.lifecycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who does what in a stage, and with what.
 *
 * @param raci one row of the RACI
 * @param tools with the data that they need
 * @param criteria what must hold before the stage is left
 */
@Schema(name = "LifecycleStageContent")
public record StageContent(
        @Schema(description = "At least one role is accountable.") @Size(max = 8)
        List<RaciCell> raci,

        @Size(max = 50) List<Tool> tools,
        @Size(max = 50) List<@NotBlank @Size(max = 300) String> deliverables,

        @Schema(description = "What must hold before the stage is left.") @Size(max = 20)
        List<ExitCriterion> criteria) {

    public StageContent {
        raci = List.copyOf(raci);
        tools = List.copyOf(tools);
        deliverables = List.copyOf(deliverables);
        criteria = List.copyOf(criteria);
    }

    /** What a role is. */
    @Schema(name = "RaciCell")
    public record RaciCell(RaciRole role, RaciValue value) {}

    /** A tool and the data that it needs. */
    @Schema(name = "LifecycleTool")
    public record Tool(
            @NotBlank @Size(max = 200) String name,
            @Size(min = 1, max = 1000) @Nullable String inputData) {}
}
