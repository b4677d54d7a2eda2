package org.partnersuite.engagement.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.partnersuite.engagement.opportunity.OpportunityStore.Written;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** Creates an opportunity at ENGAGE: the client agreed to a briefing. */
@ApplicationScoped
public class CreateOpportunity {
    private final ReferenceCatalog reference;

    CreateOpportunity(ReferenceCatalog reference) {
        this.reference = reference;
    }

    /** A new opportunity, and those that it may repeat. */
    public record Created(Opportunity opportunity, List<LikelyDuplicate> likelyDuplicates) {}

    /**
     * @throws Problem 400 with every fault, 422 for an unknown account, initiative or counterpart and for fields that do
     *     not agree, 409 for an external id that is taken
     */
    public Created create(Change change, NewOpportunity draft) {
        return create(change, Ids.next(), draft);
    }

    /** The same with an id that another service has chosen. */
    public Created create(Change change, UUID id, NewOpportunity draft) {
        check(change, draft);
        Opportunity.Moved created = Opportunity.engage(
                id,
                draft.externalId(),
                draft.details(),
                Evidence.of(EvidenceCode.CLIENT_AGREED_TO_BRIEFING, draft.engagedOn()),
                change.now(),
                change.caller().subject());
        Opportunity opportunity = created.opportunity();
        Written written = OpportunityStore.create(change.db(), opportunity, created.move());
        ClientOpportunity state = written.as(opportunity);
        written.requireOpenAccount(opportunity);
        if (written.written() == null) {
            throw OpportunityProblems.externalIdTaken(change.db(), opportunity);
        }
        OpportunityChanges.created(change, "created", state, created.move());
        return new Created(
                opportunity, LikelyDuplicates.among(LikelyDuplicates.read(written.near()), opportunity.details()));
    }

    private void check(Change change, NewOpportunity draft) {
        Problem.refuseAny(faultsOf(draft, reference.current(), change.now()));
        DealRules.refuseAny(draft.details());
    }

    static List<Fault> faultsOf(NewOpportunity draft, ReferenceData known, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<Fault> faults = new ArrayList<>(OpportunityRules.faultsOf(draft.details(), known, today));
        faults.addAll(OpportunityRules.retiredIn(draft.details(), List.of(), known));
        faults.addAll(OpportunityRules.faultsOf(StageProgress.engaged(draft.engagedOn(), now), today));
        return faults;
    }
}
