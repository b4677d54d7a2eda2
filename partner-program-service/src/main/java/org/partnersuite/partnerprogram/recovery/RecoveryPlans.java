package org.partnersuite.partnerprogram.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.partnerprogram.standing.Standings;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** A recovery plan is agreed, revised, and closed as achieved or abandoned. */
@ApplicationScoped
public class RecoveryPlans {
    private final RecoveryPlanRepository plans;

    RecoveryPlans(RecoveryPlanRepository plans) {
        this.plans = plans;
    }

    /** @throws Problem 422 with every fault */
    public RecoveryPlan agree(Change change, UUID partner, RecoveryDetails details) {
        List<Fault> faults = new ArrayList<>(faults(change.db(), partner, details));
        if (Partners.known(change.db(), Set.of(partner)).isEmpty()) {
            faults.add(Fault.at("/partnerId", "unknown_partner", "There is no such partner."));
        }
        refuseAny(faults);
        return plans.created(change, "agreed", RecoveryPlan.agreed(Stamp.of(change), partner, details));
    }

    /** @throws Problem 404, 412, 422 with every fault, or when it is closed */
    public RecoveryPlan revise(
            Change change, UUID id, IfMatch ifMatch, Function<RecoveryPlan, RecoveryDetails> revision) {
        RecoveryPlan plan = plans.locked(change, id, ifMatch);
        requireActive(plan);
        RecoveryDetails details = revision.apply(plan);
        refuseAny(faults(change.db(), plan.partnerId(), details));
        plan.revise(details);
        return plans.changed(change, "revised", plan);
    }

    /** @throws Problem 404, 412, 422 when it is closed */
    public RecoveryPlan close(Change change, UUID id, IfMatch ifMatch, RecoveryStatus as, @Nullable String note) {
        RecoveryPlan plan = plans.locked(change, id, ifMatch);
        requireActive(plan);
        plan.close(as, Days.today(change), note);
        return plans.changed(change, as == RecoveryStatus.ACHIEVED ? "achieved" : "abandoned", plan);
    }

    private static List<Fault> faults(Handle db, UUID partner, RecoveryDetails details) {
        List<Fault> faults = new ArrayList<>();
        if (details.targetOn().isBefore(details.startsOn())) {
            faults.add(Fault.at("/targetOn", "before_start", "The plan must not end before it starts."));
        }
        UUID notice = details.noticeId();
        if (notice != null && !Standings.isNoticeOf(db, notice, partner)) {
            faults.add(Fault.at("/noticeId", "unknown_notice", "The partner has no such notice."));
        }
        return faults;
    }

    private static void requireActive(RecoveryPlan plan) {
        if (plan.status() != RecoveryStatus.ACTIVE) {
            throw Problem.unprocessable(
                    "status_refused",
                    "The plan is " + plan.status() + ".",
                    List.of(Fault.at(null, "plan_closed", "It has to be ACTIVE. Agree on another one.")));
        }
    }

    private static void refuseAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("recovery_refused", "The plan breaks rules, listed in errors.", faults);
        }
    }
}
