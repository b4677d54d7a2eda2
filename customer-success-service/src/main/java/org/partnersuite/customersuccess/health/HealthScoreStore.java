package org.partnersuite.customersuccess.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Table;

/** Scores in the database. */
public final class HealthScoreStore {
    private static final Table<ScoredHealth> TABLE = Table.<ScoredHealth>of("health_score", "id")
            .column("id", "uuid", ScoredHealth::id)
            .column("subscription_id", "uuid", ScoredHealth::subscriptionId)
            .column("customer_id", "uuid", ScoredHealth::customerId)
            .column("number", "integer", ScoredHealth::number)
            .column("offer", "text", ScoredHealth::offer)
            .column("model_version", "integer", ScoredHealth::modelVersion)
            .column("score", "numeric", s -> s.score().score())
            .column("band", "text", s -> s.score().band())
            .column("coverage", "numeric", s -> s.score().coverage())
            .column("explanation", "jsonb", s -> json(s.score()))
            .column("inputs", "jsonb", s -> json(s.inputs()))
            .column("scored_at", "timestamptz", ScoredHealth::scoredAt)
            .column("scored_by", "text", ScoredHealth::scoredBy);

    private HealthScoreStore() {}

    static void insert(Handle db, ScoredHealth score) {
        if (!TABLE.insert(db, List.of(score))) {
            throw new IllegalStateException("the subscription is locked, so nobody else can number its scores");
        }
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
                .map(HealthScoreStore::read)
                .findOne();
    }

    public static Optional<ScoredHealth> findCurrent(Handle db, UUID subscriptionId) {
        return db.createQuery("""
                        select * from health_score where subscription_id = :id order by number desc limit 1
                        """)
                .bind("id", subscriptionId)
                .map(HealthScoreStore::read)
                .findOne();
    }

    public static ScoredHealth read(ResultSet row, StatementContext context) throws SQLException {
        return new ScoredHealth(
                row.getObject("id", UUID.class),
                row.getObject("subscription_id", UUID.class),
                row.getObject("customer_id", UUID.class),
                row.getInt("number"),
                row.getString("offer"),
                row.getInt("model_version"),
                parsed(row.getString("explanation"), HealthScore.class),
                parsed(row.getString("inputs"), RecordedInputs.class),
                row.getObject("scored_at", OffsetDateTime.class).toInstant(),
                row.getString("scored_by"));
    }

    static String json(Object value) {
        return new String(Json.write(value), StandardCharsets.UTF_8);
    }

    static <T> T parsed(String json, Class<T> type) {
        try {
            return Json.mapper().readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException("what was stored is no " + type.getSimpleName(), e);
        }
    }
}
