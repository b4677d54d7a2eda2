package org.partnersuite.partnerprogram.training.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.fact.Term;
import org.partnersuite.partnerprogram.training.TrainingOffer;
import org.partnersuite.partnerprogram.training.TrainingOfferDetails;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "TrainingOffer", description = "Training that a partner offers to our people.")
record TrainingOfferResponse(
        @JsonUnwrapped Stamp stamp,
        UUID partnerId,
        @JsonUnwrapped TrainingOfferDetails details,
        @JsonUnwrapped Term term) {

    static TrainingOfferResponse of(TrainingOffer fact) {
        return new TrainingOfferResponse(fact.stamp(), fact.partnerId(), fact.details(), fact.term());
    }
}
