package org.partnersuite.partnerprogram.integration.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.fact.Term;
import org.partnersuite.partnerprogram.integration.Integration;
import org.partnersuite.partnerprogram.integration.IntegrationDetails;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "Integration", description = "A product of ours that a partner's technology is integrated with.")
record IntegrationResponse(
        @JsonUnwrapped Stamp stamp,
        UUID partnerId,
        @JsonUnwrapped IntegrationDetails details,
        @JsonUnwrapped Term term) {

    static IntegrationResponse of(Integration fact) {
        return new IntegrationResponse(fact.stamp(), fact.partnerId(), fact.details(), fact.term());
    }
}
