package org.partnersuite.customersuccess.position;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.partnersuite.customersuccess.lifecycle.Stage;

/**
 * A step of an opportunity in the engagement service.
 *
 * @param number counts the steps of the opportunity from 1
 * @param stage that it entered there
 */
public record SaleStep(UUID opportunityId, int number, String stage, Instant at) {
    private static final Map<String, Stage> STAGES = Map.of(
            "ENGAGE", Stage.NEED,
            "QUALIFY", Stage.EVALUATE,
            "DESIGN", Stage.SELECT,
            "PROPOSE", Stage.PURCHASE);

    /** The stage of the lifecycle that it entered; none when it was won or lost. */
    Optional<Stage> entered() {
        return Optional.ofNullable(STAGES.get(stage));
    }
}
