package org.partnersuite.engagement.transition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.Belongings;
import org.partnersuite.engagement.opportunity.Opportunities;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.Violation;

/** Technical sales drafts a transition document, and edits it until it is submitted. */
@ApplicationScoped
public class PrepareDocument implements Belongings {
    private final Opportunities opportunities;
    private final ReferenceCatalog reference;
    private final TransitionDocumentEvents events;

    PrepareDocument(Opportunities opportunities, ReferenceCatalog reference, TransitionDocumentEvents events) {
        this.opportunities = opportunities;
        this.reference = reference;
        this.events = events;
    }

    /**
     * What somebody writes into a document.
     *
     * @param details what was bought is not read from here
     * @param bought null to copy what the opportunity states
     */
    public record Wanted(DocumentDetails details, @Nullable List<BoughtLine> bought) {}

    /** @throws Problem 400 with every fault, 422 for an account, opportunity or engagement that does not fit */
    public TransitionDocument draft(Change change, Wanted wanted) {
        TransitionDocument document = TransitionDocument.drafted(
                Ids.next(),
                checked(change, wanted, null),
                change.now(),
                change.caller().subject());
        written(() -> TransitionDocumentStore.insert(change.db(), document));
        change.audit(TransitionDocumentAudit.entry("drafted", null, document));
        events.changed(change, document);
        return document;
    }

    /** @throws Problem 404, 412 when it has changed since, 400 with every fault, 422 when it is out of hand */
    public TransitionDocument revise(
            Change change, UUID id, IfMatch ifMatch, Function<TransitionDocument, Wanted> revision) {
        TransitionDocument before =
                TransitionDocumentStore.lock(change.db(), id).orElseThrow(Problem::notFound);
        ifMatch.check(before.version());
        if (!before.progress().status().isEditable()) {
            throw DocumentRefusals.notEditable(before);
        }
        DocumentDetails details = checked(change, revision.apply(before), before);
        TransitionDocument after = before.revised(details, change.now());
        if (after != before) {
            written(() -> TransitionDocumentStore.update(change.db(), List.of(after)));
            change.audit(TransitionDocumentAudit.entry("revised", before, after));
            events.changed(change, after);
        }
        return after;
    }

    /** Whatever their status. */
    @Override
    public void follow(Change change, UUID merged, OpportunityFacts survivor) {
        List<TransitionDocument> moved = new ArrayList<>();
        for (TransitionDocument before : TransitionDocumentStore.lockOfOpportunity(change.db(), merged)) {
            TransitionDocument after = before.revised(before.details().ofOpportunity(survivor.id()), change.now());
            moved.add(after);
            change.audit(TransitionDocumentAudit.entry("followed the merge", before, after));
            events.changed(change, after);
        }
        TransitionDocumentStore.update(change.db(), moved);
    }

    private DocumentDetails checked(Change change, Wanted wanted, @Nullable TransitionDocument before) {
        DocumentDetails details = wanted.details();
        Bought known = before == null ? Bought.NOTHING : before.details().bought();
        List<BoughtLine> stated = wanted.bought();
        List<Fault> faults = DocumentRules.faultsOf(details);
        if (before != null && !details.accountId().equals(before.details().accountId())) {
            faults.add(Fault.at("/accountId", "read_only", "A document stays on its account."));
        }
        if (stated != null && !stated.equals(known.lines())) {
            faults.addAll(DocumentRules.faultsOf(stated, reference.current()));
        }
        if (!faults.isEmpty()) {
            throw Problem.badRequest(faults);
        }
        checkOpportunity(change, details, before);
        if (stated == null) {
            return details.withBought(copied(change, details.opportunityId()));
        }
        return details.withBought(stated.equals(known.lines()) ? known : new Bought(stated, null));
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
                    "The opportunity is of another account.",
                    "/v1/engagement/opportunities");
        }
        UUID earlier = before == null ? null : before.details().opportunityId();
        if (earlier != null && !Objects.equals(partnerOf(change, earlier), partnerOf(change, id))) {
            throw DocumentRefusals.unknown(
                    "/opportunityId",
                    "other_partner",
                    "The opportunity is of another partner, which would read the document; draft one of its own.",
                    "/v1/engagement/transition-documents");
        }
    }

    private @Nullable UUID partnerOf(Change change, UUID opportunity) {
        return opportunities.visible(change.db(), opportunity).details().partnerId();
    }

    private Bought copied(Change change, @Nullable UUID opportunityId) {
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

    private static void written(Runnable write) {
        try {
            write.run();
        } catch (RuntimeException refused) {
            if (Violation.of(refused, "transition_document_account")) {
                throw DocumentRefusals.unknown(
                        "/accountId", "unknown_account", "There is no such account.", "/v1/engagement/accounts");
            }
            if (Violation.of(refused, "transition_document_engagement")) {
                throw DocumentRefusals.unknown(
                        "/engagementId",
                        "unknown_engagement",
                        "This account has no such engagement.",
                        "/v1/engagement/engagements");
            }
            throw refused;
        }
    }
}
