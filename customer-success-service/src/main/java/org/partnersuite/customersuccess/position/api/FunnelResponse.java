package org.partnersuite.customersuccess.position.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.lifecycle.EngagementStage;
import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.customersuccess.position.Funnel;

@Schema(name = "LifecycleFunnel", description = "Positions by stage: entered and left in a period, and standing now.")
record FunnelResponse(
        LocalDate from,
        @Schema(description = "Last day, included.") LocalDate to,
        List<Item> items) {

    @Schema(name = "LifecycleFunnelStage")
    record Item(
            Stage stage,
            EngagementStage engagementStage,

            @Schema(description = "Moves into it in the period.")
            long entered,

            @Schema(description = "Moves out of it in the period.")
            long left,

            @Schema(description = "Median days of those that left it; absent when none did.", examples = "42.5")
            @Nullable
            BigDecimal medianDays,

            @Schema(description = "Positions in it now.") long standing,

            @Schema(description = "Those of them that are stalled.")
            long stalled) {}

    static FunnelResponse of(Funnel.Scope scope, List<Funnel.Cell> cells) {
        return new FunnelResponse(
                scope.from(),
                scope.to(),
                cells.stream()
                        .map(cell -> new Item(
                                cell.stage(),
                                cell.stage().engagementStage(),
                                cell.entered(),
                                cell.left(),
                                cell.medianDays(),
                                cell.standing(),
                                cell.stalled()))
                        .toList());
    }
}
