package org.partnersuite.partnerprogram.offering;

import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.partnersuite.partnerprogram.fact.Fact;
import org.partnersuite.partnerprogram.fact.Term;
import org.partnersuite.platform.unitofwork.Stamp;

/** A standard, repeatable solution that we sell with a partner. */
public record StandardOffering(
        @Nested Stamp stamp,
        UUID partnerId,
        @Nested StandardOfferingDetails details,
        @Nested Term term) implements Fact<StandardOfferingDetails> {}
