package org.partnersuite.customersuccess.health;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.action.ScoreFall;
import org.partnersuite.customersuccess.action.ScorePoint;
import org.partnersuite.customersuccess.action.Signal;
import org.partnersuite.customersuccess.action.Signals;
import org.partnersuite.customersuccess.action.TriggerKey;
import org.partnersuite.customersuccess.action.TriggerRules;
import org.partnersuite.customersuccess.action.TriggerWatches;
import org.partnersuite.customersuccess.health.model.Colour;

/** What a new score signals: RED from anything else, a fall, and the begin and the end of GREEN. Quiet ones signal nothing. */
final class HealthTransitions {
    private HealthTransitions() {}

    /** @param before null for a first score */
    record Step(@Nullable HealthState before, HealthState after, boolean quiet) {
        boolean enters(Colour band) {
            return after.band() == band && (before == null || before.band() != band);
        }

        boolean leaves(Colour band) {
            return after.band() != band && before != null && before.band() == band;
        }

        boolean falls() {
            return before != null
                    && before.score() != null
                    && after.score() != null
                    && after.score().compareTo(before.score()) < 0;
        }
    }

    static void signal(Handle db, List<Step> steps, Instant now) {
        LocalDate today = HealthQueue.day(now);
        List<Signal> signals = new ArrayList<>();
        List<HealthState> green = new ArrayList<>();
        List<UUID> notGreen = new ArrayList<>();
        for (Step step : steps) {
            if (step.enters(Colour.RED) && !step.quiet()) {
                signals.add(signal(TriggerKey.SCORE_RED, step.after(), today, "The score is RED."));
            }
            if (step.enters(Colour.GREEN)) {
                green.add(step.after());
            } else if (step.leaves(Colour.GREEN)) {
                notGreen.add(step.after().subscriptionId());
            }
        }
        signals.addAll(falls(db, steps, now, today));
        Signals.put(db, signals);
        TriggerWatches.forget(db, TriggerKey.GREEN_LONG, notGreen);
        TriggerWatches.begin(
                db,
                green.stream()
                        .map(state -> new TriggerWatches.Begun(
                                TriggerKey.GREEN_LONG, state.subscriptionId(), state.customerId(), today))
                        .toList());
    }

    private static List<Signal> falls(Handle db, List<Step> steps, Instant now, LocalDate today) {
        List<Step> falling =
                steps.stream().filter(step -> step.falls() && !step.quiet()).toList();
        if (falling.isEmpty()) {
            return List.of();
        }
        ScoreFall rule = TriggerRules.fall(db);
        Map<UUID, List<ScorePoint>> points = HealthScoreStore.points(
                db,
                falling.stream().map(step -> step.after().subscriptionId()).toList(),
                now.minus(Duration.ofDays(rule.days())));
        return falling.stream()
                .filter(step -> {
                    List<ScorePoint> known = points.getOrDefault(step.after().subscriptionId(), List.of());
                    return !known.isEmpty() && rule.beginsAt(known, known.size() - 1);
                })
                .map(step -> signal(
                        TriggerKey.SCORE_FELL,
                        step.after(),
                        today,
                        "The score fell by " + rule.by().toPlainString() + " or more within " + rule.days() + " days."))
                .toList();
    }

    private static Signal signal(TriggerKey trigger, HealthState state, LocalDate today, String note) {
        return new Signal(
                trigger, state.customerId(), state.subscriptionId(), state.subscriptionId(), today, false, note);
    }
}
