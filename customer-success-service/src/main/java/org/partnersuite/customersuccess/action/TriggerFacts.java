package org.partnersuite.customersuccess.action;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.team.Owner;
import org.partnersuite.customersuccess.team.TeamOwners;
import org.partnersuite.customersuccess.team.TeamRole;

/** What triggers ask of other features. */
final class TriggerFacts {
    private TriggerFacts() {}

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

    /** Who has a role for a subscription, or else for its customer; nobody has a role that there is not. */
    static Optional<Owner> owner(
            Handle db, UUID customerId, @Nullable UUID subscriptionId, String role, LocalDate day) {
        return Stream.of(TeamRole.values())
                .filter(known -> known.name().equals(role))
                .findFirst()
                .flatMap(known -> TeamOwners.of(db, customerId, subscriptionId, known, day));
    }

    /** The partner of a person of the customer's team; empty for our own people. */
    static Optional<UUID> partnerOf(Handle db, UUID customerId, String person, LocalDate day) {
        return db.createQuery("""
                        select partner_id from held_team_member
                        where customer_id = :customer and person = :person and partner_id is not null
                          and from_day <= :day and (to_day is null or to_day >= :day)
                        order by from_day limit 1
                        """)
                .bind("customer", customerId)
                .bind("person", person)
                .bind("day", day)
                .mapTo(UUID.class)
                .findOne();
    }

    /** Whom an overdue action is told to; nobody when nobody owns it. */
    static Optional<String> lead(Handle db, UUID customerId, @Nullable String person, LocalDate day) {
        return person == null
                ? Optional.empty()
                : TeamOwners.leadOf(db, customerId, person, day).map(Owner::person);
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
