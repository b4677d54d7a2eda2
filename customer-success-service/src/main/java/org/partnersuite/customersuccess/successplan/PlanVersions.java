package org.partnersuite.customersuccess.successplan;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.successplan.PlanVersion.PlanSnapshot;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Table;

/** Every version of a plan. */
public final class PlanVersions {
    private static final Table<PlanVersion> VERSION = Table.of("success_plan_version", "version", PlanVersion.class);

    private PlanVersions() {}

    /** Keeps the plan as it was written; a plan that did not change has its version already. */
    static void keep(Change change, SuccessPlan plan) {
        PlanSnapshot snapshot = new PlanSnapshot(plan.details(), plan.content(), plan.progress());
        VERSION.insert(
                change.db(),
                List.of(new PlanVersion(
                        plan.id(),
                        plan.version(),
                        snapshot,
                        plan.updatedAt(),
                        change.caller().subject())));
    }

    /** @throws Problem 404 */
    public static PlanVersion get(Handle db, UUID plan, long version) {
        return db.createQuery("select * from success_plan_version where plan_id = :plan and version = :version")
                .bind("plan", plan)
                .bind("version", version)
                .mapTo(PlanVersion.class)
                .findOne()
                .orElseThrow(Problem::notFound);
    }
}
