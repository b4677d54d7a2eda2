package org.partnersuite.customersuccess.subscription;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.contractvalue.ContractValues;
import org.partnersuite.customersuccess.renewal.ContractEnd;
import org.partnersuite.customersuccess.renewal.Renewals;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.KeyedTable;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Where subscriptions are kept. */
public final class SubscriptionStore {
    public static final AggregateType<Subscription> SUBSCRIPTION =
            AggregateType.of("subscription", "customer-success.subscription.v1", State::of);

    /** Locks those of {@code :ids}, so that nothing is derived from them meanwhile. */
    public static final String SHARED = "select 1 from subscription where id = any(:ids) order by id for share";

    private static final Table<Subscription> TABLE =
            Table.of(SUBSCRIPTION.table(), "id", Subscription.class).column("status", "text", Subscription::status);

    private SubscriptionStore() {}

    /** The data of {@code customer-success.subscription.v1}. */
    private record State(
            UUID id,
            long version,
            UUID customerId,
            @Nullable ExternalId externalId,
            @Nullable UUID opportunityId,
            @Nullable UUID opportunityLineId,

            @JsonUnwrapped @JsonIgnoreProperties({"arr", "tcv"})
            SubscriptionTerms terms,

            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal arr,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal tcv,
            String currency,
            SubscriptionStatus status,
            @Nullable OrderValidation orderValidation,
            @Nullable Cancellation cancellation,
            Instant createdAt,
            Instant updatedAt) {
        static State of(Subscription subscription) {
            SubscriptionTerms terms = subscription.terms();
            DealLine deal = subscription.deal();
            return new State(
                    subscription.id(),
                    subscription.version(),
                    subscription.customerId(),
                    subscription.externalId(),
                    deal == null ? null : deal.opportunityId(),
                    deal == null ? null : deal.lineId(),
                    terms,
                    terms.arr().amount(),
                    terms.tcv().amount(),
                    terms.tcv().currency(),
                    subscription.status(),
                    subscription.orderValidation(),
                    subscription.cancellation(),
                    subscription.createdAt(),
                    subscription.updatedAt());
        }
    }

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                SUBSCRIPTION.name(), SUBSCRIPTION.table(), Rows.of(Subscription.class, SUBSCRIPTION::state));
    }

    /** What refers to one by an external id. */
    @Produces
    @Singleton
    static KeyedTable keys() {
        return new KeyedTable("subscription", "subscription");
    }

    /**
     * Writes subscriptions and updates their renewals and the terms of their partners of record.
     *
     * @param changed by their state before
     * @return false when one has the external id of another; then nothing is recorded
     */
    static boolean write(Change change, List<Subscription> created, Map<Subscription, Subscription> changed) {
        List<ContractEnd> ends = record(change, created, changed, Map.of());
        if (ends != null) {
            Renewals.follow(change, ends);
        }
        return ends != null;
    }

    /**
     * Writes subscriptions that go on as their renewals say.
     *
     * @param holdingFrom the days from which the decisions hold, by subscription, when they are not the usual ones
     */
    static void writeDecided(Change change, Map<Subscription, Subscription> changed, Map<UUID, LocalDate> holdingFrom) {
        Renewals.followDecided(
                change,
                Objects.requireNonNull(record(change, List.of(), changed, holdingFrom), "no subscription is new"));
    }

    /** The ends of the contracts, once they are recorded; null when one has the external id of another. */
    private static @Nullable List<ContractEnd> record(
            Change change,
            List<Subscription> created,
            Map<Subscription, Subscription> changed,
            Map<UUID, LocalDate> holdingFrom) {
        if (!TABLE.insert(change.db(), created)) {
            return null;
        }
        TABLE.update(change.db(), List.copyOf(changed.values()));
        created.forEach(subscription -> SUBSCRIPTION.created(change, "created", subscription));
        changed.forEach((before, after) ->
                SUBSCRIPTION.changed(change, after.cancellation() == null ? "changed" : "cancelled", before, after));
        RecordedPartners.follow(change, created, changed);
        List<Subscription> written =
                Stream.concat(created.stream(), changed.values().stream()).toList();
        ContractValues.follow(
                change,
                written.stream()
                        .map(subscription -> subscription.contractState(holdingFrom.get(subscription.id())))
                        .toList());
        return written.stream().map(Subscription::contractEnd).toList();
    }

    /** The subscription {@code s} of an id, to join. */
    public static String joined(String id) {
        return "subscription s on s.id = " + id;
    }

    /** @throws Problem 404 */
    public static Subscription get(Handle db, UUID id) {
        return find(db, "select * from subscription where id = :id", id);
    }

    /**
     * Its holder alone writes the subscription and whatever is derived from it.
     *
     * @throws Problem 404
     */
    public static Subscription lock(Handle db, UUID id) {
        return find(db, "select * from subscription where id = :id for no key update", id);
    }

    private static Subscription find(Handle db, String sql, UUID id) {
        return db.createQuery(sql)
                .bind("id", id)
                .mapTo(Subscription.class)
                .findOne()
                .orElseThrow(Problem::notFound);
    }

    static Optional<Subscription> lock(Handle db, ExternalId externalId) {
        return db.createQuery("""
            select * from subscription where external_source = :source and external_id = :id
            for no key update
            """)
                .bind("source", externalId.source())
                .bind("id", externalId.id())
                .mapTo(Subscription.class)
                .findOne();
    }

    static Optional<UUID> findId(Handle db, ExternalId externalId) {
        return db.createQuery("select id from subscription where external_source = :source and external_id = :id")
                .bind("source", externalId.source())
                .bind("id", externalId.id())
                .mapTo(UUID.class)
                .findOne();
    }

    static List<Subscription> lockAll(Handle db, Collection<ExternalId> externalIds) {
        return db.createQuery("""
            select s.* from subscription s
            join unnest(:sources, :ids) as k (source, id)
              on s.external_source = k.source and s.external_id = k.id
            order by s.id for no key update of s
            """)
                .bindArray(
                        "sources",
                        String.class,
                        externalIds.stream().map(ExternalId::source).toList())
                .bindArray(
                        "ids",
                        String.class,
                        externalIds.stream().map(ExternalId::id).toList())
                .mapTo(Subscription.class)
                .list();
    }

    static List<Subscription> lockByIds(Handle db, Collection<UUID> ids) {
        return db.createQuery("select * from subscription where id = any(:ids) order by id for no key update")
                .bindArray("ids", UUID.class, ids)
                .mapTo(Subscription.class)
                .list();
    }

    /** Those of them that are still due by a select of {@code id} and {@code day}; locked ones are left to who holds them. */
    static List<Subscription> lockDue(Handle db, Collection<UUID> ids, String due, LocalDate today) {
        return db.createQuery("""
            select s.* from subscription s
            where s.id = any(:ids) and s.id in (select d.id from (%s) d where d.day <= :today)
            order by s.id for no key update skip locked
            """.formatted(due))
                .bindArray("ids", UUID.class, ids)
                .bind("today", today)
                .mapTo(Subscription.class)
                .list();
    }

    static List<Subscription> lockOfCustomers(Handle db, Collection<UUID> customerIds) {
        return db.createQuery("select * from subscription where customer_id = any(:ids) order by id for no key update")
                .bindArray("ids", UUID.class, customerIds)
                .mapTo(Subscription.class)
                .list();
    }

    static List<Subscription> lockOfDeals(Handle db, Collection<UUID> opportunityIds) {
        return db.createQuery("""
            select * from subscription where opportunity_id = any(:ids) order by id for no key update
            """)
                .bindArray("ids", UUID.class, opportunityIds)
                .mapTo(Subscription.class)
                .list();
    }
}
