package org.partnersuite.partnerprogram.registrationprogram.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.fact.Term;
import org.partnersuite.partnerprogram.registrationprogram.RegistrationProgram;
import org.partnersuite.partnerprogram.registrationprogram.RegistrationProgramDetails;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "RegistrationProgram", description = "A deal registration program that a partner provides.")
record RegistrationProgramResponse(
        @JsonUnwrapped Stamp stamp,
        UUID partnerId,
        @JsonUnwrapped RegistrationProgramDetails details,
        @JsonUnwrapped Term term) {

    static RegistrationProgramResponse of(RegistrationProgram fact) {
        return new RegistrationProgramResponse(fact.stamp(), fact.partnerId(), fact.details(), fact.term());
    }
}
