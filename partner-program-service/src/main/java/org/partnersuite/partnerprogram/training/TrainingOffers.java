package org.partnersuite.partnerprogram.training;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.partnerprogram.fact.FactType;
import org.partnersuite.partnerprogram.fact.Facts;
import org.partnersuite.platform.outbox.AggregateStates;

/** The training offers of partners. */
public final class TrainingOffers {
    public static final FactType<TrainingOffer, TrainingOfferDetails> TRAINING_OFFER =
            FactType.of("training-offer", TrainingOffer.class, TrainingOffer::new, details -> details);

    public static final Facts<TrainingOffer, TrainingOfferDetails> FACTS = new Facts<>(TRAINING_OFFER);

    private TrainingOffers() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return TRAINING_OFFER.states();
    }
}
