package org.partnersuite.customersuccess.health;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** Scores subscriptions, and stores what is new. One transaction at a time does it. */
final class HealthScorer {
    private HealthScorer() {}

    /** @param quiet by subscription; one that is not named is scored because of time, which is not quiet */
    static void score(Change change, Collection<UUID> subscriptionIds, Map<UUID, Boolean> quiet) {
        LocalDate today = HealthQueue.day(change.now());
        Map<String, HealthModel> models = new HashMap<>();
        List<ScoredHealth> scored = new ArrayList<>();
        List<HealthState> states = new ArrayList<>();
        List<HealthTransitions.Step> steps = new ArrayList<>();
        Map<UUID, LocalDate> unchanged = new HashMap<>();
        for (ScoringCase each : ScoringCases.of(change.db(), subscriptionIds, today)) {
            HealthModel model = models.computeIfAbsent(each.product(), product -> HealthModels.of(change.db(), product)
                    .model());
            HealthResult.Decided decided = each.decide(model, today);
            HealthState before = each.before();
            String digest = digest(each.customerId(), model, decided);
            boolean nothingKnown = before == null
                    && decided.score().coverage().signum() == 0
                    && decided.result().overrideId() == null;
            if (nothingKnown) {
                continue;
            }
            if (before != null && before.digest().equals(digest)) {
                unchanged.put(each.subscriptionId(), each.checkOn(today));
                continue;
            }
            ScoredHealth next = new ScoredHealth(
                    Ids.next(),
                    each.subscriptionId(),
                    each.customerId(),
                    before == null ? 1 : before.number() + 1,
                    model.offer(),
                    model.version(),
                    decided.score(),
                    decided.result(),
                    each.inputs(),
                    quiet.getOrDefault(each.subscriptionId(), false),
                    change.now(),
                    change.caller().subject());
            HealthState after = HealthState.after(before, next, today, each.checkOn(today), digest);
            scored.add(next);
            states.add(after);
            steps.add(new HealthTransitions.Step(before, after, next.quiet()));
        }
        HealthScoreStore.insert(change, scored);
        HealthStateStore.put(change.db(), states);
        if (!unchanged.isEmpty()) {
            HealthStateStore.checkAgain(change.db(), unchanged);
        }
        HealthTransitions.signal(change.db(), steps, change.now());
    }

    private static String digest(UUID customerId, HealthModel model, HealthResult.Decided decided) {
        String said = customerId + " " + model.offer() + ' ' + model.version() + ' ' + Json.text(decided.result())
                + Json.text(decided.score());
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
