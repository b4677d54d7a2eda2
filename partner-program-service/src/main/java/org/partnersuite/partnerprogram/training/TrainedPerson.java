package org.partnersuite.partnerprogram.training;

import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.partnersuite.partnerprogram.fact.Fact;
import org.partnersuite.partnerprogram.fact.Term;
import org.partnersuite.platform.unitofwork.Stamp;

/** A person of ours who completed a training in a partner's technology; the term is its validity. */
public record TrainedPerson(
        @Nested Stamp stamp,
        UUID partnerId,
        @Nested TrainedPersonDetails details,
        @Nested Term term) implements Fact<TrainedPersonDetails> {}
