package org.partnersuite.engagement.transition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.account.AccountMergeParticipant;
import org.partnersuite.engagement.account.Accounts;
import org.partnersuite.engagement.activity.Architectures;
import org.partnersuite.engagement.opportunity.MergeParticipant;
import org.partnersuite.engagement.opportunity.Opportunities;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;
import org.partnersuite.platform.unitofwork.Violation;

/** Technical sales drafts a transition document, and edits it until it is submitted. */
@ApplicationScoped
public class PrepareDocument implements MergeParticipant, AccountMergeParticipant {
    private static final Map<String, Supplier<Problem>> REFUSALS = Map.of(
            "transition_document_account",
            () -> DocumentRefusals.unknown(
                    "/accountId", "unknown_account", "There is no such account.", "/v1/engagement/accounts"),
            "transition_document_engagement",
            () -> DocumentRefusals.unknown(
                    "/engagementId",
                    "unknown_engagement",
                    "This account has no such engagement.",
                    "/v1/engagement/engagements"));

    private final Opportunities opportunities;
    private final ReferenceCatalog reference;
    private final TransitionDocumentRepository documents;

    PrepareDocument(Opportunities opportunities, ReferenceCatalog reference, TransitionDocumentRepository documents) {
        this.opportunities = opportunities;
        this.reference = reference;
        this.documents = documents;
    }

    /**
     * Input for a document.
     *
     * @param bought null to copy the lines of the opportunity
     */
    public record Draft(
            DocumentDetails details,
            List<Stakeholder> stakeholders,
            @Nullable List<BoughtLine> bought) {}

    /** @throws Problem 400 with every fault, 422 for an account, opportunity or engagement that does not fit, 409 for
     *     a merged account */
    public TransitionDocument draft(Change change, Draft draft) {
        Accounts.hold(change.db(), draft.details().accountId());
        check(change, draft, null);
        TransitionDocument document = TransitionDocument.drafted(
                Stamp.of(change),
                draft.details(),
                draft.stakeholders(),
                bought(change, draft, Bought.NOTHING),
                change.caller().subject());
        return written(() -> documents.created(change, "drafted", document));
    }

    /** @throws Problem 404, 412 for a newer version, 400 with every fault, 422 when it is out of hand */
    public TransitionDocument revise(
            Change change, UUID id, IfMatch ifMatch, Function<TransitionDocument, Draft> revision) {
        TransitionDocument document = documents.locked(change, id, ifMatch);
        if (!document.progress().status().isEditable()) {
            throw DocumentRefusals.notEditable(document);
        }
        Draft draft = revision.apply(document);
        check(change, draft, document);
        document.revise(draft.details(), draft.stakeholders(), bought(change, draft, document.bought()));
        return written(() -> documents.changed(change, "revised", document));
    }

    /** Whatever their status. */
    @Override
    public void reassign(Change change, UUID merged, OpportunityFacts survivor) {
        for (TransitionDocument document : documents.locked("details.opportunityId = ?1 order by id", merged)) {
            document.moveTo(survivor.id());
            documents.changed(change, "followed the merge", document);
        }
    }

    /** Whatever their status, they follow their account into the one that it is merged into. */
    @Override
    public int move(Change change, UUID merged, UUID survivor) {
        List<TransitionDocument> moved = documents.locked("details.accountId = ?1 order by id", merged);
        moved.forEach(document -> document.moveToAccount(survivor));
        documents.allChanged(change, "followed the merge", moved);
        return moved.size();
    }

    private void check(Change change, Draft draft, @Nullable TransitionDocument before) {
        DocumentDetails details = draft.details();
        List<BoughtLine> stated = draft.bought();
        List<Fault> faults = DocumentRules.repeated(draft.stakeholders());
        if (before != null && !details.accountId().equals(before.details().accountId())) {
            faults.add(Fault.at("/accountId", "read_only", "The account of a document cannot change."));
        }
        if (stated != null && (before == null || !stated.equals(before.bought().lines()))) {
            faults.addAll(DocumentRules.faultsOf(stated, reference.current()));
        }
        Problem.refuseAny(faults);
        checkOpportunity(change, details, before);
        checkArchitecture(change, details, before);
    }

    private static void checkArchitecture(Change change, DocumentDetails details, @Nullable TransitionDocument before) {
        UUID activity = details.architectureActivityId();
        if (activity == null
                || before != null && activity.equals(before.details().architectureActivityId())) {
            return;
        }
        if (!Architectures.accountOf(change.db(), activity).equals(Optional.of(details.accountId()))) {
            throw DocumentRefusals.unknown(
                    "/architectureActivityId",
                    "unknown_architecture",
                    "The account has no such technical architecture.",
                    "/v1/engagement/activities");
        }
    }

    /**
     * It is of the document's account, and stays so until the transaction ends. Who reads a document is the opportunity's
     * partner, so that it goes to none of another one.
     */
    private void checkOpportunity(Change change, DocumentDetails details, @Nullable TransitionDocument before) {
        UUID id = details.opportunityId();
        if (id == null || before != null && id.equals(before.details().opportunityId())) {
            return;
        }
        if (!OpportunityFacts.locked(change.db(), id).accountId().equals(details.accountId())) {
            throw DocumentRefusals.unknown(
                    "/opportunityId",
                    "other_account",
                    "The opportunity belongs to another account.",
                    "/v1/engagement/opportunities");
        }
        UUID earlier = before == null ? null : before.details().opportunityId();
        if (earlier != null && !Objects.equals(partnerOf(change, earlier), partnerOf(change, id))) {
            throw DocumentRefusals.unknown(
                    "/opportunityId",
                    "other_partner",
                    "The opportunity belongs to another partner, which could then read the document. Create"
                            + " a separate document for it.",
                    "/v1/engagement/transition-documents");
        }
    }

    private @Nullable UUID partnerOf(Change change, UUID opportunity) {
        return opportunities.visible(change.db(), opportunity).details().partnerId();
    }

    /** As it is stated, or else as the opportunity states it now. */
    private Bought bought(Change change, Draft draft, Bought known) {
        List<BoughtLine> stated = draft.bought();
        if (stated != null) {
            return stated.equals(known.lines()) ? known : new Bought(stated, null);
        }
        UUID opportunityId = draft.details().opportunityId();
        if (opportunityId == null) {
            return Bought.NOTHING;
        }
        Opportunity opportunity = opportunities.visible(change.db(), opportunityId);
        return new Bought(
                opportunity.details().lines().stream()
                        .map(line -> new BoughtLine(line.offering(), line.family(), line.quantity(), line.amount()))
                        .toList(),
                opportunity.version());
    }

    private static TransitionDocument written(Supplier<TransitionDocument> write) {
        return Violation.refusing(REFUSALS, write);
    }
}
