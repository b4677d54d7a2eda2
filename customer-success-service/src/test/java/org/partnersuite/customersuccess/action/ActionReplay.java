package org.partnersuite.customersuccess.action;

import java.util.List;
import java.util.UUID;
import org.partnersuite.platform.parkedwork.WorkQueue;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.unitofwork.Change;

/** The queues of actions, and what a person does, for tests of other features. */
public final class ActionReplay {
    private ActionReplay() {}

    public static List<WorkQueue> queues(int mostPerOwnerAndDay) {
        return List.of(new WatchQueue(), new SignalQueue(List.of(), mostPerOwnerAndDay), new ActionDays());
    }

    public static UUID close(Change change, UUID id) {
        return CallsToAction.close(change, id, IfMatch.any(), Closure.Outcome.RESOLVED, "Done").id();
    }
}
