package org.partnersuite.engagement.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.partnersuite.engagement.activity.ActivityStore.InPlace;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** Edits and cancels activities. Permitted status changes are defined by {@link ActivityStatus}. */
@ApplicationScoped
public class ReviseActivity {
    private final ReferenceCatalog reference;

    ReviseActivity(ReferenceCatalog reference) {
        this.reference = reference;
    }

    /**
     * @param revision builds the new state from the current one
     * @throws Problem 404, 412 for a newer version, 400 with every fault, 403 for the source of others, 422 when it is
     *     cancelled or with every unmet criterion of a pilot's start
     */
    public ActivityView revise(
            Change change, UUID id, IfMatch ifMatch, Function<ActivityView, ActivityDraft> revision) {
        InPlace locked = lock(change, id, ifMatch);
        Activity before = locked.activity();
        ActivityDraft draft = revision.apply(locked.counted().seen(change.now()));
        draft.details().source().refuseOthers(change.caller());
        check(change, before, draft);
        Activity after = before.revised(draft.details(), change.now());
        if (after == before) {
            return ActivityStore.seen(change, before);
        }
        refuseStatus(before, after);
        if (!Objects.equals(after.details().l30(), before.details().l30())) {
            L30.refuseOther(after.details().l30(), locked.opportunity(), reference.current());
        }
        LocalDate started = after.details().dates().actualStart();
        if (started != null && after.startsOtherwiseThan(before)) {
            new PilotStart(after.details().type(), after.details().agreement(), started, locked.opportunity(), id)
                    .refuseUnmet();
        }
        return written(change, "revised", before, after);
    }

    /**
     * @throws Problem 404, 412 for a newer version, 403 for the source of others, 409 when it is completed, 422 when it
     *     is cancelled already
     */
    public ActivityView cancel(Change change, UUID id, IfMatch ifMatch, String reason) {
        Activity before = lock(change, id, ifMatch).activity();
        Activity after = before.cancelled(change.caller().subject(), reason, change.now());
        refuseStatus(before, after);
        return written(change, "cancelled", before, after);
    }

    private static InPlace lock(Change change, UUID id, IfMatch ifMatch) {
        InPlace locked = ActivityStore.lock(change.db(), id).orElseThrow(Problem::notFound);
        ifMatch.check(locked.activity().version());
        locked.activity().details().source().refuseOthers(change.caller());
        return locked;
    }

    private void check(Change change, Activity before, ActivityDraft draft) {
        LocalDate today = LocalDate.ofInstant(change.now(), ZoneOffset.UTC);
        List<Fault> faults = new ArrayList<>(ActivityRules.faultsOf(draft.details(), reference.current(), today));
        if (!draft.opportunityId().equals(before.opportunityId())) {
            faults.add(Fault.at("/opportunityId", "read_only", "The opportunity of an activity cannot change."));
        }
        Problem.refuseAny(faults);
    }

    /** @throws Problem 409 for cancelling what is completed, 422 for another status that the change may not lead to */
    static void refuseStatus(Activity before, Activity after) {
        ActivityStatus from = before.status().value();
        ActivityStatus to = after.status().value();
        if (from.next().contains(to)) {
            return;
        }
        Fault fault = from == ActivityStatus.CANCELLED
                ? new Fault(
                        null,
                        "cancelled",
                        "A cancelled activity cannot change. Log another one.",
                        new Fault.SuggestedCall("POST", "/v1/engagement/activities"))
                : new Fault(
                        "/actualEnd",
                        "completed",
                        "A completed activity cannot be cancelled. If it was completed by mistake, remove its"
                                + " actual end.",
                        new Fault.SuggestedCall("PATCH", "/v1/engagement/activities/" + before.id()));
        String sentence = "What is " + from + " does not become " + to + ".";
        boolean tooLate = from == ActivityStatus.COMPLETED;
        throw Problem.of(tooLate ? 409 : 422, "status_refused", sentence, List.of(fault));
    }

    private static ActivityView written(Change change, String action, Activity before, Activity after) {
        ActivityStore.update(change.db(), List.of(after));
        ActivityStore.ACTIVITY.changed(change, action, before, after);
        return ActivityStore.seen(change, after);
    }
}
