package org.partnersuite.partnerprogram.ourregistration.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.ourregistration.ProgramRegistration;
import org.partnersuite.partnerprogram.ourregistration.RegistrationWithPartner;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "RegistrationWithPartner", description = "The registration of a deal in the program of its partner.")
record RegistrationWithPartnerResponse(
        @JsonUnwrapped Stamp stamp,
        UUID partnerId,
        UUID dealId,
        @JsonUnwrapped ProgramRegistration registration) {

    static RegistrationWithPartnerResponse of(RegistrationWithPartner known) {
        return new RegistrationWithPartnerResponse(
                known.stamp(), known.partnerId(), known.dealId(), known.registration());
    }
}
