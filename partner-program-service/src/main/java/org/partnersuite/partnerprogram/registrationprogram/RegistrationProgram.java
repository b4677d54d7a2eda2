package org.partnersuite.partnerprogram.registrationprogram;

import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.partnersuite.partnerprogram.fact.Fact;
import org.partnersuite.partnerprogram.fact.Term;
import org.partnersuite.platform.unitofwork.Stamp;

/** A deal registration program that a partner provides. */
public record RegistrationProgram(
        @Nested Stamp stamp,
        UUID partnerId,
        @Nested RegistrationProgramDetails details,
        @Nested Term term) implements Fact<RegistrationProgramDetails> {}
