package org.partnersuite.engagement.initiative;

import static org.partnersuite.engagement.reference.ReferenceSetId.STRATEGIC_INITIATIVE_NAMES;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.partnersuite.engagement.account.AccountMergeParticipant;
import org.partnersuite.engagement.account.Accounts;
import org.partnersuite.engagement.initiative.Initiative.Draft;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.engagement.tdp.PointReference;
import org.partnersuite.engagement.tdp.PointReferences;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;
import org.partnersuite.platform.unitofwork.Violation;

/** Creates and edits initiatives of an account. */
@ApplicationScoped
public class Initiatives implements AccountMergeParticipant {
    public static final String COLLECTION = "/v1/engagement/initiatives/";

    private final ReferenceCatalog reference;
    private final InitiativeRepository initiatives;
    private final PointReferences points;

    Initiatives(ReferenceCatalog reference, InitiativeRepository initiatives, PointReferences points) {
        this.reference = reference;
        this.initiatives = initiatives;
        this.points = points;
    }

    /** @throws Problem 422 with every unmet rule, or for an unknown account; 409 for a merged one */
    public Initiative begin(Change change, Draft requested) {
        Draft draft = requested.named(reference.current().meant(STRATEGIC_INITIATIVE_NAMES, requested.name()));
        Fault.SuggestedCall again = new Fault.SuggestedCall("POST", "/v1/engagement/initiatives");
        hold(InitiativeRule.unmet(draft, reference.current(), again));
        if (!Accounts.hold(change.db(), draft.accountId())) {
            throw Accounts.unknown("An initiative");
        }
        Draft resolved = draft.with(referring(change, draft.accountId(), PointReference.NONE, draft.details()));
        return written(() -> initiatives.created(change, "begun", Initiative.begun(Stamp.of(change), resolved)));
    }

    /** @throws Problem 404, 412 for a newer version, 400 for what stays, 422 with every unmet rule */
    public Initiative revise(Change change, UUID id, IfMatch ifMatch, Function<Initiative, Draft> revision) {
        Initiative initiative = initiatives.locked(change, id, ifMatch);
        Draft draft = revision.apply(initiative);
        refuseOther(initiative, draft);
        Fault.SuggestedCall again = new Fault.SuggestedCall("PATCH", COLLECTION + id);
        hold(InitiativeRule.unmet(draft, reference.current(), again));
        initiative.revise(
                referring(change, initiative.accountId(), initiative.details().point(), draft.details()));
        return written(() -> initiatives.changed(change, "revised", initiative));
    }

    /** What it says of the decision point that it aims at, resolved. */
    private InitiativeDetails referring(Change change, UUID account, PointReference before, InitiativeDetails details) {
        String owner = change.caller().subject();
        return details.aimingAt(points.resolved(change, account, owner, before, details.point()));
    }

    /** They follow their account into the one that it is merged into. */
    @Override
    public int move(Change change, UUID merged, UUID survivor) {
        List<Initiative> moved = initiatives.locked("accountId = ?1 order by id", merged);
        moved.forEach(initiative -> initiative.moveTo(survivor));
        initiatives.allChanged(change, "followed the merge", moved);
        return moved.size();
    }

    /** @throws Problem 400 for what stays */
    static void refuseOther(Initiative before, Draft draft) {
        List<Fault> faults = new ArrayList<>(0);
        if (!draft.accountId().equals(before.accountId())) {
            faults.add(Fault.at("/accountId", "read_only", "The account of an initiative cannot change."));
        }
        if (!draft.name().equals(before.name())) {
            faults.add(Fault.at(
                    "/name",
                    "read_only",
                    "The name of an initiative cannot change. Create another initiative instead."));
        }
        Problem.refuseAny(faults);
    }

    private static Initiative written(Supplier<Initiative> write) {
        return Violation.refusing(Map.of("strategic_initiative_tdp_of_account", Initiatives::unknownTdp), write);
    }

    private static Problem unknownTdp() {
        return Problem.unprocessable(
                "unknown_decision_point",
                "An initiative can only refer to a decision point of its account.",
                List.of(new Fault(
                        "/tdpId",
                        "unknown_decision_point",
                        "The account has no such decision point.",
                        new Fault.SuggestedCall("POST", "/v1/engagement/decision-points"))));
    }

    private static void hold(List<Fault> unmet) {
        if (!unmet.isEmpty()) {
            throw Problem.unprocessable(
                    "initiative_rules_unmet", "The initiative has unmet rules: errors lists them.", unmet);
        }
    }
}
