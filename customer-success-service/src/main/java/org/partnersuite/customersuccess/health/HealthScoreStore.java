package org.partnersuite.customersuccess.health;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.action.ScorePoint;
import org.partnersuite.customersuccess.health.model.BandFact;
import org.partnersuite.customersuccess.health.model.Colour;
import org.partnersuite.customersuccess.subscription.SubscriptionStore;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Stores scores, append only. The newest of a subscription is emitted. */
public final class HealthScoreStore {
    private static final Table<ScoredHealth> TABLE = Table.of("health_score", "id", ScoredHealth.class)
            .column("score", "numeric", s -> s.score().score())
            .column("band", "text", s -> s.score().band())
            .column("coverage", "numeric", s -> s.score().coverage());

    private static final String NEWEST = """
            select newest.* from unnest(:ids) s (id)
            join lateral (select * from health_score h where h.subscription_id = s.id order by h.number desc limit 1)
                 newest on true
            order by s.id
            """;

    private HealthScoreStore() {}

    /** The data of {@code customer-success.health-score.v1}; no score under half coverage. */
    private record State(
            UUID subscriptionId,
            long version,
            UUID customerId,
            String modelOffer,
            int modelVersion,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal score,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal percent,

            @Nullable Colour band,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal coverage,
            List<String> missing,
            @Nullable BandFact rule,
            boolean overridden,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal resultScore,

            @Nullable Colour resultBand,
            Instant scoredAt) {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return new CurrentStates(
                "health-score",
                "health_state",
                "subscription_id",
                CurrentStates.query(
                        SubscriptionStore.SHARED, NEWEST, Rows.of(ScoredHealth.class, HealthScoreStore::event)));
    }

    static void insert(Change change, List<ScoredHealth> scores) {
        if (!TABLE.insert(change.db(), scores)) {
            throw new IllegalStateException("one transaction at a time numbers scores");
        }
        scores.forEach(score -> change.event(event(score)));
    }

    /** The resulting scores of subscriptions since a time, each with the one that was in force then, in their order. */
    static Map<UUID, List<ScorePoint>> points(Handle db, Collection<UUID> subscriptionIds, Instant since) {
        Map<UUID, List<ScorePoint>> points = new HashMap<>();
        db.createQuery("""
                        select h.subscription_id, h.scored_at, h.result_score from health_score h
                        where h.subscription_id = any(:ids)
                          and h.scored_at >= coalesce((select max(b.scored_at) from health_score b
                                                       where b.subscription_id = h.subscription_id and b.scored_at <= :since),
                                                      :since)
                        order by h.subscription_id, h.number
                        """)
                .bindArray("ids", UUID.class, subscriptionIds)
                .bind("since", since)
                .map((row, context) -> {
                    points.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(new ScorePoint(
                                    row.getObject(2, OffsetDateTime.class).toInstant(), row.getBigDecimal(3)));
                    return true;
                })
                .list();
        return points;
    }

    public static Optional<ScoredHealth> find(Handle db, UUID id) {
        return db.createQuery("select * from health_score where id = :id")
                .bind("id", id)
                .mapTo(ScoredHealth.class)
                .findOne();
    }

    static Optional<ScoredHealth> findCurrent(Handle db, UUID subscriptionId) {
        return db.createQuery("""
                        select * from health_score where subscription_id = :id order by number desc limit 1
                        """)
                .bind("id", subscriptionId)
                .mapTo(ScoredHealth.class)
                .findOne();
    }

    private static OutgoingEvent event(ScoredHealth scored) {
        HealthScore score = scored.score();
        State state = new State(
                scored.subscriptionId(),
                scored.number(),
                scored.customerId(),
                scored.offer(),
                scored.modelVersion(),
                score.score(),
                score.percent(),
                score.band(),
                score.coverage(),
                score.missing(),
                scored.result().rule(),
                scored.result().overrideId() != null,
                scored.result().resultScore(),
                scored.result().resultBand(),
                scored.scoredAt());
        return OutgoingEvent.state(
                "customer-success.health-score.v1",
                scored.subscriptionId(),
                scored.number(),
                scored.scoredAt(),
                Json.write(state));
    }
}
