package org.partnersuite.partnerprogram.staffing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.exchangerate.ExchangeRate;
import org.partnersuite.partnerprogram.exchangerate.RateStore;
import org.partnersuite.partnerprogram.exchangerate.RatesAt;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.settings.SettingStore;
import org.partnersuite.platform.unitofwork.Rows;

/** The customers of a partner and what they are worth a year. */
public final class StaffedPortfolio {
    private StaffedPortfolio() {}

    private record Worth(String currency, BigDecimal arr) {}

    /**
     * Advice for a partner, by the paid subscriptions of which it is partner of record on a day.
     *
     * @throws Problem 422 for a currency without a rate
     */
    public static StaffingAdvice advice(Handle db, UUID partner, LocalDate day, Instant now) {
        StaffingRules rules = SettingStore.of(db, StaffingRules.SETTING);
        RatesAt rates = RateStore.at(db, rules.currency(), day, now);
        BigDecimal arr = BigDecimal.ZERO;
        for (Worth worth : worths(db, partner, day)) {
            BigDecimal rate = rates.find(worth.currency())
                    .map(ExchangeRate::rate)
                    .orElseThrow(() -> Problem.unprocessable(
                            "no_rate",
                            "There is no exchange rate of " + worth.currency() + ".",
                            List.of(Fault.at(null, "no_rate", "Record a rate of " + worth.currency() + "."))));
            arr = arr.add(worth.arr().multiply(rate));
        }
        return StaffingAdvice.of(rules, customers(db, partner, day), arr);
    }

    private static List<Worth> worths(Handle db, UUID partner, LocalDate day) {
        return db.createQuery("""
                        select currency, sum(arr) as arr from portfolio_worth
                        where partner_id = :partner and from_day <= :day and (to_day is null or to_day >= :day)
                        group by currency order by currency
                        """)
                .bind("partner", partner)
                .bind("day", day)
                .map(Rows.of(Worth.class))
                .list();
    }

    private static int customers(Handle db, UUID partner, LocalDate day) {
        return db.createQuery("""
                        select count(distinct customer_id) from portfolio_worth
                        where partner_id = :partner and from_day <= :day and (to_day is null or to_day >= :day)
                        """)
                .bind("partner", partner)
                .bind("day", day)
                .mapTo(Integer.class)
                .one();
    }
}
