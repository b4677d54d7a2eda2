package org.partnersuite.customersuccess.lifecycle.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.lifecycle.ExitCriterion;
import org.partnersuite.customersuccess.lifecycle.LifecycleStage;
import org.partnersuite.customersuccess.lifecycle.StageContent;

/** Writable fields of a stage. */
@Schema(name = "LifecycleStageRequest", examples = """
    {"label":"Implement","stalledAfterDays":60,"raci":[{"role":"AM","value":"A"},{"role":"DELIVERY","value":"R"}],\
    "tools":[{"name":"Order portal","inputData":"Order number"}],"deliverables":["Installed product"],\
    "criteria":[{"key":"IMPLEMENTED","criterion":"The product is provisioned","kind":"MANUAL"}]}\
    """)
record LifecycleStageRequest(
        @NotBlank @Size(max = 100) String label,

        @Schema(description = "Days after which a position without a move or touch is stalled; omitted when never.")
        @Min(1)
        @Max(3660)
        @Nullable
        Integer stalledAfterDays,

        @Schema(description = "At least one role is accountable. More than one gives a warning.") @Size(max = 8)
        List<StageContent.RaciCell> raci,

        @Schema(description = "Default: none.") @Size(max = 50) @Nullable
        List<StageContent.Tool> tools,

        @Schema(description = "Default: none.") @Size(max = 50) @Nullable
        List<@NotBlank @Size(max = 300) String> deliverables,

        @Schema(description = "What must hold before the stage is left. Default: nothing.") @Size(max = 20) @Nullable
        List<ExitCriterion> criteria) {

    LifecycleStage.Draft draft() {
        return new LifecycleStage.Draft(
                label,
                stalledAfterDays,
                new StageContent(
                        raci,
                        tools == null ? List.of() : tools,
                        deliverables == null ? List.of() : deliverables,
                        criteria == null ? List.of() : criteria));
    }
}
