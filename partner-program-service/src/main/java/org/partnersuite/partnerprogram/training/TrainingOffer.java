package org.partnersuite.partnerprogram.training;

import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.partnersuite.partnerprogram.fact.Fact;
import org.partnersuite.partnerprogram.fact.Term;
import org.partnersuite.platform.unitofwork.Stamp;

/** Training that a partner offers to our people. */
public record TrainingOffer(
        @Nested Stamp stamp,
        UUID partnerId,
        @Nested TrainingOfferDetails details,
        @Nested Term term) implements Fact<TrainingOfferDetails> {}
