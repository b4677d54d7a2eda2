package org.partnersuite.engagement.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.partnersuite.engagement.opportunity.OpportunityStore.Written;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** A client agreed to a briefing: the opportunity begins, at ENGAGE. */
@ApplicationScoped
public class CreateOpportunity {
    private final ReferenceCatalog reference;
    private final OpportunityEvents events;

    CreateOpportunity(ReferenceCatalog reference, OpportunityEvents events) {
        this.reference = reference;
        this.events = events;
    }

    /** A new opportunity, and those that it may repeat. */
    public record Created(Opportunity opportunity, List<LikelyDuplicate> likelyDuplicates) {}

    /** @throws Problem 400 with every fault, 422 for an unknown account, initiative or counterpart, 409 for an external id that is taken */
    public Created create(Change change, NewOpportunity wanted) {
        check(change, wanted);
        Opportunity.Moved created = Opportunity.engage(
                Ids.next(),
                wanted.externalId(),
                wanted.details(),
                Evidence.of(EvidenceCode.CLIENT_AGREED_TO_BRIEFING, wanted.engagedOn()),
                change.now(),
                change.caller().subject());
        Opportunity opportunity = created.opportunity();
        Written written = OpportunityStore.create(change.db(), opportunity, created.move());
        if (written.client() == null) {
            throw Refusals.unknown(written.unknown());
        }
        if (!written.written()) {
            throw Refusals.externalIdTaken(change.db(), opportunity);
        }
        change.audit(OpportunityAudit.entry("created", null, opportunity));
        events.changed(change, opportunity, written.client());
        events.moved(change, created.move());
        return new Created(opportunity, LikelyDuplicates.among(written.near(), opportunity.details()));
    }

    private void check(Change change, NewOpportunity wanted) {
        LocalDate today = LocalDate.ofInstant(change.now(), ZoneOffset.UTC);
        List<Fault> faults = new ArrayList<>(OpportunityRules.faultsOf(wanted.details(), reference.current(), today));
        faults.addAll(OpportunityRules.retiredIn(wanted.details(), List.of(), reference.current()));
        faults.addAll(OpportunityRules.faultsOf(StageProgress.engaged(wanted.engagedOn(), change.now()), today));
        if (!faults.isEmpty()) {
            throw Problem.badRequest(faults);
        }
    }
}
