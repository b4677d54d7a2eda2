package org.partnersuite.partnerprogram.agreement;

import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.partnersuite.partnerprogram.fact.Fact;
import org.partnersuite.partnerprogram.fact.Term;
import org.partnersuite.platform.unitofwork.Stamp;

/** What was signed with a partner. */
public record Agreement(
        @Nested Stamp stamp,
        UUID partnerId,
        @Nested AgreementDetails details,
        @Nested Term term) implements Fact<AgreementDetails> {}
