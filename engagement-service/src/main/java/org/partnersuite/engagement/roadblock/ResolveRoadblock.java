package org.partnersuite.engagement.roadblock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.MergeParticipant;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** Resolves and reopens roadblocks, and re-parents them on a merge. */
@ApplicationScoped
public class ResolveRoadblock implements MergeParticipant {
    private final RoadblockRepository roadblocks;

    ResolveRoadblock(RoadblockRepository roadblocks) {
        this.roadblocks = roadblocks;
    }

    /**
     * @param at when it was removed; now when null
     * @throws Problem 404, 412 for a newer version, 422 when it is resolved already, 400 for a wrong time
     */
    public Roadblock resolve(Change change, UUID id, IfMatch ifMatch, String note, @Nullable Instant at) {
        Roadblock roadblock = locked(change, id, ifMatch, RoadblockStatus.RESOLVED);
        Instant raisedAt = roadblock.details().raisedAt();
        Instant resolvedAt = at == null ? change.now() : at.truncatedTo(ChronoUnit.MICROS);
        if (resolvedAt.isAfter(change.now()) || resolvedAt.isBefore(raisedAt)) {
            throw Problem.badRequest(List.of(Fault.at(
                    "/resolvedAt",
                    "out_of_range",
                    "Must not be before it was raised, at " + raisedAt + ", nor in the future.")));
        }
        roadblock.resolve(new Resolution(change.caller().subject(), resolvedAt, note));
        return roadblocks.changed(change, "resolved", roadblock);
    }

    /** @throws Problem 404, 412 for a newer version, 422 when it is open */
    public Roadblock reopen(Change change, UUID id, IfMatch ifMatch, String reason) {
        Roadblock roadblock = locked(change, id, ifMatch, RoadblockStatus.OPEN);
        roadblock.reopen();
        return roadblocks.changed(change, "reopened", roadblock, reason);
    }

    @Override
    public void reassign(Change change, UUID merged, OpportunityFacts survivor) {
        for (Roadblock roadblock : roadblocks.locked("opportunityId = ?1 order by id", merged)) {
            roadblock.moveTo(survivor);
            roadblocks.changed(change, "moved", roadblock);
        }
    }

    private Roadblock locked(Change change, UUID id, IfMatch ifMatch, RoadblockStatus target) {
        Roadblock found = roadblocks.locked(change, id, ifMatch);
        if (found.status().next() != target) {
            boolean resolved = found.status() == RoadblockStatus.RESOLVED;
            String sentence = resolved ? "It is already resolved. Reopen it first." : "It is already open.";
            String call = "/v1/engagement/roadblocks/" + id + (resolved ? "/reopenings" : "/resolutions");
            throw Problem.unprocessable(
                    "status_refused",
                    sentence,
                    List.of(new Fault(
                            null, resolved ? "resolved" : "open", sentence, new Fault.SuggestedCall("POST", call))));
        }
        return found;
    }
}
