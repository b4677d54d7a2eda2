package org.partnersuite.engagement.dealsupport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.partnersuite.engagement.opportunity.MergeParticipant;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** Creates and edits deal-support requests. A request may change until a squad has accepted it. */
@ApplicationScoped
public class RequestDealSupport implements MergeParticipant {
    private final ReferenceCatalog reference;
    private final DealSupportRepository requests;

    RequestDealSupport(ReferenceCatalog reference, DealSupportRepository requests) {
        this.reference = reference;
        this.requests = requests;
    }

    /** @throws Problem 400 with every fault, 422 for an unknown opportunity or one that is not at QUALIFY or later */
    public DealSupportRequest request(Change change, SupportDetails details) {
        DealSupportRules.check(details, reference.current());
        OpportunityFacts opportunity = OpportunityFacts.locked(change.db(), details.opportunityId());
        DealSupportRules.checkStage(opportunity);
        return requests.created(
                change,
                "requested",
                DealSupportRequest.made(
                        Stamp.of(change),
                        opportunity.accountId(),
                        details,
                        change.caller().subject()));
    }

    /** @throws Problem 404, 412 for a newer version, 400 with every fault, 422 once it is accepted or has ended */
    public DealSupportRequest revise(
            Change change, UUID id, IfMatch ifMatch, Function<DealSupportRequest, SupportDetails> revision) {
        DealSupportRequest request = requests.locked(change, id, ifMatch);
        SupportDetails known = request.details();
        SupportDetails draft = revision.apply(request);
        if (!draft.opportunityId().equals(known.opportunityId())) {
            throw Problem.badRequest(
                    List.of(Fault.at("/opportunityId", "read_only", "The opportunity of a request cannot change.")));
        }
        DealSupportRules.check(draft, reference.current());
        SupportStatus status = request.progress().status();
        if (!draft.equals(known) && !status.isBeforeAcceptance()) {
            throw agreed(status);
        }
        request.revise(draft);
        return requests.changed(change, "revised", request);
    }

    @Override
    public void reassign(Change change, UUID merged, OpportunityFacts survivor) {
        SquadOnTeam.keepAll(change.db(), merged, survivor.id());
        for (DealSupportRequest request : requests.locked("details.opportunityId = ?1 order by id", merged)) {
            request.moveTo(survivor);
            requests.changed(change, "moved-to-opportunity", request);
        }
    }

    private static Problem agreed(SupportStatus status) {
        return Problem.unprocessable(
                "already_agreed",
                "A request can only change before its acceptance. This request is " + status + ".",
                List.of(new Fault(
                        null,
                        "before_acceptance",
                        "Create another request for further needs.",
                        new Fault.SuggestedCall("POST", "/v1/engagement/deal-support-requests"))));
    }
}
