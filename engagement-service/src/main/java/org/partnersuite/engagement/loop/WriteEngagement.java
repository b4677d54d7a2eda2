package org.partnersuite.engagement.loop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.partnersuite.engagement.account.AccountMergeParticipant;
import org.partnersuite.engagement.account.Accounts;
import org.partnersuite.engagement.opportunity.LinkedOpportunities;
import org.partnersuite.engagement.opportunity.MergeParticipant;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.engagement.tdp.PointReference;
import org.partnersuite.engagement.tdp.PointReferences;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** Creates engagements at their entry stage and edits them; their stage cannot be edited. */
@ApplicationScoped
public class WriteEngagement implements MergeParticipant, AccountMergeParticipant {
    private final ReferenceCatalog reference;
    private final EngagementRepository engagements;
    private final PointReferences points;

    WriteEngagement(ReferenceCatalog reference, EngagementRepository engagements, PointReferences points) {
        this.reference = reference;
        this.engagements = engagements;
        this.points = points;
    }

    /**
     * The writable fields of an engagement.
     *
     * @param entry only of a new one
     */
    public record Draft(EngagementDetails details, LoopEntry entry, List<UUID> opportunityIds) {}

    /**
     * @throws Problem 400 with every fault, 422 for an account or opportunities that do not fit, or with every unmet
     *     criterion of the entry stage, 409 for a merged account
     */
    public Engagement begin(Change change, Draft draft) {
        check(
                change,
                draft,
                CoCreationRounds.faultsOf(
                        List.of(), draft.details().rounds(), draft.entry().entryStage()));
        if (!Accounts.hold(change.db(), draft.details().accountId())) {
            throw Accounts.unknown("An engagement");
        }
        EngagementDetails details = referring(change, PointReference.NONE, draft.details());
        LinkedOpportunities.check(change.db(), "An engagement", details.accountId(), draft.opportunityIds());
        Engagement engagement = Engagement.begun(Stamp.of(change), details, draft.entry(), draft.opportunityIds());
        List<Fault> unmet = LoopEntry.unmet(engagement, LoopFactsQuery.ofAccount(change.db(), details.accountId()));
        if (!unmet.isEmpty()) {
            throw LoopRefusals.noEntry(draft.entry().entryStage(), unmet);
        }
        return insert(change, engagement);
    }

    /** @throws Problem 404, 412 for a newer version, 400 with every fault */
    public Engagement revise(Change change, UUID id, IfMatch ifMatch, Function<Engagement, Draft> revision) {
        Engagement engagement = engagements.locked(change, id, ifMatch);
        Draft draft = revision.apply(engagement);
        EngagementDetails details = draft.details();
        Set<UUID> linked = Set.copyOf(draft.opportunityIds());
        List<Fault> faults = new ArrayList<>();
        if (!details.accountId().equals(engagement.details().accountId())) {
            faults.add(Fault.at("/accountId", "read_only", "The account of an engagement cannot change."));
        }
        if (!draft.entry().equals(engagement.entry())) {
            faults.add(Fault.at("/entryStage", "read_only", "Entry stage and reason of an engagement cannot change."));
        }
        faults.addAll(CoCreationRounds.faultsOf(
                engagement.details().rounds(),
                details.rounds(),
                engagement.progress().stage()));
        check(change, draft, faults);
        if (!linked.equals(Set.copyOf(engagement.opportunityIds()))) {
            LinkedOpportunities.check(change.db(), "An engagement", details.accountId(), draft.opportunityIds());
        }
        engagement.revise(referring(change, engagement.details().point(), details), linked);
        return EngagementRules.written(() -> engagements.changed(change, "revised", engagement));
    }

    @Override
    public void reassign(Change change, UUID merged, OpportunityFacts survivor) {
        for (Engagement engagement : engagements.locked("?1 member of opportunityIds order by id", merged)) {
            engagement.follow(merged, survivor.id());
            engagements.changed(change, "followed the merge", engagement);
        }
    }

    /** They follow their account into the one that it is merged into. */
    @Override
    public int move(Change change, UUID merged, UUID survivor) {
        List<Engagement> moved = engagements.locked("details.accountId = ?1 order by id", merged);
        moved.forEach(engagement -> engagement.moveTo(survivor));
        engagements.allChanged(change, "followed the merge", moved);
        return moved.size();
    }

    /** What it says of the decision point that it is about, resolved. */
    EngagementDetails referring(Change change, PointReference before, EngagementDetails details) {
        return details.about(points.resolved(change, details.accountId(), details.owner(), before, details.point()));
    }

    /** The next loop's engagement, too, is written here. */
    Engagement insert(Change change, Engagement engagement) {
        EngagementRules.written(() -> engagements.created(change, "begun", engagement));
        EngagementRepository.MOVES.append(
                change, engagement.firstMove(change.caller().subject()));
        return engagement;
    }

    void check(Change change, Draft draft, List<Fault> others) {
        LocalDate today = LocalDate.ofInstant(change.now(), ZoneOffset.UTC);
        List<Fault> faults = new ArrayList<>(others);
        faults.addAll(EngagementRules.faultsOf(draft.details(), draft.opportunityIds(), reference.current(), today));
        Problem.refuseAny(faults);
    }
}
