package org.partnersuite.customersuccess.stagekpi;

import java.util.List;

/** KPIs of EXPAND. */
final class ExpandKpis {
    private ExpandKpis() {}

    /** Licensed users and devices at the period's end, over those at its start, of the customers of the start. */
    static List<Measure> userDeviceExpansion(KpiQuery query) {
        return query.one(
                """
                with opening as materialized (
                    select v.customer_id, sum(v.licensed_users) as users, sum(v.devices) as devices
                    from contract_value_span v where v.paid and v.valid_from <= :from and v.valid_to > :from %1$s
                    group by v.customer_id),
                closing as (
                    select v.customer_id, sum(v.licensed_users) as users, sum(v.devices) as devices
                    from contract_value_span v where v.paid and v.valid_from <= :until and v.valid_to > :until %1$s
                    group by v.customer_id)
                select sum(o.users), sum(coalesce(c.users, 0)) filter (where o.users is not null), count(o.users),
                    sum(o.devices), sum(coalesce(c.devices, 0)) filter (where o.devices is not null), count(o.devices)
                from opening o left join closing c on c.customer_id = o.customer_id
                """.formatted(query.ofContract("v")),
                row -> List.of(
                        Measure.of(
                                "usersOfStart",
                                KpiQuery.percent(row.getBigDecimal(2), row.getBigDecimal(1)),
                                row.getLong(3)),
                        Measure.of(
                                "devicesOfStart",
                                KpiQuery.percent(row.getBigDecimal(5), row.getBigDecimal(4)),
                                row.getLong(6))));
    }

    static List<Measure> adjacentExpansion(KpiQuery query) {
        return won(query, "g.direction = 'ADJACENT_OFFERING'");
    }

    static List<Measure> competitiveDisplacement(KpiQuery query) {
        return won(query, "g.displaced_competitor is not null");
    }

    /** Growth candidates that were won in the period; an amount without a rate is in the count alone. */
    private static List<Measure> won(KpiQuery query, String which) {
        String partner = query.scope().partner() == null ? "" : " and g.partner_id = :partner";
        String product = query.scope().product() == null ? "" : " and g.product = :product";
        return query.one(
                """
                select count(*), sum(g.amount * usd_rate(g.currency, :to) / usd_rate(:into, :to)), count(g.amount)
                from growth_won g where g.won_on between :from and :to and
                """ + which + partner + product,
                row -> List.of(
                        LandKpis.count("won", row.getLong(1)),
                        Measure.amount(
                                "amount",
                                KpiQuery.rounded(row.getBigDecimal(2)),
                                query.scope().currency(),
                                row.getLong(3))));
    }
}
