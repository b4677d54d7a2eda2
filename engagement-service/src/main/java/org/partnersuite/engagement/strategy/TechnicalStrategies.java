package org.partnersuite.engagement.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.account.Accounts;
import org.partnersuite.engagement.document.DocumentOwner;
import org.partnersuite.engagement.document.Replacement;
import org.partnersuite.engagement.partner.KnownPartners;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.Ids;

/** Strategies are edited as a draft and published as versions that stay; their owner does both, or a lead. */
@ApplicationScoped
public class TechnicalStrategies {
    private final Database database;
    private final Accounts accounts;
    private final ReferenceCatalog reference;
    private final StrategyEvents events;

    TechnicalStrategies(Database database, Accounts accounts, ReferenceCatalog reference, StrategyEvents events) {
        this.database = database;
        this.accounts = accounts;
        this.reference = reference;
        this.events = events;
    }

    /** @param begun whether it is new */
    public record Put(TechnicalStrategy strategy, boolean begun) {}

    /** @throws Problem 404 */
    public TechnicalStrategy get(StrategySubject subject) {
        return database.read(db -> get(db, subject));
    }

    /** @throws Problem 404 */
    public TechnicalStrategy get(Handle db, StrategySubject subject) {
        return StrategyStore.find(db, subject).orElseThrow(Problem::notFound);
    }

    /** @throws Problem 404 */
    public PublishedVersion version(StrategySubject subject, int number) {
        return database.read(
                db -> StrategyStore.version(db, get(db, subject).id(), number).orElseThrow(Problem::notFound));
    }

    /** What was published for a client: leaving STRATEGIZE needs a decision point and a use case. */
    public PublishedFacts published(Handle db, UUID accountId) {
        return StrategyStore.published(db, accountId);
    }

    /** @throws Problem 404 for an unknown account or partner, 403 for who may not, 400 with every fault, 428 or 412 for a version */
    public Put put(Change change, StrategySubject subject, Replacement replacement, StrategyDraft draft) {
        Optional<TechnicalStrategy> known = StrategyStore.lock(change.db(), subject);
        if (known.isPresent()) {
            DocumentOwner.check(change.caller(), known.get().draft().owner(), subject.path());
            replacement.check(known.get().version());
            return new Put(edit(change, known.get(), draft), false);
        }
        if (subject.accountId() != null) {
            accounts.visible(change.db(), subject.accountId());
        } else if (!KnownPartners.contains(change.db(), Objects.requireNonNull(subject.partnerId()))) {
            throw Problem.notFound();
        }
        DocumentOwner.check(change.caller(), draft.owner(), subject.path());
        replacement.checkNone();
        refuseFaulty(draft);
        TechnicalStrategy strategy = TechnicalStrategy.begun(Ids.next(), subject, draft, change.now());
        if (!StrategyStore.insert(change.db(), strategy)) {
            throw Replacement.createdMeanwhile();
        }
        change.audit(StrategyAudit.entry("begun", null, strategy));
        events.changed(change, strategy);
        return new Put(strategy, true);
    }

    /** @throws Problem 404, 403 for who may not, 412 when it has changed since, 400 with every fault */
    public TechnicalStrategy edit(
            Change change, StrategySubject subject, IfMatch ifMatch, UnaryOperator<StrategyDraft> edit) {
        TechnicalStrategy before = owned(change, subject, ifMatch);
        return edit(change, before, edit.apply(before.draft()));
    }

    /**
     * Of a publication and an edit of the same version one wins: the other waits for the row and finds a newer version.
     *
     * @throws Problem 404, 403 for who may not, 412 when it has changed since, 422 with every unmet rule
     */
    public TechnicalStrategy publish(Change change, StrategySubject subject, IfMatch ifMatch, @Nullable String note) {
        TechnicalStrategy before = owned(change, subject, ifMatch);
        List<Fault> unmet = PublicationRule.unmet(before);
        if (!unmet.isEmpty()) {
            throw Problem.unprocessable(
                    "publication_rules_unmet", "A publication needs what is listed in errors.", unmet);
        }
        TechnicalStrategy after = before.published(note, change.caller().subject(), change.now());
        StrategyStore.publish(change.db(), after);
        change.audit(StrategyAudit.entry("published", before, after));
        events.changed(change, after);
        return after;
    }

    private static TechnicalStrategy owned(Change change, StrategySubject subject, IfMatch ifMatch) {
        TechnicalStrategy locked = StrategyStore.lock(change.db(), subject).orElseThrow(Problem::notFound);
        DocumentOwner.check(change.caller(), locked.draft().owner(), subject.path());
        ifMatch.check(locked.version());
        return locked;
    }

    private TechnicalStrategy edit(Change change, TechnicalStrategy before, StrategyDraft draft) {
        refuseFaulty(draft);
        TechnicalStrategy after = before.edited(draft, change.now());
        if (after == before) {
            return before;
        }
        StrategyStore.update(change.db(), after);
        change.audit(StrategyAudit.entry("edited", before, after));
        events.changed(change, after);
        return after;
    }

    private void refuseFaulty(StrategyDraft draft) {
        List<Fault> faults = ContentRules.faultsOf(draft.content(), reference.current());
        if (!faults.isEmpty()) {
            throw Problem.badRequest(faults);
        }
    }
}
