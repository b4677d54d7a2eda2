package org.partnersuite.partnerprogram.specialty;

import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.partnersuite.partnerprogram.fact.Fact;
import org.partnersuite.partnerprogram.fact.Term;
import org.partnersuite.platform.unitofwork.Stamp;

/** A specialization of a partner in an architecture, at a level. */
public record ArchitectureSpecialization(
        @Nested Stamp stamp,
        UUID partnerId,
        @Nested ArchitectureSpecializationDetails details,
        @Nested Term term) implements Fact<ArchitectureSpecializationDetails> {}
