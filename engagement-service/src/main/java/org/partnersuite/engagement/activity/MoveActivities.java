package org.partnersuite.engagement.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.partnersuite.engagement.opportunity.MergeParticipant;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.platform.unitofwork.Change;

/** Activities go to the opportunity that theirs is merged into. */
@ApplicationScoped
public class MoveActivities implements MergeParticipant {
    @Override
    public void reassign(Change change, UUID merged, OpportunityFacts survivor) {
        List<Activity> moved = new ArrayList<>();
        for (Activity before : ActivityStore.lockAll(change.db(), merged)) {
            Activity after = before.movedTo(survivor.id(), survivor.accountId(), change.now());
            moved.add(after);
            ActivityStore.ACTIVITY.changed(change, "moved", before, after);
        }
        ActivityStore.update(change.db(), moved);
    }
}
