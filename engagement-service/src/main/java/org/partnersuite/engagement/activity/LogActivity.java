package org.partnersuite.engagement.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** Technical work is logged on an opportunity. */
@ApplicationScoped
public class LogActivity {
    private final ReferenceCatalog reference;
    private final ActivityEvents events;

    LogActivity(ReferenceCatalog reference, ActivityEvents events) {
        this.reference = reference;
        this.events = events;
    }

    /** @throws Problem 400 with every fault, 403 for the source of others, 422 for an unknown opportunity */
    public Activity log(Change change, UUID opportunityId, ActivityDetails details) {
        details.source().refuseOthers(change.caller());
        List<Fault> faults =
                ActivityRules.faultsOf(details, reference.current(), LocalDate.ofInstant(change.now(), ZoneOffset.UTC));
        if (!faults.isEmpty()) {
            throw Problem.badRequest(faults);
        }
        OpportunityFacts opportunity = OpportunityFacts.locked(change.db(), opportunityId);
        Activity activity = Activity.logged(Ids.next(), opportunityId, opportunity.accountId(), details, change.now());
        ActivityStore.insert(change.db(), activity);
        change.audit(ActivityAudit.entry("logged", null, activity));
        events.changed(change, activity);
        return activity;
    }
}
