package org.partnersuite.partnerprogram.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.fact.Draft;
import org.partnersuite.partnerprogram.partner.ProgramAgreement;
import org.partnersuite.platform.unitofwork.Change;

/** The program agreement is an agreement like the others. */
@ApplicationScoped
class RecordedProgramAgreement implements ProgramAgreement {

    @Override
    public Optional<LocalDate> signedOn(Handle db, UUID partner, LocalDate day) {
        return db.createQuery("""
                        select signed_on from agreement
                        where partner_id = :partner and kind = 'PROGRAM'
                          and from_day <= :day and (to_day is null or to_day >= :day)
                        """)
                .bind("partner", partner)
                .bind("day", day)
                .mapTo(LocalDate.class)
                .findOne();
    }

    @Override
    public void signed(Change change, UUID partner, LocalDate on) {
        AgreementDetails details = new AgreementDetails(AgreementKind.PROGRAM, on, null, null);
        Agreements.FACTS.add(change, new Draft<>(partner, details, on, null));
    }
}
