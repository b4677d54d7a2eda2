package org.partnersuite.customersuccess.health;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
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
            Instant scoredAt) {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return new CurrentStates(
                "health-score",
                "health_inputs",
                "subscription_id",
                CurrentStates.query(
                        SubscriptionStore.SHARED, NEWEST, Rows.of(ScoredHealth.class, HealthScoreStore::event)));
    }

    static void insert(Change change, ScoredHealth score) {
        if (!TABLE.insert(change.db(), List.of(score))) {
            throw new IllegalStateException("the subscription is locked, so nobody else can number its scores");
        }
        change.event(event(score));
    }

    /** The number of the subscription's next score. */
    static int nextNumber(Handle db, UUID subscriptionId) {
        return db.createQuery("select coalesce(max(number), 0) + 1 from health_score where subscription_id = :id")
                .bind("id", subscriptionId)
                .mapTo(Integer.class)
                .one();
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
                scored.scoredAt());
        return OutgoingEvent.state(
                "customer-success.health-score.v1",
                "org.partnersuite.customersuccess.health-score.v1",
                scored.subscriptionId(),
                scored.number(),
                scored.scoredAt(),
                Json.write(state));
    }
}
