package org.partnersuite.partnerprogram.agreement;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.fact.FactType;
import org.partnersuite.partnerprogram.fact.Facts;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.rest.Fault;

/** The agreements of partners. */
public final class Agreements {
    public static final FactType<Agreement, AgreementDetails> AGREEMENT =
            FactType.of("agreement", Agreement.class, Agreement::new, details -> details);

    public static final Facts<Agreement, AgreementDetails> FACTS = new Facts<>(AGREEMENT, Agreements::faults);

    private Agreements() {}

    private static List<Fault> faults(Handle db, Agreement agreement) {
        return agreement.term().from().isBefore(agreement.details().signedOn())
                ? List.of(Fault.at("/from", "before_signature", "It is not in force before it is signed."))
                : List.of();
    }

    @Produces
    @Singleton
    static AggregateStates states() {
        return AGREEMENT.states();
    }
}
