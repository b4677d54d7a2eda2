package org.partnersuite.partnerprogram.counterpart;

import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.partnersuite.partnerprogram.fact.Fact;
import org.partnersuite.partnerprogram.fact.Term;
import org.partnersuite.platform.unitofwork.Stamp;

/** A person of ours in a role for a partner, one in each role at a time. */
public record Counterpart(
        @Nested Stamp stamp,
        UUID partnerId,
        @Nested CounterpartDetails details,
        @Nested Term term) implements Fact<CounterpartDetails> {}
