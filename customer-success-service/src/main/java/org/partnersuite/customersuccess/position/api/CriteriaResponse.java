package org.partnersuite.customersuccess.position.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.lifecycle.ExitCriterion;
import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.customersuccess.position.Position;
import org.partnersuite.customersuccess.position.Positions;

@Schema(name = "LifecycleCriteria", description = "What must hold before a position leaves its stage, and what does.")
record CriteriaResponse(
        UUID positionId,
        Stage stage,

        @Schema(description = "The partner of record's own stage, where it has its own.", maxLength = 50) @Nullable
        String partnersStage,

        List<Item> items) {

    @Schema(name = "LifecycleCriterionChecked")
    record Item(
            @JsonUnwrapped ExitCriterion checked,
            boolean met,

            @Schema(description = "Why it does not hold.") @Nullable
            String why) {}

    static CriteriaResponse of(Position position, @Nullable String partnersStage, List<Positions.Checked> checked) {
        return new CriteriaResponse(
                position.id(),
                position.stage(),
                partnersStage,
                checked.stream()
                        .map(each -> new Item(each.criterion(), each.unmet() == null, each.unmet()))
                        .toList());
    }
}
