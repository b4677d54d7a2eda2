package org.partnersuite.customersuccess.position;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.lifecycle.EngagementStage;
import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.customersuccess.published.PublishedView;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Where positions and their moves are kept. */
public final class PositionStore {
    public static final AggregateType<Position> POSITION =
            AggregateType.of("lifecycle-position", "customer-success.lifecycle-position.v1", State::of);

    private static final String MOVE_TOPIC = "customer-success.lifecycle-move.v1";
    private static final String STALL_TOPIC = "customer-success.position-stall.v1";
    private static final PublishedView TOUCHES = new PublishedView("last_touch");
    private static final PublishedView RENEWALS = new PublishedView("open_renewal");

    private static final Table<Position> TABLE = Table.of(POSITION.table(), "id", Position.class);
    private static final Table<Move> MOVES = Table.of("lifecycle_move", "id", Move.class);

    private PositionStore() {}

    /** The data of {@code customer-success.lifecycle-position.v1}. */
    private record State(
            UUID id,
            long version,
            UUID subscriptionId,
            UUID customerId,
            String useCase,
            Stage stage,
            EngagementStage engagementStage,
            int round,
            Instant enteredAt,
            @Nullable LocalDate stalledOn,
            Instant createdAt,
            Instant updatedAt) {
        static State of(Position position) {
            return new State(
                    position.id(),
                    position.version(),
                    position.subscriptionId(),
                    position.customerId(),
                    position.useCase(),
                    position.stage(),
                    position.stage().engagementStage(),
                    position.round(),
                    position.enteredAt(),
                    position.stalledOn(),
                    position.createdAt(),
                    position.updatedAt());
        }
    }

    /** The data of {@code customer-success.lifecycle-move.v1}. */
    private record Moved(@JsonUnwrapped Move move, String useCase, EngagementStage engagementStage) {}

    /** The data of {@code customer-success.position-stall.v1}. */
    private record Stalled(
            UUID positionId, UUID subscriptionId, UUID customerId, String useCase, Stage stage, LocalDate stalledOn) {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(POSITION.name(), POSITION.table(), Rows.of(Position.class, POSITION::state));
    }

    /** @return false when the subscription has the use case already; then nothing is recorded */
    static boolean open(Change change, List<Position> opened, List<Move> moves) {
        if (!TABLE.insert(change.db(), opened)) {
            return false;
        }
        MOVES.insert(change.db(), moves);
        opened.forEach(position -> POSITION.created(change, "opened", position));
        Map<UUID, Position> byId = new HashMap<>();
        opened.forEach(position -> byId.put(position.id(), position));
        moves.forEach(move -> record(change, move, byId.get(move.positionId())));
        return true;
    }

    static void move(Change change, Position before, Position after, Move move) {
        TABLE.update(change.db(), List.of(after));
        MOVES.insert(change.db(), List.of(move));
        POSITION.changed(change, "moved", before, after);
        record(change, move, after);
    }

    static void change(Change change, String action, Position before, Position after) {
        TABLE.update(change.db(), List.of(after));
        POSITION.changed(change, action, before, after);
    }

    static void stall(Change change, Position position, LocalDate day) {
        change.event(OutgoingEvent.state(
                STALL_TOPIC,
                position.id(),
                position.version(),
                change.now(),
                Json.write(new Stalled(
                        position.id(),
                        position.subscriptionId(),
                        position.customerId(),
                        position.useCase(),
                        position.stage(),
                        day))));
    }

    private static void record(Change change, Move move, @Nullable Position position) {
        String useCase = position == null ? "" : position.useCase();
        change.event(OutgoingEvent.state(
                MOVE_TOPIC,
                move.positionId(),
                move.number(),
                move.movedAt(),
                Json.write(new Moved(move, useCase, move.toStage().engagementStage()))));
    }

    /** When positions are checked next is nobody's business: no version, no event. */
    static void defer(Handle db, List<NextCheck> checks) {
        ColumnStatement in = new ColumnStatement(
                db,
                "update lifecycle_position p set check_on = c.day from unnest(?, ?) as c (id, day) where p.id = c.id");
        in.rows(checks).uuid(NextCheck::position).column("date", NextCheck::day);
        in.execute();
    }

    /** When a position is checked next; never for a null day. */
    record NextCheck(UUID position, @Nullable LocalDate day) {}

    static boolean isTaken(Handle db, UUID subscriptionId, String useCase) {
        return db.createQuery("select exists (select from lifecycle_position"
                        + " where subscription_id = :subscription and use_case = :useCase)")
                .bind("subscription", subscriptionId)
                .bind("useCase", useCase)
                .mapTo(Boolean.class)
                .one();
    }

    static Optional<Position> find(Handle db, UUID subscriptionId, String useCase) {
        return db.createQuery("select * from lifecycle_position"
                        + " where subscription_id = :subscription and use_case = :useCase")
                .bind("subscription", subscriptionId)
                .bind("useCase", useCase)
                .mapTo(Position.class)
                .findOne();
    }

    /** Whether one of its moves led to a stage. */
    static boolean hasStoodAt(Handle db, UUID id, Stage stage) {
        return db.createQuery(
                        "select exists (select from lifecycle_move" + " where position_id = :id and to_stage = :stage)")
                .bind("id", id)
                .bind("stage", stage)
                .mapTo(Boolean.class)
                .one();
    }

    /** @throws Problem 404, 412 for a newer version */
    static Position lock(Handle db, UUID id, IfMatch ifMatch) {
        Position found = db.createQuery("select * from lifecycle_position where id = :id for no key update")
                .bind("id", id)
                .mapTo(Position.class)
                .findOne()
                .orElseThrow(Problem::notFound);
        ifMatch.check(found.version());
        return found;
    }

    /** Those of them that are to be checked by a day; locked ones are left to who holds them. */
    static List<Position> lockDue(Handle db, Collection<UUID> ids, LocalDate today) {
        return db.createQuery("""
            select * from lifecycle_position where id = any(:ids) and check_on <= :today
            order by id for no key update skip locked
            """)
                .bindArray("ids", UUID.class, ids)
                .bind("today", today)
                .mapTo(Position.class)
                .list();
    }

    /** @throws Problem 404 */
    public static Position get(Handle db, UUID id) {
        return db.createQuery("select * from lifecycle_position where id = :id")
                .bind("id", id)
                .mapTo(Position.class)
                .findOne()
                .orElseThrow(Problem::notFound);
    }

    /** @throws Problem 404 when the caller sees no such subscription */
    static PositionFacts facts(Handle db, UUID positionId, UUID subscriptionId, String useCase) {
        return db.createQuery("""
            select cast(:position as uuid) as position_id, id as subscription_id, customer_id,
                   :useCase as use_case, product, opportunity_id, partner_of_record as partner_id
            from held_subscription where id = :subscription
            """)
                .bind("position", positionId)
                .bind("useCase", useCase)
                .bind("subscription", subscriptionId)
                .mapTo(PositionFacts.class)
                .findOne()
                .orElseThrow(Problem::notFound);
    }

    /** @throws Problem 404 */
    public static Move move(Handle db, UUID id) {
        return db.createQuery("select * from lifecycle_move where id = :id")
                .bind("id", id)
                .mapTo(Move.class)
                .findOne()
                .orElseThrow(Problem::notFound);
    }

    /** The partner of record of its subscription now. */
    public static Optional<UUID> partnerOf(Handle db, Position position) {
        return db.createQuery(
                        "select partner_of_record from held_subscription where id = :id and partner_of_record is not"
                                + " null")
                .bind("id", position.subscriptionId())
                .mapTo(UUID.class)
                .findOne();
    }

    /** The newest touch of customers; those without one are missing. */
    static Map<UUID, LocalDate> lastTouches(Handle db, Collection<UUID> customerIds) {
        Map<UUID, LocalDate> touches = new HashMap<>();
        if (TOUCHES.isIn(db)) {
            db.createQuery("select customer_id, last_on from last_touch where customer_id = any(:ids)")
                    .bindArray("ids", UUID.class, customerIds)
                    .map((row, context) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)))
                    .forEach(touch -> touches.put(touch.getKey(), touch.getValue()));
        }
        return touches;
    }

    static boolean renewalInExecute(Handle db, UUID subscriptionId) {
        return RENEWALS.isIn(db)
                && db.createQuery("select exists (select from open_renewal"
                                + " where subscription_id = :id and phase = 'EXECUTE')")
                        .bind("id", subscriptionId)
                        .mapTo(Boolean.class)
                        .one();
    }
}
