package org.partnersuite.engagement.dealsupport;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** A seller asks client engineering for help. */
@ApplicationScoped
public class RequestDealSupport {
    private final ReferenceCatalog reference;
    private final DealSupportEvents events;

    RequestDealSupport(ReferenceCatalog reference, DealSupportEvents events) {
        this.reference = reference;
        this.events = events;
    }

    /** @throws Problem 400 with every fault, 422 for an unknown opportunity or one that is not at QUALIFY or later */
    public DealSupportRequest request(Change change, SupportDetails details) {
        DealSupportRules.check(details, reference.current());
        OpportunityFacts opportunity = OpportunityFacts.locked(change.db(), details.opportunityId());
        DealSupportRules.checkStage(opportunity);
        DealSupportRequest request = DealSupportRequest.made(
                Ids.next(),
                opportunity.accountId(),
                details,
                change.now(),
                change.caller().subject());
        DealSupportStore.insert(change.db(), request);
        change.audit(DealSupportAudit.entry("requested", null, request));
        events.changed(change, request);
        return request;
    }
}
