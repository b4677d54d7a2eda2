package org.partnersuite.partnerprogram.incentive;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Rows;

/**
 * What stands on a partner's accounts in a currency.
 *
 * @param accrued owed by accruals
 * @param adjusted owed, or taken back, by adjustments
 * @param paid paid so far
 */
public record IncentiveBalance(String currency, BigDecimal accrued, BigDecimal adjusted, BigDecimal paid) {

    /** One for each currency, in their order. */
    public static List<IncentiveBalance> of(Handle db, UUID partner) {
        return db.createQuery("""
                        select currency, coalesce(sum(amount) filter (where account = 'ACCRUED'), 0) as accrued,
                               coalesce(sum(amount) filter (where account = 'ADJUSTED'), 0) as adjusted,
                               coalesce(sum(amount) filter (where account = 'PAID'), 0) as paid
                        from (select currency, credit as account, amount from incentive_line where partner_id = :partner
                              union all
                              select currency, debit, -amount from incentive_line where partner_id = :partner) moved
                        group by currency order by currency
                        """)
                .bind("partner", partner)
                .map(Rows.of(IncentiveBalance.class))
                .list();
    }

    /** Still owed to the partner. */
    public BigDecimal owed() {
        return accrued.add(adjusted);
    }
}
