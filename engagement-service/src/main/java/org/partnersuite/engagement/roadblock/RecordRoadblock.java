package org.partnersuite.engagement.roadblock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.engagement.reference.ReferenceSetId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** Records and corrects roadblocks. */
@ApplicationScoped
public class RecordRoadblock {
    private final ReferenceCatalog reference;
    private final RoadblockRepository roadblocks;

    RecordRoadblock(ReferenceCatalog reference, RoadblockRepository roadblocks) {
        this.reference = reference;
        this.roadblocks = roadblocks;
    }

    /** The writable fields of a roadblock. */
    public record Draft(UUID opportunityId, RoadblockDetails details) {}

    /** @throws Problem 400 with every fault, 422 for an unknown opportunity */
    public Roadblock raise(Change change, Draft draft) {
        refuse(faultsOf(draft.details(), null, change.now()));
        OpportunityFacts opportunity = OpportunityFacts.locked(change.db(), draft.opportunityId());
        return roadblocks.created(change, "raised", Roadblock.raised(Stamp.of(change), opportunity, draft.details()));
    }

    /** @throws Problem 404, 412 for a newer version, 400 with every fault */
    public Roadblock revise(Change change, UUID id, IfMatch ifMatch, Function<Roadblock, Draft> revision) {
        Roadblock roadblock = roadblocks.locked(change, id, ifMatch);
        Draft draft = revision.apply(roadblock);
        List<Fault> faults = faultsOf(draft.details(), roadblock, change.now());
        if (!draft.opportunityId().equals(roadblock.opportunityId())) {
            faults.add(Fault.at("/opportunityId", "read_only", "The opportunity of a roadblock cannot change."));
        }
        refuse(faults);
        roadblock.revise(draft.details());
        return roadblocks.changed(change, "revised", roadblock);
    }

    /** A retired category stays valid on existing roadblocks. */
    private List<Fault> faultsOf(RoadblockDetails details, @Nullable Roadblock before, Instant now) {
        Resolution resolution = before == null ? null : before.resolution();
        ReferenceData known = reference.current();
        List<Fault> faults = new ArrayList<>();
        var categories = known.current(ReferenceSetId.ROADBLOCK_CATEGORIES);
        boolean kept = before != null && before.details().category().equals(details.category());
        if (!kept && !categories.contains(details.category())) {
            faults.add(Fault.at("/category", "unknown_code", "One of: " + String.join(", ", categories) + "."));
        }
        if (details.offering() != null && !known.offerings().contains(details.offering())) {
            faults.add(Fault.at("/offering", "unknown_code", "One of: " + String.join(", ", known.offerings()) + "."));
        }
        if (details.raisedAt().isAfter(now)) {
            faults.add(Fault.at("/raisedAt", "in_future", "Must not be after " + now + "."));
        }
        if (resolution != null && details.raisedAt().isAfter(resolution.at())) {
            faults.add(Fault.at("/raisedAt", "after_resolution", "It was resolved at " + resolution.at() + "."));
        }
        return faults;
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.badRequest(faults);
        }
    }
}
