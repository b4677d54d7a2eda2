package org.partnersuite.partnerprogram.offering;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.fact.FactType;
import org.partnersuite.partnerprogram.fact.Facts;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.rest.Fault;

/** The standard offerings of partners. */
public final class StandardOfferings {
    public static final FactType<StandardOffering, StandardOfferingDetails> STANDARD_OFFERING =
            FactType.of("standard-offering", StandardOffering.class, StandardOffering::new, details -> details);

    public static final Facts<StandardOffering, StandardOfferingDetails> FACTS =
            new Facts<>(STANDARD_OFFERING, StandardOfferings::faults);

    private StandardOfferings() {}

    private static List<Fault> faults(Handle db, StandardOffering offering) {
        StandardOfferingDetails details = offering.details();
        return details.worldwide() || !details.geographies().isEmpty()
                ? List.of()
                : List.of(Fault.at("/geographies", "required", "It is available worldwide, or somewhere."));
    }

    @Produces
    @Singleton
    static AggregateStates states() {
        return STANDARD_OFFERING.states();
    }
}
