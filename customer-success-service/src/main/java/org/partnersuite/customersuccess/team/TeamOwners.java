package org.partnersuite.customersuccess.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * Owners of a role on a day: a member for the subscription before one for the customer, the lead before others, then who
 * came first. SQL of other features uses {@code team_owner}, {@code owned_subscriptions} and {@code owned_customers}, which
 * say the same.
 */
public final class TeamOwners {
    private static final String OWNERS = """
        select distinct on (s.id) s.id as subscription_id, m.person, m.partner_id
        from held_subscription s
        join team_member m on m.customer_id = s.customer_id and m.role = :role
         and (m.subscription_id is null or m.subscription_id = s.id)
         and m.from_day <= :day and (m.to_day is null or m.to_day >= :day)
        where s.id = any(:ids)
        order by s.id, m.subscription_id is null, not m.lead, m.from_day, m.id
        """;

    private TeamOwners() {}

    private record Owned(UUID subscriptionId, @Nested Owner owner) {}

    /** @param subscriptionId null for the customer as a whole */
    public static Optional<Owner> of(
            Handle db, UUID customerId, @Nullable UUID subscriptionId, TeamRole role, LocalDate day) {
        return db.createQuery("""
            select person, partner_id from team_member
            where customer_id = :customer and role = :role
              and (subscription_id is null or subscription_id = cast(:subscription as uuid))
              and from_day <= :day and (to_day is null or to_day >= :day)
            order by subscription_id is null, not lead, from_day, id limit 1
            """)
                .bind("customer", customerId)
                .bind("subscription", subscriptionId)
                .bind("role", role)
                .bind("day", day)
                .mapTo(Owner.class)
                .findOne();
    }

    /** By subscription; those whose role nobody fills are missing. */
    public static Map<UUID, Owner> ofAll(Handle db, Collection<UUID> subscriptionIds, TeamRole role, LocalDate day) {
        List<Owned> owned = db.createQuery(OWNERS)
                .bindArray("ids", UUID.class, subscriptionIds)
                .bind("role", role)
                .bind("day", day)
                .mapTo(Owned.class)
                .list();
        return owned.stream().collect(Collectors.toMap(Owned::subscriptionId, Owned::owner));
    }

    /** To whom a person's overdue work goes: the lead customer success manager, or the practice leader of that one. */
    public static Optional<Owner> leadOf(Handle db, UUID customerId, String person, LocalDate day) {
        Optional<Owner> lead = of(db, customerId, null, TeamRole.CSM, day);
        return lead.isPresent() && !lead.get().person().equals(person)
                ? lead
                : of(db, customerId, null, TeamRole.PRACTICE_LEADER, day);
    }
}
