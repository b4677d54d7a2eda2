package org.partnersuite.customersuccess.position;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * A step of a position. It is never changed.
 *
 * @param number counts the moves of the position from 1
 * @param fromStage null for the first
 * @param round of the stage that was entered
 * @param daysInStage full days in the stage that was left; null for the first
 * @param partnerId partner of record at that time
 * @param undone keys of criteria of the stage that was left that did not hold
 */
public record Move(
        UUID id,
        UUID positionId,
        UUID subscriptionId,
        UUID customerId,
        int number,
        @Nullable Stage fromStage,
        Stage toStage,
        int round,
        Instant movedAt,
        String movedBy,
        @Nullable Integer daysInStage,
        @Nullable String reason,
        @JsonColumn List<Evidence> evidence,
        List<String> undone,
        String product,
        @Nullable UUID partnerId) {

    public Move {
        evidence = List.copyOf(evidence);
        undone = List.copyOf(undone);
    }
}
