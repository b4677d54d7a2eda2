package org.partnersuite.partnerprogram.registrationprogram;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.partnerprogram.fact.FactType;
import org.partnersuite.partnerprogram.fact.Facts;
import org.partnersuite.platform.outbox.AggregateStates;

/** The registration programs of partners. */
public final class RegistrationPrograms {
    public static final FactType<RegistrationProgram, RegistrationProgramDetails> REGISTRATION_PROGRAM = FactType.of(
            "registration-program", RegistrationProgram.class, RegistrationProgram::new, details -> details);

    public static final Facts<RegistrationProgram, RegistrationProgramDetails> FACTS =
            new Facts<>(REGISTRATION_PROGRAM);

    private RegistrationPrograms() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return REGISTRATION_PROGRAM.states();
    }
}
