package org.partnersuite.partnerprogram.agreement.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.agreement.Agreement;
import org.partnersuite.partnerprogram.agreement.AgreementDetails;
import org.partnersuite.partnerprogram.fact.Term;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "Agreement", description = "What was signed with a partner.")
record AgreementResponse(
        @JsonUnwrapped Stamp stamp,
        UUID partnerId,
        @JsonUnwrapped AgreementDetails details,
        @JsonUnwrapped Term term) {

    static AgreementResponse of(Agreement fact) {
        return new AgreementResponse(fact.stamp(), fact.partnerId(), fact.details(), fact.term());
    }
}
