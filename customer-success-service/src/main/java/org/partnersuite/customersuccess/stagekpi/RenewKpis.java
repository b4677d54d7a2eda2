package org.partnersuite.customersuccess.stagekpi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.partnersuite.customersuccess.retention.Retention;
import org.partnersuite.customersuccess.retention.RetentionFigures;
import org.partnersuite.customersuccess.retention.RetentionScope;

/** KPIs of RENEW. */
final class RenewKpis {
    private RenewKpis() {}

    /** By count and by value, against the minimum. */
    static List<Measure> renewalRate(KpiQuery query, int minimum) {
        StageKpiScope scope = query.scope();
        Retention retention = RetentionFigures.of(
                        query.db(),
                        new RetentionScope(
                                scope.from(),
                                scope.to(),
                                scope.currency(),
                                scope.partner(),
                                scope.product(),
                                null,
                                null,
                                null))
                .getFirst();
        return List.of(
                Measure.of("rateByCount", retention.renewalRateByCount(), retention.due()),
                Measure.of("rateByValue", retention.renewalRateByValue(), retention.due()),
                Measure.of("minimumRate", BigDecimal.valueOf(minimum), retention.due()));
    }

    /** Renewals of contracts that end in the period: how many grew, and what was due and renewed of them. */
    static List<Measure> expansionAtRenewal(KpiQuery query) {
        return query.one("""
                select count(*), sum(r.due_arr * t.rate), sum(r.renewed_arr * t.rate),
                    sum((r.renewed_arr - r.due_arr) * t.rate)
                from due_renewal r
                join contract_value_span v on v.subscription_id = r.subscription_id
                    and v.valid_from <= r.due_on and v.valid_to > r.due_on %s
                cross join lateral (select usd_rate(r.currency, :to) / usd_rate(:into, :to) as rate) t
                where r.outcome = 'RENEWED_EXPANDED' and r.due_on between :from and :to
                """.formatted(query.ofContract("v")), row -> {
            String currency = query.scope().currency();
            long count = row.getLong(1);
            return List.of(
                    LandKpis.count("expanded", count),
                    Measure.amount("dueArr", KpiQuery.rounded(row.getBigDecimal(2)), currency, count),
                    Measure.amount("renewedArr", KpiQuery.rounded(row.getBigDecimal(3)), currency, count),
                    Measure.amount("expansion", KpiQuery.rounded(row.getBigDecimal(4)), currency, count));
        });
    }

    /** Surveys tied to a renewal that were answered in the period. */
    static List<Measure> satisfactionAtRenewal(KpiQuery query) {
        return new ArrayList<>(query.one(
                """
                select avg(a.csat_mean), count(a.csat_mean),
                    count(*) filter (where a.nps >= 9) - count(*) filter (where a.nps <= 6), count(a.nps)
                from survey_answered a join due_renewal r on r.id = a.renewal_id
                join held_subscription s on s.id = r.subscription_id %s
                where a.answered_on between :from and :to
                """.formatted(query.ofSubscription("s")),
                row -> List.of(
                        Measure.of("csatMean", KpiQuery.rounded(row.getBigDecimal(1)), row.getLong(2)),
                        Measure.of("nps", KpiQuery.percent(row.getLong(3), row.getLong(4)), row.getLong(4)))));
    }
}
