package org.partnersuite.partnerprogram.prerequisite;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.tcv.AggregateTcv;
import org.partnersuite.partnerprogram.tcv.Measures;

/** Holds a partner against the criteria of a tier, by what is known now. */
@ApplicationScoped
public class Measured {
    private final Measures measures;

    Measured(Measures measures) {
        this.measures = measures;
    }

    /** @param date today when null */
    public PartnerCriteria of(Handle db, UUID partner, Tier tier, @Nullable LocalDate date) {
        AggregateTcv tcv = measures.take(db, partner, date, null, null).tcv();
        Criteria criteria =
                Criteria.of(tcv.edition(), tier, tcv.amount(), PrerequisiteFacts.at(db, partner, tcv.day()));
        return new PartnerCriteria(
                partner, tcv.day(), tcv.edition().number(), tier, criteria.met(), criteria.criteria());
    }
}
