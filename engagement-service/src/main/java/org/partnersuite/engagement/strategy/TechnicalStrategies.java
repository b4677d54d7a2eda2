package org.partnersuite.engagement.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.account.AccountMergeParticipant;
import org.partnersuite.engagement.account.Accounts;
import org.partnersuite.engagement.decisionpoint.DecisionPointRepository;
import org.partnersuite.engagement.decisionpoint.DecisionPointState;
import org.partnersuite.engagement.document.DocumentOwner;
import org.partnersuite.engagement.document.Replacement;
import org.partnersuite.engagement.partner.KnownPartners;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.engagement.tdp.PointReferences;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** Edits drafts of strategies and publishes them as immutable versions; requires the owner or a lead. */
@ApplicationScoped
public class TechnicalStrategies implements AccountMergeParticipant {
    private final ReferenceCatalog reference;
    private final StrategyRepository strategies;
    private final PointReferences references;

    TechnicalStrategies(ReferenceCatalog reference, StrategyRepository strategies, PointReferences references) {
        this.reference = reference;
        this.strategies = strategies;
        this.references = references;
    }

    /**
     * @throws Problem 404 for an unknown account or partner, 409 for a merged account, 403 for a caller without
     *     permission, 400 with every fault, 428 or 412 for a version
     */
    public TechnicalStrategy put(Change change, StrategySubject subject, IfMatch ifMatch, StrategyDraft draft) {
        boolean there = hold(change, subject);
        Optional<TechnicalStrategy> known = strategies.ofSubject(change, subject);
        if (known.isPresent()) {
            DocumentOwner.check(change.caller(), known.get().draft().owner(), subject.path());
            ifMatch.check(known.get().version());
            return edit(change, known.get(), draft);
        }
        if (!there) {
            throw Problem.notFound();
        }
        DocumentOwner.check(change.caller(), draft.owner(), subject.path());
        ifMatch.checkNone();
        refuseFaulty(change, subject, draft);
        TechnicalStrategy strategy = new TechnicalStrategy(Stamp.of(change), subject, draft, null);
        return Replacement.created(
                () -> strategies.created(change, "begun", strategy),
                "technical_strategy_of_account",
                "technical_strategy_of_partner");
    }

    /** @throws Problem 404, 403 for a caller without permission, 412 for a newer version, 400 with every fault */
    public TechnicalStrategy edit(
            Change change, StrategySubject subject, IfMatch ifMatch, Function<TechnicalStrategy, StrategyDraft> edit) {
        TechnicalStrategy strategy = owned(change, subject, ifMatch);
        return edit(change, strategy, edit.apply(strategy));
    }

    /**
     * Of a concurrent publication and edit of the same version one wins: the other waits for the row and finds a newer
     * version.
     *
     * @throws Problem 404, 403 for a caller without permission, 412 for a newer version, 422 with every unmet rule
     */
    public TechnicalStrategy publish(Change change, StrategySubject subject, IfMatch ifMatch, @Nullable String note) {
        TechnicalStrategy strategy = owned(change, subject, ifMatch);
        refer(change, strategy);
        List<DecisionPointState> points = pointsOf(change, strategy);
        List<Fault> unmet = PublicationRule.unmet(strategy, points);
        if (!unmet.isEmpty()) {
            throw Problem.unprocessable(
                    "publication_rules_unmet",
                    "The draft cannot be published yet: errors lists the unmet rules.",
                    unmet);
        }
        PublishedVersion version = strategy.publish(note, change.caller().subject(), change.now(), points);
        return strategies.published(change, strategy, version);
    }

    /** A client's strategy is published with the ids of its decision points (EN-16). */
    private void refer(Change change, TechnicalStrategy strategy) {
        UUID account = strategy.subject().accountId();
        StrategyDraft draft = strategy.draft();
        if (account != null) {
            strategy.edit(draft.with(draft.content()
                    .withPoints(draft.content().technologyDecisionPoints().stream()
                            .map(point -> point.tdpId() != null
                                    ? point
                                    : point.referringTo(references.named(change, account, point.name(), draft.owner())))
                            .toList())));
        }
    }

    private static List<DecisionPointState> pointsOf(Change change, TechnicalStrategy strategy) {
        UUID account = strategy.subject().accountId();
        return account == null
                ? List.of()
                : DecisionPointRepository.states(
                        change.db(), account, strategy.draft().content().tdpIds());
    }

    /** The survivor keeps its own strategy, and the other one stays to be read under the id of the merged account. */
    @Override
    public int move(Change change, UUID merged, UUID survivor) {
        if (strategies.ofSubject(change, StrategySubject.account(survivor)).isPresent()) {
            return 0;
        }
        List<TechnicalStrategy> moved = strategies.ofSubject(change, StrategySubject.account(merged)).stream()
                .toList();
        moved.forEach(strategy -> strategy.moveTo(survivor));
        strategies.allChanged(change, "followed the merge", moved);
        return moved.size();
    }

    /** @throws Problem 409 for an account that was merged into another */
    private static boolean hold(Change change, StrategySubject subject) {
        UUID account = subject.accountId();
        return account != null
                ? Accounts.hold(change.db(), account)
                : KnownPartners.contains(change.db(), Objects.requireNonNull(subject.partnerId()));
    }

    private TechnicalStrategy owned(Change change, StrategySubject subject, IfMatch ifMatch) {
        hold(change, subject);
        TechnicalStrategy locked = strategies.ofSubject(change, subject).orElseThrow(Problem::notFound);
        DocumentOwner.check(change.caller(), locked.draft().owner(), subject.path());
        ifMatch.check(locked.version());
        return locked;
    }

    private TechnicalStrategy edit(Change change, TechnicalStrategy strategy, StrategyDraft draft) {
        StrategyDraft kept =
                draft.with(draft.content().keepingPointsOf(strategy.draft().content()));
        refuseFaulty(change, strategy.subject(), kept);
        strategy.edit(kept);
        return strategies.changed(change, "edited", strategy);
    }

    private void refuseFaulty(Change change, StrategySubject subject, StrategyDraft draft) {
        List<Fault> faults = ContentRules.faultsOf(draft.content(), reference.current());
        List<UUID> named = draft.content().tdpIds();
        UUID account = subject.accountId();
        Set<UUID> known = account == null || named.isEmpty()
                ? Set.of()
                : DecisionPointRepository.ofAccount(change.db(), account, named);
        faults.addAll(ContentRules.unknownPoints(draft.content(), known));
        Problem.refuseAny(faults);
    }
}
