package org.partnersuite.engagement.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.partnersuite.engagement.merged.MergedKeys;
import org.partnersuite.engagement.opportunity.OpportunityStore.Written;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Violation;

/** People edit an opportunity's details. Its stage is not among them. */
@ApplicationScoped
public class ReviseOpportunity {
    private static final MergedKeys KEYS = new MergedKeys("opportunity", OpportunityChanges.NAME);

    private final ReferenceCatalog reference;
    private final CreateOpportunity creation;

    ReviseOpportunity(ReferenceCatalog reference, CreateOpportunity creation) {
        this.reference = reference;
        this.creation = creation;
    }

    /**
     * @param revision builds the new state from the current one
     * @throws Problem 404, 412 for a newer version, 400 with every fault, 422 for missing references and for
     *     fields that do not agree
     */
    public Opportunity revise(Change change, UUID id, IfMatch ifMatch, Function<Opportunity, NewOpportunity> revision) {
        ClientOpportunity locked = OpportunityStore.lock(change.db(), id).orElseThrow(Problem::notFound);
        ifMatch.check(locked.opportunity().version());
        return revise(change, locked, revision.apply(locked.opportunity()));
    }

    /**
     * Locks it before its linked records, for a common change.
     *
     * @throws Problem 404
     */
    public Opportunity hold(Change change, UUID id) {
        return OpportunityStore.lock(change.db(), id)
                .orElseThrow(Problem::notFound)
                .opportunity();
    }

    /**
     * Gives it another team.
     *
     * @throws Problem 404, 422 when the team would be too large
     */
    public Opportunity team(Change change, UUID id, List<TeamMember> team) {
        ClientOpportunity locked = OpportunityStore.lock(change.db(), id).orElseThrow(Problem::notFound);
        Opportunity before = locked.opportunity();
        if (team.size() > OpportunityDetails.MOST_MEMBERS) {
            throw OpportunityProblems.teamFull(id, team.size());
        }
        return revise(
                change,
                locked,
                new NewOpportunity(
                        before.externalId(),
                        before.details().withTeam(team),
                        before.progress().engagedOn(),
                        null));
    }

    /** Creates or replaces by external id. */
    public Upserted upsert(
            Change change,
            ExternalId externalId,
            IfMatch ifMatch,
            Supplier<NewOpportunity> created,
            Function<Opportunity, NewOpportunity> revision) {
        var known = OpportunityStore.lock(change.db(), externalId);
        if (known.isEmpty()) {
            ifMatch.checkNone();
            return new Upserted(creation.create(change, created.get()).opportunity(), true);
        }
        Opportunity before = known.get().opportunity();
        ifMatch.check(before.version());
        NewOpportunity draft = revision.apply(before);
        return new Upserted(revise(change, known.get(), keepingAmounts(before, draft)), false);
    }

    /** Only a PATCH corrects an amount of a lost one to nothing. */
    private static NewOpportunity keepingAmounts(Opportunity before, NewOpportunity draft) {
        return before.progress().stage().isLost()
                ? new NewOpportunity(
                        draft.externalId(),
                        draft.details().keepingAmountsOf(before.details()),
                        draft.engagedOn(),
                        draft.partnerReason())
                : draft;
    }

    /** @param created whether it is new */
    public record Upserted(Opportunity opportunity, boolean created) {}

    private Opportunity revise(Change change, ClientOpportunity locked, NewOpportunity draft) {
        Opportunity before = locked.opportunity();
        check(change, before, draft);
        Opportunity after = before.revised(draft.externalId(), draft.details(), change.now());
        if (after == before) {
            return before;
        }
        ClientOpportunity written = write(change, before, after);
        OpportunityChanges.revised(change, "revised", before, written, draft.partnerReason());
        return after;
    }

    private static ClientOpportunity write(Change change, Opportunity before, Opportunity after) {
        Written written = Violation.refusing(
                Map.of("opportunity_external_id_unique", OpportunityProblems::externalIdTaken),
                () -> KEYS.take(
                        change,
                        before.merging(),
                        before.externalId(),
                        after.externalId(),
                        () -> OpportunityStore.update(change.db(), List.of(after), List.of())
                                .getFirst()));
        ClientOpportunity state = written.as(after);
        if (!after.details().accountId().equals(before.details().accountId())) {
            written.requireOpenAccount(after);
        }
        return state;
    }

    private void check(Change change, Opportunity before, NewOpportunity draft) {
        LocalDate today = LocalDate.ofInstant(change.now(), ZoneOffset.UTC);
        Problem.refuseAny(faultsOf(before, draft, reference.current(), today));
        DealRules.refuseAny(draft.details());
    }

    static List<Fault> faultsOf(Opportunity before, NewOpportunity draft, ReferenceData known, LocalDate today) {
        List<Fault> faults = OpportunityRules.faultsOf(draft.details(), known, today);
        faults.addAll(
                OpportunityRules.retiredIn(draft.details(), before.details().offerings(), known));
        if (!draft.engagedOn().equals(before.progress().engagedOn())) {
            faults.add(Fault.at(
                    "/engagedOn",
                    "read_only",
                    "The date of the briefing is part of the first stage move and cannot change: "
                            + before.progress().engagedOn() + "."));
        }
        if (PartnerChange.isBetween(before.details(), draft.details()) && draft.partnerReason() == null) {
            faults.add(OpportunityProblems.partnerReasonMissing());
        }
        if (before.id().equals(draft.details().counterpartId())) {
            faults.add(Fault.at(
                    "/counterpartId", "itself", "The counterpart of a joint deal must be another opportunity."));
        }
        return faults;
    }
}
