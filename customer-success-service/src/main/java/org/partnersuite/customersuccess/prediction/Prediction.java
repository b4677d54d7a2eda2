package org.partnersuite.customersuccess.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.health.model.HealthModel;

/**
 * How a version of a model would have predicted, from inputs as they were known so many days before the contracts' ends.
 *
 * @param daysBefore 180, 90 or 30
 * @param renewed number of renewals with a score
 * @param lost number of those not renewed with a score
 * @param withoutScore closed renewals of which too little was known then
 * @param enough whether there are 30 of both outcomes: below that, figures are a hint, and no weights are proposed
 * @param auc null unless there are both outcomes
 * @param lowestDecile null unless there are both outcomes
 */
public record Prediction(
        int daysBefore,
        int renewed,
        int lost,
        int withoutScore,
        boolean enough,
        @Nullable Auc auc,
        List<Reliability.Group> reliability,
        @Nullable Lift lowestDecile) {
    /** Least number of renewals, and of losses, from which on weights are proposed. */
    public static final int ENOUGH = 30;

    /** Days before the contract's end at which inputs are taken. */
    public static final List<Integer> DAYS_BEFORE = List.of(180, 90, 30);

    static Prediction of(int daysBefore, HealthModel model, List<HealthCase> cases, long seed) {
        ModelScore score = new ModelScore(model);
        List<Scored> scored = new ArrayList<>();
        for (HealthCase each : cases) {
            OptionalDouble own = score.of(each.scores());
            if (own.isPresent()) {
                scored.add(new Scored(own.getAsDouble(), each.renewed()));
            }
        }
        int renewed = (int) scored.stream().filter(Scored::renewed).count();
        int lost = scored.size() - renewed;
        boolean both = renewed > 0 && lost > 0;
        return new Prediction(
                daysBefore,
                renewed,
                lost,
                cases.size() - scored.size(),
                isEnough(renewed, lost),
                both ? Auc.of(scored) : null,
                Reliability.of(scored),
                both ? Lift.of(scored, seed) : null);
    }

    static boolean isEnough(int renewed, int lost) {
        return renewed >= ENOUGH && lost >= ENOUGH;
    }
}
