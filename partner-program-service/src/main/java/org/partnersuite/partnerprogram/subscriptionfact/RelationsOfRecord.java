package org.partnersuite.partnerprogram.subscriptionfact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Rows;

/** Who is the partner of record of a subscription. */
public final class RelationsOfRecord {
    private RelationsOfRecord() {}

    /** The term of a day, if the caller may read it. */
    public static Optional<RelationFact> on(Handle db, UUID subscription, LocalDate day) {
        return db.createQuery("select * from fact_relation where subscription_id = :subscription and not gone"
                        + " and association = 'PARTNER_OF_RECORD' and from_day <= :day"
                        + " and (to_day is null or to_day >= :day) order by id")
                .bind("subscription", subscription)
                .bind("day", day)
                .map(Rows.of(RelationFact.class))
                .findFirst();
    }
}
