package org.partnersuite.partnerprogram.offering.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.fact.Term;
import org.partnersuite.partnerprogram.offering.StandardOffering;
import org.partnersuite.partnerprogram.offering.StandardOfferingDetails;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "StandardOffering", description = "A standard, repeatable solution that we sell with a partner.")
record StandardOfferingResponse(
        @JsonUnwrapped Stamp stamp,
        UUID partnerId,
        @JsonUnwrapped StandardOfferingDetails details,
        @JsonUnwrapped Term term) {

    static StandardOfferingResponse of(StandardOffering fact) {
        return new StandardOfferingResponse(fact.stamp(), fact.partnerId(), fact.details(), fact.term());
    }
}
