package org.partnersuite.partnerprogram.counterpart.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.counterpart.Counterpart;
import org.partnersuite.partnerprogram.counterpart.CounterpartDetails;
import org.partnersuite.partnerprogram.fact.Term;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "Counterpart", description = "A person of ours in a role for a partner, one in each role at a time.")
record CounterpartResponse(
        @JsonUnwrapped Stamp stamp,
        UUID partnerId,
        @JsonUnwrapped CounterpartDetails details,
        @JsonUnwrapped Term term) {

    static CounterpartResponse of(Counterpart fact) {
        return new CounterpartResponse(fact.stamp(), fact.partnerId(), fact.details(), fact.term());
    }
}
