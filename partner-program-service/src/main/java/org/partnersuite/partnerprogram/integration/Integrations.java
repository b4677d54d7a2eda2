package org.partnersuite.partnerprogram.integration;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.partnerprogram.fact.FactType;
import org.partnersuite.partnerprogram.fact.Facts;
import org.partnersuite.platform.outbox.AggregateStates;

/** The integrations of partners. */
public final class Integrations {
    public static final FactType<Integration, IntegrationDetails> INTEGRATION =
            FactType.of("integration", Integration.class, Integration::new, details -> details);

    public static final Facts<Integration, IntegrationDetails> FACTS = new Facts<>(INTEGRATION);

    private Integrations() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return INTEGRATION.states();
    }
}
