package org.partnersuite.customersuccess.subscription;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.unitofwork.Table;

/** Subscriptions in the database. */
final class SubscriptionStore {
    private static final Table<Subscription> TABLE = Table.<Subscription>of("subscription", "id")
            .column("id", "uuid", Subscription::id)
            .column("version", "bigint", Subscription::version)
            .column("customer_id", "uuid", Subscription::customerId)
            .externalId(Subscription::externalId)
            .column("opportunity_id", "uuid", Subscription::deal, DealLine::opportunityId)
            .column("opportunity_line_id", "uuid", Subscription::deal, DealLine::lineId)
            .column("product", "text", s -> s.terms().product())
            .column("licence_type", "text", s -> s.terms().licenceType())
            .column("licensed_users", "integer", s -> s.terms().licensedUsers())
            .column("contract_start", "date", s -> s.terms().contract().start())
            .column("contract_end", "date", s -> s.terms().contract().end())
            .column("arr", "numeric", s -> s.terms().arr().amount())
            .column("tcv", "numeric", s -> s.terms().tcv().amount())
            .column("currency", "text", s -> s.terms().tcv().currency())
            .column("partner_of_record", "uuid", s -> s.terms().partnerOfRecord())
            .column("trial", "boolean", s -> s.terms().trial())
            .column("converted_on", "date", s -> s.terms().convertedOn())
            .column("support_level", "text", s -> s.terms().supportLevel())
            .column("status", "text", Subscription::status)
            .column("cancel_reason", "text", Subscription::cancellation, Cancellation::reason)
            .column("cancelled_at", "timestamptz", Subscription::cancellation, Cancellation::at)
            .column("edited", "boolean", Subscription::edited)
            .column("created_at", "timestamptz", Subscription::createdAt)
            .column("updated_at", "timestamptz", Subscription::updatedAt);

    private SubscriptionStore() {}

    /** False when one has the external id of another. */
    static boolean insert(Handle db, List<Subscription> subscriptions) {
        return TABLE.insert(db, subscriptions);
    }

    static void update(Handle db, List<Subscription> subscriptions) {
        TABLE.update(db, subscriptions);
    }

    static Optional<Subscription> find(Handle db, UUID id) {
        return db.createQuery("select * from subscription where id = :id")
                .bind("id", id)
                .map(SubscriptionRow::read)
                .findOne();
    }

    static Optional<Subscription> lock(Handle db, UUID id) {
        return db.createQuery("select * from subscription where id = :id for no key update")
                .bind("id", id)
                .map(SubscriptionRow::read)
                .findOne();
    }

    static Optional<Subscription> lock(Handle db, ExternalId externalId) {
        return db.createQuery("""
                        select * from subscription where external_source = :source and external_id = :id
                        for no key update
                        """)
                .bind("source", externalId.source())
                .bind("id", externalId.id())
                .map(SubscriptionRow::read)
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
                .map(SubscriptionRow::read)
                .list();
    }

    static List<Subscription> lockOfDeals(Handle db, Collection<UUID> opportunityIds) {
        return db.createQuery("""
                        select * from subscription where opportunity_id = any(:ids) order by id for no key update
                        """)
                .bindArray("ids", UUID.class, opportunityIds)
                .map(SubscriptionRow::read)
                .list();
    }
}
