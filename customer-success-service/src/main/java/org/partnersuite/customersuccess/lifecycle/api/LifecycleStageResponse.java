package org.partnersuite.customersuccess.lifecycle.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.lifecycle.EngagementStage;
import org.partnersuite.customersuccess.lifecycle.LifecycleStage;
import org.partnersuite.customersuccess.lifecycle.MarketModel;
import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.customersuccess.lifecycle.StageContent;

@Schema(name = "LifecycleStage", description = "One of the fourteen stages.")
record LifecycleStageResponse(
        Stage stage,
        @Schema(description = "From 1 to 14.") int number,
        @Schema(maxLength = 100) String label,
        MarketModel marketModel,
        @Schema(description = "From 1 to 5.") int partnerStage,
        EngagementStage engagementStage,

        @Schema(description = "Absent when a position in it is never stalled.") @Nullable
        Integer stalledAfterDays,

        @JsonUnwrapped StageContent content,

        @Schema(description = "What is unusual and not refused, such as two accountable roles.")
        List<String> warnings,

        Instant updatedAt) {

    static LifecycleStageResponse of(LifecycleStage stage) {
        Stage code = stage.stage();
        return new LifecycleStageResponse(
                code,
                code.number(),
                stage.label(),
                code.marketModel(),
                code.partnerStage(),
                code.engagementStage(),
                stage.stalledAfterDays(),
                stage.content(),
                stage.warnings(),
                stage.updatedAt());
    }
}
