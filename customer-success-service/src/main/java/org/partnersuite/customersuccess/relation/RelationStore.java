package org.partnersuite.customersuccess.relation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Where relations are kept. */
public final class RelationStore {
    public static final AggregateType<PartnerRelation> RELATION =
            AggregateType.of("partner-relation", "customer-success.partner-relation.v1", State::of);

    private static final Table<PartnerRelation> TABLE = Table.of(RELATION.table(), "id", PartnerRelation.class);
    private static final Table<NextChange> NEXT =
            Table.of("awaited_record_change", "subscription_id", NextChange.class);

    private RelationStore() {}

    /** The day on which the partner of record of a subscription changes next. */
    record NextChange(UUID subscriptionId, LocalDate day) {}

    /** The data of {@code customer-success.partner-relation.v1}. */
    private record State(
            UUID id,
            long version,
            UUID customerId,
            @Nullable UUID subscriptionId,
            UUID partnerId,
            Association association,
            EngagementModel engagementModel,
            LocalDate from,
            @Nullable LocalDate to,
            @JsonUnwrapped RelationGrounds grounds,
            Instant createdAt,
            Instant updatedAt) {
        static State of(PartnerRelation relation) {
            return new State(
                    relation.id(),
                    relation.version(),
                    relation.customerId(),
                    relation.subscriptionId(),
                    relation.partnerId(),
                    relation.association(),
                    relation.engagementModel(),
                    relation.from(),
                    relation.to(),
                    relation.grounds(),
                    relation.createdAt(),
                    relation.updatedAt());
        }
    }

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(RELATION.name(), RELATION.table(), Rows.of(PartnerRelation.class, RELATION::state));
    }

    /** @return false when one overlaps another of the same partner, or a second partner of record; nothing is recorded */
    static boolean insert(Change change, List<PartnerRelation> created) {
        boolean inserted = TABLE.insert(change.db(), created);
        if (inserted) {
            created.forEach(relation -> RELATION.created(change, "created", relation));
        }
        return inserted;
    }

    /** @param changed by their state before */
    static void update(Change change, Map<PartnerRelation, PartnerRelation> changed) {
        TABLE.update(change.db(), List.copyOf(changed.values()));
        changed.forEach((before, after) -> RELATION.changed(change, "changed", before, after));
    }

    static void remove(Change change, Collection<PartnerRelation> removed) {
        if (removed.isEmpty()) {
            return;
        }
        change.db()
                .createUpdate("delete from partner_relation where id = any(:ids)")
                .bindArray(
                        "ids",
                        UUID.class,
                        removed.stream().map(PartnerRelation::id).toList())
                .execute();
        removed.forEach(relation -> RELATION.recordDeletion(change, "replaced", relation, RELATION.audited(relation)));
    }

    /** The terms of the partners of record of locked subscriptions, earliest first. */
    static List<PartnerRelation> recordTerms(Handle db, Collection<UUID> subscriptionIds) {
        return db.createQuery("""
            select * from partner_relation
            where subscription_id = any(:ids) and association = 'PARTNER_OF_RECORD' order by from_day
            """)
                .bindArray("ids", UUID.class, subscriptionIds)
                .mapTo(PartnerRelation.class)
                .list();
    }

    /** Those that hold on a day. */
    static List<PartnerRelation> recordsOn(Handle db, Collection<UUID> subscriptionIds, LocalDate day) {
        return db.createQuery("""
            select * from partner_relation
            where subscription_id = any(:ids) and association = 'PARTNER_OF_RECORD'
              and from_day <= :day and (to_day is null or to_day >= :day)
            """)
                .bindArray("ids", UUID.class, subscriptionIds)
                .bind("day", day)
                .mapTo(PartnerRelation.class)
                .list();
    }

    /** @throws Problem 404, 412 for a newer version */
    static PartnerRelation lock(Handle db, UUID id, IfMatch ifMatch) {
        PartnerRelation found = db.createQuery("select * from partner_relation where id = :id for no key update")
                .bind("id", id)
                .mapTo(PartnerRelation.class)
                .findOne()
                .orElseThrow(Problem::notFound);
        ifMatch.check(found.version());
        return found;
    }

    static List<PartnerRelation> lockOfCustomer(Handle db, UUID customerId) {
        return db.createQuery("select * from partner_relation where customer_id = :id order by id for no key update")
                .bind("id", customerId)
                .mapTo(PartnerRelation.class)
                .list();
    }

    /** @param next by subscription; those without a next change await none */
    static void await(Handle db, Collection<UUID> subscriptionIds, List<NextChange> next) {
        db.createUpdate("delete from awaited_record_change where subscription_id = any(:ids)")
                .bindArray("ids", UUID.class, subscriptionIds)
                .execute();
        NEXT.put(db, next);
    }
}
