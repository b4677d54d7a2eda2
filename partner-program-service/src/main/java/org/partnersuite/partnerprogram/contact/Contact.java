package org.partnersuite.partnerprogram.contact;

import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.partnersuite.partnerprogram.fact.Fact;
import org.partnersuite.partnerprogram.fact.Term;
import org.partnersuite.platform.unitofwork.Stamp;

/** A person of a partner, in one role or several. */
public record Contact(
        @Nested Stamp stamp,
        UUID partnerId,
        @Nested ContactDetails details,
        @Nested Term term) implements Fact<ContactDetails> {}
