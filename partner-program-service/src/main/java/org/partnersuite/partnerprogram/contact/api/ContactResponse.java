package org.partnersuite.partnerprogram.contact.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.contact.Contact;
import org.partnersuite.partnerprogram.contact.ContactDetails;
import org.partnersuite.partnerprogram.fact.Term;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "Contact", description = "A person of a partner, in one role or several.")
record ContactResponse(
        @JsonUnwrapped Stamp stamp,
        UUID partnerId,
        @JsonUnwrapped ContactDetails details,
        @JsonUnwrapped Term term) {

    static ContactResponse of(Contact fact) {
        return new ContactResponse(fact.stamp(), fact.partnerId(), fact.details(), fact.term());
    }
}
