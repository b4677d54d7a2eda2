package org.partnersuite.partnerprogram.specialty;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.fact.FactType;
import org.partnersuite.partnerprogram.fact.Facts;
import org.partnersuite.platform.outbox.AggregateStates;

/** The architecture specializations of partners. */
public final class ArchitectureSpecializations {
    public static final FactType<ArchitectureSpecialization, ArchitectureSpecializationDetails>
            ARCHITECTURE_SPECIALIZATION = FactType.of(
                    "architecture-specialization",
                    ArchitectureSpecialization.class,
                    ArchitectureSpecialization::new,
                    details -> details);

    public static final Facts<ArchitectureSpecialization, ArchitectureSpecializationDetails> FACTS =
            new Facts<>(ARCHITECTURE_SPECIALIZATION);

    private ArchitectureSpecializations() {}

    /** Whether a partner has one at level ADVANCED on a day. */
    public static boolean isAdvanced(Handle db, UUID partner, LocalDate day) {
        return db.createQuery("select exists (select from architecture_specialization"
                        + " where partner_id = :partner and level = 'ADVANCED'"
                        + " and from_day <= :day and (to_day is null or to_day >= :day))")
                .bind("partner", partner)
                .bind("day", day)
                .mapTo(Boolean.class)
                .one();
    }

    @Produces
    @Singleton
    static AggregateStates states() {
        return ARCHITECTURE_SPECIALIZATION.states();
    }
}
