package org.partnersuite.engagement.roadblock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.MergeParticipant;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.engagement.reference.ReferenceSetId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** A roadblock surfaces, is corrected, removed or found to block after all, and follows its opportunity into another. */
@ApplicationScoped
public class Roadblocks implements MergeParticipant {
    private final ReferenceCatalog reference;
    private final RoadblockRepository roadblocks;

    Roadblocks(ReferenceCatalog reference, RoadblockRepository roadblocks) {
        this.reference = reference;
        this.roadblocks = roadblocks;
    }

    /** The writable fields of a roadblock. */
    public record Draft(UUID opportunityId, RoadblockDetails details) {}

    /** @throws Problem 400 with every fault, 422 for an unknown opportunity */
    public Roadblock raise(Change change, Draft draft) {
        Problem.refuseAny(faultsOf(draft.details(), null, change.now()));
        OpportunityFacts opportunity = OpportunityFacts.locked(change.db(), draft.opportunityId());
        Roadblock roadblock = new Roadblock(Stamp.of(change), opportunity.place(), draft.details(), null);
        return roadblocks.created(change, "raised", roadblock);
    }

    /** @throws Problem 404, 412 when it has changed since, 400 with every fault */
    public Roadblock revise(Change change, UUID id, IfMatch ifMatch, Function<Roadblock, Draft> revision) {
        Roadblock roadblock = roadblocks.locked(change, id, ifMatch);
        Draft draft = revision.apply(roadblock);
        List<Fault> faults = faultsOf(draft.details(), roadblock, change.now());
        if (!draft.opportunityId().equals(roadblock.place().opportunityId())) {
            faults.add(
                    Fault.at("/opportunityId", "read_only", "A roadblock stays on the opportunity it was raised on."));
        }
        Problem.refuseAny(faults);
        roadblock.revise(draft.details());
        return roadblocks.changed(change, "revised", roadblock);
    }

    /**
     * @param at when it was removed; now when null
     * @throws Problem 404, 412 when it has changed since, 422 when it is resolved already, 400 for a wrong time
     */
    public Roadblock resolve(Change change, UUID id, IfMatch ifMatch, String note, @Nullable Instant at) {
        Roadblock roadblock = locked(change, id, ifMatch, RoadblockStatus.OPEN);
        Instant raisedAt = roadblock.details().raisedAt();
        Instant resolvedAt = at == null ? change.now() : at.truncatedTo(ChronoUnit.MICROS);
        if (resolvedAt.isAfter(change.now()) || resolvedAt.isBefore(raisedAt)) {
            throw Problem.badRequest(List.of(Fault.at(
                    "/resolvedAt",
                    "out_of_range",
                    "Not before it was raised, at " + raisedAt + ", and not in the future.")));
        }
        roadblock.resolve(new Resolution(change.caller().subject(), resolvedAt, note));
        return roadblocks.changed(change, "resolved", roadblock);
    }

    /** @throws Problem 404, 412 when it has changed since, 422 when it is open */
    public Roadblock reopen(Change change, UUID id, IfMatch ifMatch, String reason) {
        Roadblock roadblock = locked(change, id, ifMatch, RoadblockStatus.RESOLVED);
        roadblock.reopen();
        return roadblocks.changed(change, "reopened", roadblock, reason);
    }

    @Override
    public void reassign(Change change, UUID merged, OpportunityFacts survivor) {
        for (Roadblock roadblock : roadblocks.locked("place.opportunityId = ?1 order by id", merged)) {
            roadblock.moveTo(survivor.place());
            roadblocks.changed(change, "moved", roadblock);
        }
    }

    private Roadblock locked(Change change, UUID id, IfMatch ifMatch, RoadblockStatus needed) {
        Roadblock found = roadblocks.locked(change, id, ifMatch);
        if (found.status() != needed) {
            boolean resolved = found.status() == RoadblockStatus.RESOLVED;
            String sentence = resolved ? "It is resolved already; reopen it first." : "It is open already.";
            String call = "/v1/engagement/roadblocks/" + id + (resolved ? "/reopenings" : "/resolutions");
            throw Problem.unprocessable(
                    "status_refused",
                    sentence,
                    List.of(new Fault(
                            null, resolved ? "resolved" : "open", sentence, new Fault.SuggestedCall("POST", call))));
        }
        return found;
    }

    /** A retired category stays on what has it. */
    private List<Fault> faultsOf(RoadblockDetails details, @Nullable Roadblock before, Instant now) {
        ReferenceData known = reference.current();
        List<Fault> faults = new ArrayList<>();
        var categories = known.current(ReferenceSetId.ROADBLOCK_CATEGORIES);
        boolean kept = before != null && before.details().category().equals(details.category());
        if (!kept && !categories.contains(details.category())) {
            faults.add(Fault.unknownCode("/category", categories));
        }
        if (details.offering() != null && !known.offerings().contains(details.offering())) {
            faults.add(Fault.unknownCode("/offering", known.offerings()));
        }
        if (details.raisedAt().isAfter(now)) {
            faults.add(Fault.at("/raisedAt", "in_future", "It has surfaced: not after " + now + "."));
        }
        Resolution resolution = before == null ? null : before.resolution();
        if (resolution != null && details.raisedAt().isAfter(resolution.at())) {
            faults.add(Fault.at("/raisedAt", "after_resolution", "It was resolved at " + resolution.at() + "."));
        }
        return faults;
    }
}
