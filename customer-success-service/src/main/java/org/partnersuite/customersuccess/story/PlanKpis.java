package org.partnersuite.customersuccess.story;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** KPIs of success plans, as stories tell them. */
final class PlanKpis {
    private PlanKpis() {}

    static boolean isOfCustomer(Handle db, UUID plan, UUID customer) {
        return db.createQuery("select exists (select from held_plan where id = :id and customer_id = :customer)")
                .bind("id", plan)
                .bind("customer", customer)
                .mapTo(Boolean.class)
                .one();
    }

    /** Before is the baseline, after the newest measurement. */
    static List<StoryKpi> of(Handle db, UUID plan) {
        return db.createQuery("""
                        select name, unit, baseline as before, latest_value as after
                        from held_plan_kpi where plan_id = :plan order by name
                        """).bind("plan", plan).mapTo(StoryKpi.class).list();
    }
}
