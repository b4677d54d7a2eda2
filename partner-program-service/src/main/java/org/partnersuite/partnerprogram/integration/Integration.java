package org.partnersuite.partnerprogram.integration;

import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.partnersuite.partnerprogram.fact.Fact;
import org.partnersuite.partnerprogram.fact.Term;
import org.partnersuite.platform.unitofwork.Stamp;

/** A product of ours that a partner's technology is integrated with. */
public record Integration(
        @Nested Stamp stamp,
        UUID partnerId,
        @Nested IntegrationDetails details,
        @Nested Term term) implements Fact<IntegrationDetails> {}
