package org.partnersuite.customersuccess.successplan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.successplan.content.PlanKpi;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Table;

/** The KPIs of plans as rows, which follow the plan and its measurements. The plan is locked meanwhile. */
public final class PlanKpis {
    private static final Table<AttainedKpi> KPI = Table.of("plan_kpi", "plan_id, kpi", AttainedKpi.class);

    private PlanKpis() {}

    /** The KPIs of a plan, in the order of their keys. */
    public static List<AttainedKpi> of(Handle db, UUID plan) {
        return db.createQuery("select * from plan_kpi where plan_id = :plan order by kpi")
                .bind("plan", plan)
                .mapTo(AttainedKpi.class)
                .list();
    }

    static Optional<AttainedKpi> find(Handle db, UUID plan, String kpi) {
        return db.createQuery("select * from plan_kpi where plan_id = :plan and kpi = :kpi")
                .bind("plan", plan)
                .bind("kpi", kpi)
                .mapTo(AttainedKpi.class)
                .findOne();
    }

    /** The rows become what the plan says; measurements stay. */
    static void follow(Change change, SuccessPlan plan) {
        Map<String, AttainedKpi> known =
                of(change.db(), plan.id()).stream().collect(Collectors.toMap(AttainedKpi::kpi, Function.identity()));
        List<AttainedKpi> now = plan.content()
                .kpis()
                .map(kpi -> following(plan, kpi, known.get(kpi.key())))
                .toList();
        Set<String> keys = now.stream().map(AttainedKpi::kpi).collect(Collectors.toSet());
        List<String> gone =
                known.keySet().stream().filter(key -> !keys.contains(key)).toList();
        if (!gone.isEmpty()) {
            change.db()
                    .createUpdate("delete from plan_kpi where plan_id = :plan and kpi = any (:gone)")
                    .bind("plan", plan.id())
                    .bindArray("gone", String.class, gone)
                    .execute();
        }
        List<AttainedKpi> changed =
                now.stream().filter(kpi -> !kpi.equals(known.get(kpi.kpi()))).toList();
        KPI.put(change.db(), changed);
    }

    static void put(Handle db, AttainedKpi kpi) {
        KPI.put(db, List.of(kpi));
    }

    private static AttainedKpi following(SuccessPlan plan, PlanKpi kpi, @Nullable AttainedKpi known) {
        return AttainedKpi.of(
                plan, kpi, known == null ? null : known.value(), known == null ? null : known.measuredOn());
    }
}
