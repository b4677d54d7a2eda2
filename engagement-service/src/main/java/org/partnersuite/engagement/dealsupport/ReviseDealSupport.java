package org.partnersuite.engagement.dealsupport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.partnersuite.engagement.opportunity.Belongings;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** What a request asks for may change until a squad has accepted it. */
@ApplicationScoped
public class ReviseDealSupport implements Belongings {
    private final ReferenceCatalog reference;
    private final DealSupportEvents events;

    ReviseDealSupport(ReferenceCatalog reference, DealSupportEvents events) {
        this.reference = reference;
        this.events = events;
    }

    /** @throws Problem 404, 412 when it has changed since, 400 with every fault, 422 once it is accepted or has ended */
    public DealSupportRequest revise(Change change, UUID id, IfMatch ifMatch, UnaryOperator<SupportDetails> revision) {
        DealSupportRequest before = DealSupportStore.lock(change.db(), id).orElseThrow(Problem::notFound);
        ifMatch.check(before.version());
        SupportDetails wanted = revision.apply(before.details());
        if (!wanted.opportunityId().equals(before.details().opportunityId())) {
            throw Problem.badRequest(List.of(
                    Fault.at("/opportunityId", "read_only", "A request stays with the opportunity it was made on.")));
        }
        DealSupportRules.check(wanted, reference.current());
        DealSupportRequest after = before.revised(wanted, change.now());
        if (after == before) {
            return before;
        }
        if (!before.progress().status().isBeforeAcceptance()) {
            throw agreed(before);
        }
        write(change, "revised", List.of(before), List.of(after));
        return after;
    }

    @Override
    public void follow(Change change, UUID merged, OpportunityFacts survivor) {
        List<DealSupportRequest> before = DealSupportStore.lockOf(change.db(), merged);
        List<DealSupportRequest> after = before.stream()
                .map(request -> request.of(survivor.id(), survivor.accountId(), change.now()))
                .toList();
        write(change, "moved-to-opportunity", before, after);
    }

    private void write(Change change, String action, List<DealSupportRequest> before, List<DealSupportRequest> after) {
        DealSupportStore.update(change.db(), after);
        for (int i = 0; i < after.size(); i++) {
            change.audit(DealSupportAudit.entry(action, before.get(i), after.get(i)));
            events.changed(change, after.get(i));
        }
    }

    private static Problem agreed(DealSupportRequest request) {
        return Problem.unprocessable(
                "already_agreed",
                "What was asked for changes only before it is accepted; this request is "
                        + request.progress().status() + ".",
                List.of(new Fault(
                        null,
                        "before_acceptance",
                        "Make a further request for what else is needed.",
                        new Fault.Remedy("POST", "/v1/engagement/deal-support-requests"))));
    }
}
