package org.partnersuite.partnerprogram.subscriptionfact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;
import org.partnersuite.partnerprogram.subscriptionfact.DueIncentives.RenewalKey;
import org.partnersuite.platform.unitofwork.Rows;

/** A renewal, and the partner of record of its subscription on the contract's last day. */
public record RenewalOfRecord(
        @Nested RenewalFact renewal, UUID partnerId, UUID relationId, long relationVersion, String relationPosition) {

    /** Those of partners and quarters, in the order of their days. */
    public static Map<RenewalKey, List<RenewalOfRecord>> of(Handle db, Collection<RenewalKey> keys) {
        return db
                .createQuery("""
                        select r.* from renewal_of_record r
                            join unnest(:partners, :quarters) as k (partner, quarter) on r.partner_id = k.partner
                                and quarter_of(r.due_on) = k.quarter
                        order by r.due_on, r.id
                        """)
                .bindArray(
                        "partners",
                        UUID.class,
                        keys.stream().map(RenewalKey::partnerId).toList())
                .bindArray(
                        "quarters",
                        String.class,
                        keys.stream().map(RenewalKey::quarter).toList())
                .map(Rows.of(RenewalOfRecord.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(each -> new RenewalKey(each.partnerId(), quarter(each))));
    }

    private static String quarter(RenewalOfRecord each) {
        return org.threeten.extra.YearQuarter.from(each.renewal().dueOn()).toString();
    }
}
