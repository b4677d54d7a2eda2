package org.partnersuite.engagement.decisionpoint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Moves;

/** Where decision points and their moves are kept. */
@ApplicationScoped
public class DecisionPointRepository implements AggregateRepository<DecisionPoint> {
    public static final AggregateType<DecisionPoint> DECISION_POINT =
            new AggregateType<>("decision-point", "engagement.decision-point.v1", State::of, Audited::of).readWith("""
                array(select o.opportunity_id from decision_point_opportunity o where o.decision_point_id = t.id)
                as opportunity_ids\
                """);

    public static final Moves<DecisionPointMove> MOVES =
            new Moves<>(DECISION_POINT, "decision_point_move", "decision_point_id", DecisionPointMove.class);

    private static final String MOVE_TOPIC = "engagement.decision-point-move.v1";

    @Override
    public AggregateType<DecisionPoint> aggregate() {
        return DECISION_POINT;
    }

    /** Those of these ids that are decision points of the account. */
    public static Set<UUID> ofAccount(Handle db, UUID account, Collection<UUID> ids) {
        return db.createQuery("select id from decision_point where account_id = :account and id = any (:ids)")
                .bind("account", account)
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .set();
    }

    /** How those of these ids that are decision points of the account stand, in the order of their ids. */
    public static List<DecisionPointState> states(Handle db, UUID account, Collection<UUID> ids) {
        return db.createQuery("select id as tdp_id, name, owner, status, status_since, expansions from decision_point"
                        + " where account_id = :account and id = any (:ids) order by id")
                .bind("account", account)
                .bindArray("ids", UUID.class, ids)
                .mapTo(DecisionPointState.class)
                .list();
    }

    static Optional<String> nameOf(Handle db, UUID account, UUID id) {
        return db.createQuery("select name from decision_point where account_id = :account and id = :id")
                .bind("account", account)
                .bind("id", id)
                .mapTo(String.class)
                .findOne();
    }

    /** Until the transaction ends, nobody else looks for a point of this name to identify it. */
    static void holdName(Handle db, UUID account, String name) {
        db.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", "decision-point/" + account + "/" + name);
    }

    /** Of several with this name one that is not lost, and of these the first. */
    static Optional<UUID> named(Handle db, UUID account, String name) {
        return db.createQuery("select id from decision_point where account_id = :account and name = :name"
                        + " order by status = 'LOST', created_at, id limit 1")
                .bind("account", account)
                .bind("name", name)
                .mapTo(UUID.class)
                .findOne();
    }

    static void append(Change change, DecisionPointMove move) {
        MOVES.append(change, move);
        change.event(
                OutgoingEvent.state(MOVE_TOPIC, move.decisionPointId(), move.number(), move.at(), Json.write(move)));
    }

    /** The data of {@code engagement.decision-point.v1}. */
    private record State(
            UUID id,
            long version,
            @JsonUnwrapped DecisionPointDetails details,
            List<UUID> opportunityIds,
            @JsonUnwrapped DecisionPointProgress progress,
            Instant createdAt,
            Instant updatedAt) {
        static State of(DecisionPoint point) {
            return new State(
                    point.id(),
                    point.version(),
                    point.details(),
                    point.opportunityIds(),
                    point.progress(),
                    point.createdAt(),
                    point.updatedAt());
        }
    }

    private record Audited(
            @JsonUnwrapped DecisionPointDetails details,
            List<UUID> opportunityIds,
            DecisionPointStatus status,
            int expansions) {
        static Audited of(DecisionPoint point) {
            return new Audited(
                    point.details(),
                    point.opportunityIds(),
                    point.progress().status(),
                    point.progress().expansions());
        }
    }
}
