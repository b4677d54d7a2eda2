package org.partnersuite.partnerprogram.specialty.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.fact.Term;
import org.partnersuite.partnerprogram.specialty.ArchitectureSpecialization;
import org.partnersuite.partnerprogram.specialty.ArchitectureSpecializationDetails;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(
        name = "ArchitectureSpecialization",
        description = "A specialization of a partner in an architecture, at a level.")
record ArchitectureSpecializationResponse(
        @JsonUnwrapped Stamp stamp,
        UUID partnerId,
        @JsonUnwrapped ArchitectureSpecializationDetails details,
        @JsonUnwrapped Term term) {

    static ArchitectureSpecializationResponse of(ArchitectureSpecialization fact) {
        return new ArchitectureSpecializationResponse(fact.stamp(), fact.partnerId(), fact.details(), fact.term());
    }
}
