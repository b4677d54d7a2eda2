package org.partnersuite.partnerprogram.statement;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** The rows of payouts, and what is to be paid. */
public final class PayoutStore {
    static final Table<Payout> TABLE = Table.of("incentive_payout", "id", Payout.class);

    /** What is stated and not paid yet: of negative sums the next payout takes account. */
    private static final String OWED = """
            with stated as (
                select p.partner_id, p.currency, p.debit, p.credit, p.amount
                from incentive_posting p left join incentive_statement s on s.id = p.statement_id
                where p.partner_id = any(:partners) and (s.quarter <= :quarter or p.entry = 'PAYMENT')
            ), moved as (
                select partner_id, currency, credit as account, amount from stated
                union all
                select partner_id, currency, debit, -amount from stated
            )
            select partner_id, currency,
                   coalesce(sum(amount) filter (where account = 'ACCRUED'), 0) as accrued,
                   coalesce(sum(amount) filter (where account = 'ADJUSTED'), 0) as adjusted
            from moved where account in ('ACCRUED', 'ADJUSTED')
            group by partner_id, currency having sum(amount) > 0
            order by partner_id, currency
            """;

    private PayoutStore() {}

    /** What is owed to a partner in a currency. */
    record Owed(UUID partnerId, String currency, BigDecimal accrued, BigDecimal adjusted) {}

    static List<Owed> owed(Handle db, Collection<UUID> partners, String quarter) {
        return db.createQuery(OWED)
                .bindArray("partners", UUID.class, partners)
                .bind("quarter", quarter)
                .map(Rows.of(Owed.class))
                .list();
    }

    public static Optional<Payout> find(Handle db, String number) {
        return db.createQuery("select * from incentive_payout where number = :number")
                .bind("number", number)
                .map(Rows.of(Payout.class))
                .findOne();
    }
}
