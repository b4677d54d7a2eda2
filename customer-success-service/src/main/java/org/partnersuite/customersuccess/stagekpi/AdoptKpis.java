package org.partnersuite.customersuccess.stagekpi;

import java.util.ArrayList;
import java.util.List;

/** KPIs of ADOPT. */
final class AdoptKpis {
    private AdoptKpis() {}

    /** Active users in the newest month of the period that was reported, of each subscription. */
    static List<Measure> adoptedUsers(KpiQuery query) {
        return query.one(
                "select sum(u.active_users), count(u.active_users) from (" + newest(query, "f.active_users is not null")
                        + ") u",
                row -> List.of(Measure.of("activeUsers", row.getBigDecimal(1), row.getLong(2))));
    }

    /** Users of each feature in the newest month of the period that was reported. */
    static List<Measure> featureAdoption(KpiQuery query) {
        return query.all(
                "select e.key, sum((e.value ->> 'users')::numeric), count(*) from ("
                        + newest(query, "f.features is not null")
                        + ") u cross join lateral jsonb_each(u.features) e"
                        + " where jsonb_exists(e.value, 'users') group by e.key order by 2 desc nulls last, 1",
                row -> new Measure("users", row.getString(1), row.getBigDecimal(2), null, row.getLong(3)));
    }

    /** Touches of the partner: days between them, and customers touched in the 30 and 90 days to the period's end. */
    static List<Measure> touchRegularity(KpiQuery query) {
        String touch = OnboardKpis.partnersTouch(query, "t");
        List<Measure> measures = new ArrayList<>(query.one(
                """
                select percentile_cont(0.5) within group (order by gap)::numeric, count(gap) from (
                    select t.occurred_on - lag(t.occurred_on) over (partition by t.customer_id order by t.occurred_on)
                        as gap
                    from (select distinct t.customer_id, t.occurred_on from held_touch t
                        where t.occurred_on between :from and :to %s
                          and exists (select from held_subscription s where s.customer_id = t.customer_id %s)) t) gaps
                """.formatted(touch, query.ofSubscription("s")),
                row -> List.of(Measure.of(
                        "medianDaysBetweenTouches", KpiQuery.rounded(row.getBigDecimal(1)), row.getLong(2)))));
        measures.addAll(query.one(
                """
                select count(*), count(*) filter (where c.last_on > :to - 30), count(*) filter (where c.last_on > :to - 90)
                from (select v.customer_id, (select max(t.occurred_on) from held_touch t
                        where t.customer_id = v.customer_id and t.occurred_on <= :to %s) as last_on
                    from contract_value_span v where v.paid and v.valid_from <= :to and v.valid_to > :to %s
                    group by v.customer_id) c
                """.formatted(touch, query.ofContract("v")),
                row -> List.of(
                        Measure.of(
                                "shareTouchedIn30Days",
                                KpiQuery.percent(row.getLong(2), row.getLong(1)),
                                row.getLong(1)),
                        Measure.of(
                                "shareTouchedIn90Days",
                                KpiQuery.percent(row.getLong(3), row.getLong(1)),
                                row.getLong(1)))));
        return measures;
    }

    private static String newest(KpiQuery query, String reported) {
        return "select distinct on (f.subscription_id) f.* from usage_figure f"
                + " join held_subscription s on s.id = f.subscription_id" + query.ofSubscription("s")
                + " where f.month between date_trunc('month', cast(:from as date)) and :month and " + reported
                + " order by f.subscription_id, f.month desc";
    }
}
