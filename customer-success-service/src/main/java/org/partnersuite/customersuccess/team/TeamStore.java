package org.partnersuite.customersuccess.team;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Where members of teams are kept. */
public final class TeamStore {
    public static final AggregateType<TeamMember> TEAM_MEMBER =
            AggregateType.of("team-member", "customer-success.team-member.v1", State::of);

    private static final Table<TeamMember> TABLE = Table.of(TEAM_MEMBER.table(), "id", TeamMember.class);

    private TeamStore() {}

    /** The data of {@code customer-success.team-member.v1}. */
    private record State(
            UUID id,
            long version,
            UUID customerId,
            @Nullable UUID subscriptionId,
            String person,
            @Nullable UUID partnerId,
            TeamRole role,
            boolean lead,
            LocalDate from,
            @Nullable LocalDate to,
            Instant createdAt,
            Instant updatedAt) {
        static State of(TeamMember member) {
            return new State(
                    member.id(),
                    member.version(),
                    member.customerId(),
                    member.subscriptionId(),
                    member.person(),
                    member.partnerId(),
                    member.role(),
                    member.lead(),
                    member.from(),
                    member.to(),
                    member.createdAt(),
                    member.updatedAt());
        }
    }

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(TEAM_MEMBER.name(), TEAM_MEMBER.table(), Rows.of(TeamMember.class, TEAM_MEMBER::state));
    }

    /** @return false when one takes a place that another has on some day; then nothing is recorded */
    static boolean insert(Change change, String action, List<TeamMember> created) {
        boolean inserted = TABLE.insert(change.db(), created);
        if (inserted) {
            created.forEach(member -> TEAM_MEMBER.created(change, action, member));
        }
        return inserted;
    }

    /** @param changed by their state before */
    static void update(Change change, String action, Map<TeamMember, TeamMember> changed) {
        TABLE.update(change.db(), List.copyOf(changed.values()));
        changed.forEach((before, after) -> TEAM_MEMBER.changed(change, action, before, after));
    }

    static void remove(Change change, Collection<TeamMember> removed) {
        if (removed.isEmpty()) {
            return;
        }
        change.db()
                .createUpdate("delete from team_member where id = any(:ids)")
                .bindArray(
                        "ids", UUID.class, removed.stream().map(TeamMember::id).toList())
                .execute();
        removed.forEach(member -> TEAM_MEMBER.recordDeletion(change, "removed", member, TEAM_MEMBER.audited(member)));
    }

    /** @throws Problem 404, 412 for a newer version */
    static TeamMember lock(Handle db, UUID id, IfMatch ifMatch) {
        TeamMember found = db.createQuery("select * from team_member where id = :id for no key update")
                .bind("id", id)
                .mapTo(TeamMember.class)
                .findOne()
                .orElseThrow(Problem::notFound);
        ifMatch.check(found.version());
        return found;
    }

    /** The term of a person in a role for a customer, or one of its subscriptions, from a day. */
    static Optional<TeamMember> find(Handle db, Teams.Draft draft) {
        return db.createQuery("""
            select * from team_member
            where customer_id = :customer and subscription_id is not distinct from cast(:subscription as uuid)
              and person = :person and role = :role and from_day = :from
            """)
                .bind("customer", draft.customerId())
                .bind("subscription", draft.subscriptionId())
                .bind("person", draft.person())
                .bind("role", draft.role())
                .bind("from", draft.from())
                .mapTo(TeamMember.class)
                .findOne();
    }

    /** A person's terms in a role that reach to a day or later. */
    static List<TeamMember> lockBook(Handle db, String person, TeamRole role, LocalDate day) {
        return db.createQuery("""
            select * from team_member
            where person = :person and role = :role and (to_day is null or to_day >= :day)
            order by id for no key update
            """)
                .bind("person", person)
                .bind("role", role)
                .bind("day", day)
                .mapTo(TeamMember.class)
                .list();
    }

    /** Terms of some people in a role for these customers that reach to a day or later. */
    static List<TeamMember> lockOthers(
            Handle db, Collection<String> people, TeamRole role, Collection<UUID> customerIds, LocalDate day) {
        return db.createQuery("""
            select * from team_member
            where person = any(:people) and role = :role and customer_id = any(:customers)
              and (to_day is null or to_day >= :day)
            order by id for no key update
            """)
                .bindArray("people", String.class, people)
                .bind("role", role)
                .bindArray("customers", UUID.class, customerIds)
                .bind("day", day)
                .mapTo(TeamMember.class)
                .list();
    }

    /** All members of a customer's teams, of any time. */
    static List<TeamMember> lockOfCustomer(Handle db, UUID customerId) {
        return db.createQuery("select * from team_member where customer_id = :id order by id for no key update")
                .bind("id", customerId)
                .mapTo(TeamMember.class)
                .list();
    }

    /** Who is in the teams of a customer on a day. */
    public static List<TeamMember> on(Handle db, UUID customerId, LocalDate day) {
        return db.createQuery("""
            select * from team_member
            where customer_id = :id and from_day <= :day and (to_day is null or to_day >= :day)
            order by subscription_id nulls first, role, not lead, from_day, id
            """)
                .bind("id", customerId)
                .bind("day", day)
                .mapTo(TeamMember.class)
                .list();
    }

    /** Who has the same place as these, or the same person in it, on some of the same days. */
    static List<TeamMember> overlapping(Handle db, TeamMember member) {
        return db.createQuery("""
            select * from team_member
            where customer_id = :customer and subscription_id is not distinct from cast(:subscription as uuid)
              and role = :role and id <> :id
              and daterange(from_day, to_day, '[]') && daterange(:from, cast(:to as date), '[]')
            order by from_day, id
            """)
                .bind("customer", member.customerId())
                .bind("subscription", member.subscriptionId())
                .bind("role", member.role())
                .bind("id", member.id())
                .bind("from", member.from())
                .bind("to", member.to())
                .mapTo(TeamMember.class)
                .list();
    }
}
