package org.partnersuite.engagement.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** Technical work is logged on an opportunity: planned, going on, or already completed. */
@ApplicationScoped
public class LogActivity {
    private final ReferenceCatalog reference;

    LogActivity(ReferenceCatalog reference) {
        this.reference = reference;
    }

    /**
     * @throws Problem 400 with every fault, 403 for the source of others, 422 for an unknown opportunity or with every
     *     unmet criterion of a pilot's start
     */
    public ActivityView log(Change change, ActivityDraft draft) {
        ActivityDetails details = draft.details();
        details.source().refuseOthers(change.caller());
        LocalDate today = LocalDate.ofInstant(change.now(), ZoneOffset.UTC);
        List<Fault> faults = ActivityRules.faultsOf(details, reference.current(), today);
        Problem.refuseAny(faults);
        OpportunityFacts opportunity = OpportunityFacts.locked(change.db(), draft.opportunityId());
        L30.refuseOther(details.l30(), opportunity, reference.current());
        LocalDate started = details.dates().actualStart();
        if (started != null) {
            new PilotStart(details.type(), details.agreement(), started, opportunity, null).refuseUnmet();
        }
        Activity activity = Activity.logged(opportunity, details, change.now());
        ActivityStore.insert(change.db(), activity);
        ActivityStore.ACTIVITY.created(change, "logged", activity);
        return ActivityStore.seen(change, activity);
    }
}
