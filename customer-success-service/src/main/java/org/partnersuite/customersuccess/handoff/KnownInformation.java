package org.partnersuite.customersuccess.handoff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What records of the customer say of required information, so that nobody has to repeat it. */
public final class KnownInformation {
    private static final String COUNTS = """
            select (select count(*) from held_plan p where p.customer_id = :customer and p.status <> 'CLOSED') as plans,
                   (select count(*) from held_stakeholder s where s.customer_id = :customer and s.left_on is null)
                       as stakeholders,
                   (select count(*) from held_plan_kpi k where k.customer_id = :customer
                        and k.plan_status in ('SUBMITTED', 'ACTIVE')) as kpis
            """;

    private KnownInformation() {}

    /** By key of the required information; empty for a handoff without a customer. */
    public static Map<String, String> of(Handle db, Handoff handoff) {
        Map<String, String> known = new LinkedHashMap<>();
        UUID customer = handoff.subject().customerId();
        if (customer == null) {
            return known;
        }
        db.createQuery(COUNTS)
                .bind("customer", customer)
                .map((row, context) -> {
                    put(known, "INITIAL_PLAN", row.getLong("plans"), "success plan", "of the customer");
                    put(known, "STAKEHOLDERS", row.getLong("stakeholders"), "stakeholder", "in the customer's map");
                    put(known, "PLAN_KPIS", row.getLong("kpis"), "KPI", "in the customer's success plans");
                    return known;
                })
                .one();
        return known;
    }

    private static void put(Map<String, String> known, String key, long count, String what, String where) {
        if (count > 0) {
            known.put(key, count + " " + what + (count == 1 ? " " : "s ") + where);
        }
    }
}
