package org.partnersuite.customersuccess.action;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.action.DryRun.Item;

/** Transitions in the history of resulting scores. */
final class PastScores {
    private static final String GREEN = "GREEN";
    private static final String RED = "RED";

    private PastScores() {}

    private record Scored(
            UUID subscriptionId,
            UUID customerId,
            Instant at,
            @Nullable BigDecimal score,
            @Nullable String band) {
        LocalDate day() {
            return LocalDate.ofInstant(at, ZoneOffset.UTC);
        }

        Item item(LocalDate on, String note) {
            return new Item(on, customerId, subscriptionId, subscriptionId, false, note);
        }
    }

    static List<Item> red(Handle db, TriggerRule rule, LocalDate from, LocalDate to) {
        List<Item> items = new ArrayList<>();
        eachSubscription(db, to, scores -> {
            String before = null;
            for (Scored scored : scores) {
                if (RED.equals(scored.band())
                        && !RED.equals(before)
                        && !scored.day().isBefore(from)) {
                    items.add(scored.item(scored.day(), "The score is RED."));
                }
                before = scored.band();
            }
        });
        return items;
    }

    static List<Item> fallen(Handle db, TriggerRule rule, LocalDate from, LocalDate to) {
        ScoreFall fall = rule.fall();
        List<Item> items = new ArrayList<>();
        eachSubscription(db, to, scores -> {
            List<ScorePoint> points = scores.stream()
                    .map(scored -> new ScorePoint(scored.at(), scored.score()))
                    .toList();
            for (int i = 0; i < points.size(); i++) {
                Scored scored = scores.get(i);
                if (!scored.day().isBefore(from) && fall.beginsAt(points, i)) {
                    items.add(scored.item(scored.day(), "The score fell."));
                }
            }
        });
        return items;
    }

    static List<Item> longGreen(Handle db, TriggerRule rule, LocalDate from, LocalDate to) {
        List<Item> items = new ArrayList<>();
        eachSubscription(db, to, scores -> {
            Scored since = null;
            for (int i = 0; i < scores.size(); i++) {
                Scored scored = scores.get(i);
                if (!GREEN.equals(scored.band())) {
                    since = null;
                    continue;
                }
                if (since == null) {
                    since = scored;
                    addLongGreen(db, rule.days(), scored, end(scores, i, to), from, items);
                }
            }
        });
        return items;
    }

    /** The last day that begins with the band of an index still GREEN, at most a given one. */
    private static LocalDate end(List<Scored> scores, int index, LocalDate to) {
        for (int i = index + 1; i < scores.size(); i++) {
            if (!GREEN.equals(scores.get(i).band())) {
                return scores.get(i).day();
            }
        }
        return to;
    }

    private static void addLongGreen(
            Handle db, int days, Scored since, LocalDate end, LocalDate from, List<Item> items) {
        for (LocalDate day = since.day().plusDays(days); !day.isAfter(end); day = day.plusDays(1)) {
            if (TriggerFacts.advocacyIsOpen(db, since.customerId(), since.subscriptionId(), day)) {
                if (!day.isBefore(from)) {
                    items.add(since.item(day, "GREEN since " + since.day() + "."));
                }
                return;
            }
        }
    }

    /** Calls back with all scores of each subscription until a day, in their order. */
    private static void eachSubscription(Handle db, LocalDate to, Consumer<List<Scored>> history) {
        List<Scored> own = new ArrayList<>();
        db.createQuery("""
                        select subscription_id, customer_id, scored_at, result_score, result_band from health_scored
                        where scored_at < :end order by subscription_id, number
                        """)
                .bind("end", to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .setFetchSize(1000)
                .map((row, context) -> new Scored(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        Objects.requireNonNull(row.getObject(3, OffsetDateTime.class))
                                .toInstant(),
                        row.getBigDecimal(4),
                        row.getString(5)))
                .forEach(scored -> {
                    if (!own.isEmpty() && !own.getFirst().subscriptionId().equals(scored.subscriptionId())) {
                        history.accept(List.copyOf(own));
                        own.clear();
                    }
                    own.add(scored);
                });
        if (!own.isEmpty()) {
            history.accept(List.copyOf(own));
        }
    }
}
