package org.partnersuite.engagement.roadblock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.Belongings;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** A roadblock is removed, or found to stand in the way after all, or follows its opportunity into another one. */
@ApplicationScoped
public class ResolveRoadblock implements Belongings {
    private final RoadblockEvents events;

    ResolveRoadblock(RoadblockEvents events) {
        this.events = events;
    }

    /**
     * @param at when it was removed; now when null
     * @throws Problem 404, 412 when it has changed since, 422 when it is resolved already, 400 for a wrong time
     */
    public Roadblock resolve(Change change, UUID id, IfMatch ifMatch, String note, @Nullable Instant at) {
        Roadblock before = lock(change, id, ifMatch, RoadblockStatus.RESOLVED);
        Instant resolvedAt = at == null ? change.now() : at.truncatedTo(ChronoUnit.MICROS);
        if (resolvedAt.isAfter(change.now())
                || resolvedAt.isBefore(before.details().raisedAt())) {
            throw Problem.badRequest(List.of(Fault.at(
                    "/resolvedAt",
                    "out_of_range",
                    "Not before it was raised, at " + before.details().raisedAt() + ", and not in the future.")));
        }
        Resolution resolution = new Resolution(change.caller().subject(), resolvedAt, note);
        return written(change, "resolved", before, before.resolved(resolution, change.now()), null);
    }

    /** @throws Problem 404, 412 when it has changed since, 422 when it is open */
    public Roadblock reopen(Change change, UUID id, IfMatch ifMatch, String reason) {
        Roadblock before = lock(change, id, ifMatch, RoadblockStatus.OPEN);
        return written(change, "reopened", before, before.reopened(change.now()), reason);
    }

    @Override
    public void follow(Change change, UUID merged, OpportunityFacts survivor) {
        List<Roadblock> moved = new ArrayList<>();
        for (Roadblock before : RoadblockStore.lockAll(change.db(), merged)) {
            Roadblock after = before.movedTo(survivor, change.now());
            moved.add(after);
            change.audit(RoadblockAudit.entry("moved", before, after));
            events.changed(change, after);
        }
        RoadblockStore.update(change.db(), moved);
    }

    private static Roadblock lock(Change change, UUID id, IfMatch ifMatch, RoadblockStatus wanted) {
        Roadblock found = RoadblockStore.lock(change.db(), id).orElseThrow(Problem::notFound);
        ifMatch.check(found.version());
        if (found.status().next() != wanted) {
            boolean resolved = found.status() == RoadblockStatus.RESOLVED;
            String sentence = resolved ? "It is resolved already; reopen it first." : "It is open already.";
            String call = "/v1/engagement/roadblocks/" + id + (resolved ? "/reopenings" : "/resolutions");
            throw Problem.unprocessable(
                    "status_refused",
                    sentence,
                    List.of(new Fault(null, resolved ? "resolved" : "open", sentence, new Fault.Remedy("POST", call))));
        }
        return found;
    }

    private Roadblock written(
            Change change, String action, Roadblock before, Roadblock after, @Nullable String reason) {
        RoadblockStore.update(change.db(), List.of(after));
        change.audit(RoadblockAudit.entry(action, before, after, reason));
        events.changed(change, after);
        return after;
    }
}
