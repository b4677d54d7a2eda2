package org.partnersuite.partnerprogram.counterpart;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.fact.FactType;
import org.partnersuite.partnerprogram.fact.Facts;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Rows;

/** People on our side of the relationship with partners. */
public final class Counterparts {
    public static final FactType<Counterpart, CounterpartDetails> COUNTERPART = FactType.of(
            AggregateType.of("counterpart", "partner-program.counterpart.v1", State::of),
            Counterpart.class,
            Counterpart::new);

    public static final Facts<Counterpart, CounterpartDetails> FACTS = new Facts<>(COUNTERPART, Counterparts::faults);

    private Counterparts() {}

    /** The data of {@code partner-program.counterpart.v1}. */
    private record State(
            UUID id,
            long version,
            UUID partnerId,
            String role,
            String person,
            @Nullable String deputy,
            LocalDate from,
            @Nullable LocalDate to,
            Instant createdAt,
            Instant updatedAt) {
        static State of(Counterpart counterpart) {
            CounterpartDetails details = counterpart.details();
            return new State(
                    counterpart.id(),
                    counterpart.version(),
                    counterpart.partnerId(),
                    details.role(),
                    details.person(),
                    details.deputy(),
                    counterpart.term().from(),
                    counterpart.term().to(),
                    counterpart.createdAt(),
                    counterpart.updatedAt());
        }
    }

    @Produces
    @Singleton
    static AggregateStates states() {
        return COUNTERPART.states();
    }

    /**
     * Who has a role for a partner on a day.
     *
     * @param role such as {@link CounterpartRole#EXECUTIVE_SPONSOR}
     * @return empty for a vacancy
     */
    public static Optional<Counterpart> on(Handle db, UUID partner, String role, LocalDate day) {
        return db.createQuery("""
            select * from counterpart
            where partner_id = :partner and role = :role
              and from_day <= :day and (to_day is null or to_day >= :day)
            """)
                .bind("partner", partner)
                .bind("role", role)
                .bind("day", day)
                .map(Rows.of(Counterpart.class))
                .findOne();
    }

    private static List<Fault> faults(Handle db, Counterpart counterpart) {
        CounterpartDetails details = counterpart.details();
        List<Fault> faults = new ArrayList<>();
        if (CounterpartRoles.find(db, details.role()).isEmpty()) {
            faults.add(Fault.at("/role", "unknown_role", "See GET /v1/partner-program/counterpart-roles."));
        }
        if (details.person().equals(details.deputy())) {
            faults.add(Fault.at("/deputy", "other_person", "The deputy is another person."));
        }
        return faults;
    }
}
