package org.partnersuite.customersuccess.action;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What triggers ask of other features. */
final class TriggerFacts {
    private TriggerFacts() {}

    /** A person of the customer's team; a partner's person has a partner. */
    record Owner(String person, @Nullable UUID partnerId) {}

    static Optional<LocalDate> firstUse(Handle db, UUID subscriptionId) {
        return db.createQuery("select first_used_on from first_use where subscription_id = :id")
                .bind("id", subscriptionId)
                .mapTo(LocalDate.class)
                .findOne();
    }

    static Optional<LocalDate> lastUse(Handle db, UUID subscriptionId, String feature) {
        return db.createQuery(
                        "select last_used_on from feature_use where subscription_id = :id and feature = :feature")
                .bind("id", subscriptionId)
                .bind("feature", feature)
                .mapTo(LocalDate.class)
                .findOne();
    }

    static Optional<LocalDate> planSubmitted(Handle db, UUID subscriptionId) {
        return db.createQuery("select plan_submitted_on(:id) as submitted_on")
                .bind("id", subscriptionId)
                .mapTo(LocalDate.class)
                .findOne();
    }

    /** No NPS under 9, no incident of severity 1, and no advocacy request within 180 days. */
    static boolean advocacyIsOpen(Handle db, UUID customerId, UUID subscriptionId, LocalDate day) {
        return db.createQuery("""
                        select advocacy_is_open(:customer, :day) and not exists (
                            select from incident_reported n
                            where n.subscription_id = :subscription and n.severity = 1
                              and (n.opened_at at time zone 'UTC')::date <= :day
                              and (n.closed_at is null or (n.closed_at at time zone 'UTC')::date > :day))
                        """)
                .bind("customer", customerId)
                .bind("subscription", subscriptionId)
                .bind("day", day)
                .mapTo(Boolean.class)
                .one();
    }

    static Optional<Owner> owner(
            Handle db, UUID customerId, @Nullable UUID subscriptionId, String role, LocalDate day) {
        return db.createQuery(
                        "select person, partner_id from owner_in_role(:customer, :subscription, :role, :day)")
                .bind("customer", customerId)
                .bind("subscription", subscriptionId)
                .bind("role", role)
                .bind("day", day)
                .map((row, context) -> new Owner(row.getString(1), row.getObject(2, UUID.class)))
                .findOne();
    }

    /** The partner of a person of the customer's team; empty for our own people. */
    static Optional<UUID> partnerOf(Handle db, UUID customerId, String person, LocalDate day) {
        return db.createQuery("select partner_of_person(:customer, :person, :day) as partner_id")
                .bind("customer", customerId)
                .bind("person", person)
                .bind("day", day)
                .mapTo(UUID.class)
                .findOne();
    }

    /** Whom an overdue action of a person is told to: the lead of the customer's team. */
    static Optional<String> lead(Handle db, UUID customerId, @Nullable String person, LocalDate day) {
        return db.createQuery("select lead_of_person(:customer, :person, :day) as lead")
                .bind("customer", customerId)
                .bind("person", person)
                .bind("day", day)
                .mapTo(String.class)
                .findOne();
    }

    /** Touch models by customer: HIGH, LOW or TECH; a customer without a segment has none. */
    static Map<UUID, String> touchModels(Handle db, Set<UUID> customers) {
        Map<UUID, String> models = new HashMap<>();
        db.createQuery("select customer_id, touch_model from segments_of_customers(:ids)")
                .bindArray("ids", UUID.class, customers)
                .map((row, context) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .forEach(entry -> models.put(entry.getKey(), entry.getValue()));
        return models;
    }
}
