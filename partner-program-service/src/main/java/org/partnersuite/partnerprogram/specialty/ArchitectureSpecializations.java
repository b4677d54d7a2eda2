package org.partnersuite.partnerprogram.specialty;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
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

    @Produces
    @Singleton
    static AggregateStates states() {
        return ARCHITECTURE_SPECIALIZATION.states();
    }
}
