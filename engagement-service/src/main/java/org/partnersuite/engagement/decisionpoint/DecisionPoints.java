package org.partnersuite.engagement.decisionpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.partnersuite.engagement.account.AccountMergeParticipant;
import org.partnersuite.engagement.account.Accounts;
import org.partnersuite.engagement.loop.EngagementRepository;
import org.partnersuite.engagement.opportunity.LinkedOpportunities;
import org.partnersuite.engagement.opportunity.MergeParticipant;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.opportunity.OpportunityFacts.Found;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;
import org.partnersuite.platform.unitofwork.Violation;

/** Identifies, edits and moves technology decision points. */
@ApplicationScoped
public class DecisionPoints implements MergeParticipant, AccountMergeParticipant {
    public static final String COLLECTION = "/v1/engagement/decision-points/";

    private static final String RECORD = "A decision point";

    private final ReferenceCatalog reference;
    private final DecisionPointRepository points;

    DecisionPoints(ReferenceCatalog reference, DecisionPointRepository points) {
        this.reference = reference;
        this.points = points;
    }

    /** The writable fields of a decision point. */
    public record Draft(DecisionPointDetails details, List<UUID> opportunityIds) {}

    /**
     * @throws Problem 400 with every fault, 422 for an account or opportunities that do not fit, 409 for a merged account
     */
    public DecisionPoint identify(Change change, Draft draft) {
        Problem.refuseAny(DecisionPointRules.faultsOf(draft.details(), draft.opportunityIds(), reference.current()));
        Accounts.hold(change.db(), draft.details().accountId());
        LinkedOpportunities.check(change.db(), RECORD, draft.details().accountId(), draft.opportunityIds());
        DecisionPoint point = DecisionPoint.identified(Stamp.of(change), draft.details(), draft.opportunityIds());
        DecisionPoint created = written(() -> points.created(change, "identified", point));
        DecisionPointRepository.append(change, point.firstMove(change.caller().subject()));
        return created;
    }

    /** @throws Problem 404, 412 for a newer version, 400 with every fault, 422 for opportunities that do not fit */
    public DecisionPoint revise(Change change, UUID id, IfMatch ifMatch, Function<DecisionPoint, Draft> revision) {
        DecisionPoint point = points.locked(change, id, ifMatch);
        Draft draft = revision.apply(point);
        List<Fault> faults = new ArrayList<>(
                DecisionPointRules.faultsOf(draft.details(), draft.opportunityIds(), reference.current()));
        if (!draft.details().accountId().equals(point.details().accountId())) {
            faults.add(Fault.at("/accountId", "read_only", "The account of a decision point cannot change."));
        }
        Problem.refuseAny(faults);
        if (!Set.copyOf(draft.opportunityIds()).equals(Set.copyOf(point.opportunityIds()))) {
            LinkedOpportunities.check(change.db(), RECORD, draft.details().accountId(), draft.opportunityIds());
        }
        point.revise(draft.details(), draft.opportunityIds());
        return written(() -> points.changed(change, "revised", point));
    }

    /** @throws Problem 404, 412 for a newer version, 422 with every fault of the move */
    public DecisionPoint.Moved move(Change change, UUID id, IfMatch ifMatch, RequestedDecision requested) {
        DecisionPoint point = points.locked(change, id, ifMatch);
        LocalDate today = LocalDate.ofInstant(change.now(), ZoneOffset.UTC);
        List<Fault> faults =
                new ArrayList<>(DecisionPointRules.faultsOf(point.progress().status(), requested, today));
        if (faults.isEmpty() && requested.proof() != null) {
            faults.addAll(unproven(change, point.details().accountId(), requested.proof()));
        }
        if (!faults.isEmpty()) {
            throw Problem.unprocessable(
                    "decision_point_move_refused", "The decision point cannot move: errors lists why.", faults);
        }
        DecisionPointMove move =
                point.move(requested, change.now(), change.caller().subject());
        DecisionPointRepository.append(change, move);
        return new DecisionPoint.Moved(points.changed(change, "moved", point), move);
    }

    @Override
    public void reassign(Change change, UUID merged, OpportunityFacts survivor) {
        for (DecisionPoint point : points.locked("?1 member of opportunityIds order by id", merged)) {
            point.follow(merged, survivor.id());
            points.changed(change, "followed the merge", point);
        }
    }

    /** They follow their account into the one that it is merged into. */
    @Override
    public int move(Change change, UUID merged, UUID survivor) {
        List<DecisionPoint> moved = points.locked("details.accountId = ?1 order by id", merged);
        moved.forEach(point -> point.moveTo(survivor));
        points.allChanged(change, "followed the merge", moved);
        return moved.size();
    }

    /** The records that a proof names are of the account, and prove what they are said to. */
    private static List<Fault> unproven(Change change, UUID account, DecisionPointProof proof) {
        List<Fault> faults = new ArrayList<>();
        UUID opportunity = proof.opportunityId();
        if (opportunity != null) {
            boolean won = OpportunityFacts.allLocked(change.db(), List.of(opportunity)).stream()
                    .map(Found::facts)
                    .anyMatch(facts ->
                            facts.accountId().equals(account) && facts.stage().isWon());
            if (!won) {
                faults.add(Fault.at("/proof/opportunityId", "not_won", "The account has no such won opportunity."));
            }
        }
        UUID engagement = proof.engagementId();
        if (engagement != null && !EngagementRepository.isInProduction(change.db(), engagement, account)) {
            faults.add(Fault.at(
                    "/proof/engagementId",
                    "not_in_production",
                    "The account has no such engagement with a workload in production."));
        }
        return faults;
    }

    private static DecisionPoint written(Supplier<DecisionPoint> write) {
        return Violation.refusing(Map.of("decision_point_account_id_fkey", () -> Accounts.unknown(RECORD)), write);
    }
}
