package org.partnersuite.customersuccess.renewal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Where renewals are kept. */
public final class RenewalStore {
    public static final AggregateType<Renewal> RENEWAL =
            AggregateType.of("renewal", "customer-success.renewal.v1", State::of);

    private static final Table<Renewal> TABLE = Table.of(RENEWAL.table(), "id", Renewal.class)
            .column("next_phase_on", "date", Renewal::nextPhaseOn)
            .column("next_on", "date", Renewal::nextOn)
            .column("status", "text", Renewal::status);

    private RenewalStore() {}

    /** The data of {@code customer-success.renewal.v1}. */
    private record State(
            @JsonUnwrapped @JsonIgnoreProperties({"dueArr", "decision"})
            Renewal renewal,

            Renewal.Status status,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal dueArr,
            String currency,
            @Nullable RenewalOutcome outcome,
            @Nullable String reason,
            @Nullable String note,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal renewedArr,

            @Nullable LocalDate renewedUntil,
            @Nullable UUID intoSubscriptionId,
            @Nullable LocalDate decidedOn,
            @Nullable Boolean counted) {
        static State of(Renewal renewal) {
            Decision decision = renewal.decision();
            Money renewed = decision == null ? null : decision.renewedArr();
            return new State(
                    renewal,
                    renewal.status(),
                    renewal.dueArr().amount(),
                    renewal.dueArr().currency(),
                    decision == null ? null : decision.outcome(),
                    decision == null ? null : decision.reason(),
                    decision == null ? null : decision.note(),
                    renewed == null ? null : renewed.amount(),
                    decision == null ? null : decision.renewedUntil(),
                    decision == null ? null : decision.intoSubscriptionId(),
                    decision == null ? null : decision.decidedOn(),
                    decision == null ? null : decision.counted());
        }
    }

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(RENEWAL.name(), RENEWAL.table(), Rows.of(Renewal.class, RENEWAL::state));
    }

    /** @param changed by their state before */
    static void write(Change change, List<Renewal> opened, Map<Renewal, Renewal> changed) {
        if (!TABLE.insert(change.db(), opened)) {
            throw new IllegalStateException("a subscription has an open renewal already");
        }
        TABLE.update(change.db(), List.copyOf(changed.values()));
        opened.forEach(renewal -> RENEWAL.created(change, "opened", renewal));
        changed.forEach((before, after) -> RENEWAL.changed(change, action(before, after), before, after));
        RenewalSteps.record(change, opened, changed);
    }

    private static String action(Renewal before, Renewal after) {
        return switch (after.status()) {
            case OPEN -> "moved";
            case WITHDRAWN -> before.status() == Renewal.Status.WITHDRAWN ? "moved" : "withdrawn";
            case CLOSED ->
                before.status() != Renewal.Status.CLOSED
                        ? "decided"
                        : after.appliedOn() != null && before.appliedOn() == null ? "applied" : "moved";
        };
    }

    /**
     * Locks a renewal.
     *
     * @throws Problem 404
     */
    static Renewal lock(Handle db, UUID id) {
        return db.createQuery("select * from renewal where id = :id for no key update")
                .bind("id", id)
                .mapTo(Renewal.class)
                .findOne()
                .orElseThrow(Problem::notFound);
    }

    /**
     * The renewal of a subscription whose contract ends on a day, withdrawn ones aside.
     *
     * @throws Problem 404
     */
    static UUID idOf(Handle db, UUID subscriptionId, LocalDate dueOn) {
        return db.createQuery("""
                        select id from renewal
                        where subscription_id = :subscription and due_on = :dueOn and status <> 'WITHDRAWN'
                        """)
                .bind("subscription", subscriptionId)
                .bind("dueOn", dueOn)
                .mapTo(UUID.class)
                .findOne()
                .orElseThrow(Problem::notFound);
    }

    /** Those that are open or decided, in the order of their ids. */
    static List<Renewal> lockOf(Handle db, Collection<UUID> subscriptionIds) {
        return db.createQuery("""
                        select * from renewal where subscription_id = any(:ids) and status <> 'WITHDRAWN'
                        order by id for no key update
                        """)
                .bindArray("ids", UUID.class, subscriptionIds)
                .mapTo(Renewal.class)
                .list();
    }

    static List<Renewal> lockOfCustomer(Handle db, UUID customerId) {
        return db.createQuery("select * from renewal where customer_id = :customer order by id for no key update")
                .bind("customer", customerId)
                .mapTo(Renewal.class)
                .list();
    }

    /** Open ones that the calendar changes by today; those that another process is working on are left to it. */
    static List<Renewal> lockDue(Handle db, Collection<UUID> subscriptionIds, LocalDate today) {
        return db.createQuery("""
                        select * from renewal
                        where subscription_id = any(:ids) and status = 'OPEN' and next_on <= :today
                        order by id for no key update skip locked
                        """)
                .bindArray("ids", UUID.class, subscriptionIds)
                .bind("today", today)
                .mapTo(Renewal.class)
                .list();
    }

    /** Decided ones whose contract has ended and did not follow yet. */
    static List<Renewal> lockUnapplied(Handle db, Collection<UUID> ids, LocalDate today) {
        return db.createQuery("""
                        select * from renewal where id = any(:ids) and due_on < :today and %s
                        order by id for no key update skip locked
                        """.formatted(DecidedRenewals.UNAPPLIED))
                .bindArray("ids", UUID.class, ids)
                .bind("today", today)
                .mapTo(Renewal.class)
                .list();
    }

    /** The first day of the term that ends with each of these renewals: after the last one before, else the contract's. */
    static Map<UUID, LocalDate> termStarts(Handle db, Collection<Renewal> renewals) {
        Map<UUID, LocalDate> starts = new HashMap<>();
        renewals.forEach(renewal -> starts.put(renewal.id(), renewal.contractStart()));
        db.createQuery("""
                        select r.id, max(b.due_on) + 1 from renewal r
                        join renewal b on b.subscription_id = r.subscription_id and b.status = 'CLOSED'
                            and b.due_on < r.due_on
                        where r.id = any(:ids) group by r.id
                        """)
                .bindArray("ids", UUID.class, starts.keySet())
                .map((row, context) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)))
                .forEach(entry -> starts.merge(entry.getKey(), entry.getValue(), RenewalDays::later));
        return starts;
    }
}
