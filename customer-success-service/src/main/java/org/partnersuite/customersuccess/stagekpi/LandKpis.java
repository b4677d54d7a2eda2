package org.partnersuite.customersuccess.stagekpi;

import java.math.BigDecimal;
import java.util.List;

/** KPIs of LAND. */
final class LandKpis {
    private LandKpis() {}

    /** Customers whose first paid contract, of any product and partner, starts in the period and is of the scope. */
    static List<Measure> netNewCustomers(KpiQuery query) {
        return query.one("""
                select count(*) from (
                    select distinct on (v.customer_id) v.customer_id, v.valid_from, v.partner_id, v.product
                    from contract_value_span v where v.paid
                    order by v.customer_id, v.valid_from, v.subscription_id) v
                where v.valid_from between :from and :to
                """ + query.ofContract("v"), row -> List.of(count("customers", row.getLong(1))));
    }

    /** Contracts of more than twelve months that start in the period, trials aside. */
    static List<Measure> multiYearAgreements(KpiQuery query) {
        return query.one("""
                select count(*) from held_subscription s
                where not s.trial and s.status = 'ACTIVE' and s.contract_start between :from and :to
                  and s.contract_end >= (s.contract_start + interval '12 months')::date
                """ + query.ofSubscription("s"), row -> List.of(count("contracts", row.getLong(1))));
    }

    /** Licensed users and devices of the contracts in force on the period's last day. */
    static List<Measure> serviceFootprint(KpiQuery query) {
        return query.one(
                """
                select sum(v.licensed_users), count(v.licensed_users), sum(v.devices), count(v.devices)
                from contract_value_span v where v.paid and v.valid_from <= :to and v.valid_to > :to
                """ + query.ofContract("v"),
                row -> List.of(
                        Measure.of("users", row.getBigDecimal(1), row.getLong(2)),
                        Measure.of("devices", row.getBigDecimal(3), row.getLong(4))));
    }

    static Measure count(String name, long count) {
        return Measure.of(name, BigDecimal.valueOf(count), count);
    }
}
