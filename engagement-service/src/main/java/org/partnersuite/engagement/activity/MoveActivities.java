package org.partnersuite.engagement.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.platform.unitofwork.Change;

/** Activities go to the opportunity that theirs is merged into. */
@ApplicationScoped
public class MoveActivities {
    private final ActivityEvents events;

    MoveActivities(ActivityEvents events) {
        this.events = events;
    }

    /** Both opportunities are locked before, so that nothing is logged on them meanwhile. */
    public void moveTo(Change change, UUID fromOpportunity, UUID toOpportunity) {
        List<Activity> found = ActivityStore.lockAll(change.db(), fromOpportunity);
        if (found.isEmpty()) {
            return;
        }
        UUID account = OpportunityFacts.locked(change.db(), toOpportunity).accountId();
        List<Activity> moved = new ArrayList<>(found.size());
        for (Activity before : found) {
            Activity after = before.movedTo(toOpportunity, account, change.now());
            moved.add(after);
            change.audit(ActivityAudit.entry("moved", before, after));
            events.changed(change, after);
        }
        ActivityStore.update(change.db(), moved);
    }
}
