package org.partnersuite.customersuccess.position;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.lifecycle.ExitCriterion;
import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.customersuccess.lifecycle.StageStore;
import org.partnersuite.customersuccess.relation.PartnerRights;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** Positions open and move. */
@Singleton
public class Positions {
    private final ExitCriteria criteria;

    Positions(ExitCriteria criteria) {
        this.criteria = criteria;
    }

    /**
     * A position to be opened.
     *
     * @param stage null for IMPLEMENT; a later one needs a reason
     */
    public record Opening(
            UUID subscriptionId,
            String useCase,
            @Nullable Stage stage,
            @Nullable String reason) {}

    /** A move to be made. */
    public record Step(Stage to, @Nullable String reason, List<Evidence> evidence) {
        public Step {
            evidence = List.copyOf(evidence);
        }
    }

    /** A criterion of the stage and whether it holds. */
    public record Checked(ExitCriterion criterion, @Nullable String unmet) {}

    /** @throws Problem 404 for an unknown subscription, 409 when it has the use case, 422 with every fault */
    public Position open(Change change, Opening opening) {
        checkRight(change, opening);
        Stage stage = opening.stage() == null ? Stage.IMPLEMENT : opening.stage();
        if (stage.isSelling()) {
            throw refused(Fault.at("/stage", "sold_already", "A position opens at IMPLEMENT or later."));
        }
        if (stage != Stage.IMPLEMENT && opening.reason() == null) {
            throw refused(
                    Fault.at("/reason", "required", "A position that opens later than IMPLEMENT needs a reason."));
        }
        UUID id = Ids.next();
        PositionFacts facts = PositionStore.facts(change.db(), id, opening.subscriptionId(), opening.useCase());
        Position position = begun(change.db(), facts, stage, change.now(), change.now());
        Move move = first(position, facts, change.caller().subject(), opening.reason());
        if (!PositionStore.open(change, List.of(position), List.of(move))) {
            throw Problem.conflict("position_exists", "The subscription has a position of this use case.");
        }
        return position;
    }

    /**
     * Opens a position unless the subscription has the use case: for files, which come again.
     *
     * @throws Problem 409 when the use case never stood where the opening says
     */
    public Position put(Change change, Opening opening) {
        Position known = PositionStore.find(change.db(), opening.subscriptionId(), opening.useCase())
                .orElse(null);
        if (known == null) {
            return open(change, opening);
        }
        checkRight(change, opening);
        if (opening.stage() != null && !PositionStore.hasStoodAt(change.db(), known.id(), opening.stage())) {
            throw Problem.conflict(
                    "position_exists", "The use case stands at " + known.stage() + ". Moves take it to other stages.");
        }
        return known;
    }

    /** A partner's right is checked before anything else of the request. */
    private static void checkRight(Change change, Opening opening) {
        UUID partner = change.caller().partnerId();
        if (partner != null) {
            PartnerRights.requireManagerOf(change.db(), partner, List.of(opening.subscriptionId()));
        }
    }

    /** Opens the first position of a subscription as of a day, with the stages of its sale where they are known. */
    static void openFirst(Change change, PositionFacts facts, LocalDate day) {
        Position begun = begun(change.db(), facts, Stage.IMPLEMENT, Days.at(day), change.now());
        Move first = first(begun, facts, change.caller().subject(), null);
        List<Move> moves = SaleSteps.before(SaleSteps.of(change.db(), facts.opportunityId()), first);
        PositionStore.open(change, List.of(begun.with(moves.size())), moves);
    }

    /** @throws Problem 404, 412 for a newer version, 422 naming every unmet criterion */
    public Position move(Change change, UUID id, IfMatch ifMatch, Step step) {
        Position before = PositionStore.lock(change.db(), id, ifMatch);
        PositionFacts facts = PositionStore.facts(change.db(), id, before.subscriptionId(), before.useCase());
        List<ExitCriteria.Unmet> unmet =
                criteria.unmet(change.db(), facts, before.stage(), step.evidence(), Days.today(change));
        MoveRules.Verdict verdict = MoveRules.of(
                before,
                new MoveRules.Asked(
                        step.to(),
                        step.reason(),
                        unmet,
                        PositionStore.renewalInExecute(change.db(), before.subscriptionId())));
        if (!verdict.faults().isEmpty()) {
            throw Problem.unprocessable(
                    "move_refused", "The position cannot move like this; see errors.", verdict.faults());
        }
        MoveRules.Kind kind = Objects.requireNonNull(verdict.kind());
        LocalDate today = Days.today(change);
        Position after = before.moved(
                step.to(),
                kind == MoveRules.Kind.NEXT_ROUND,
                kind == MoveRules.Kind.AHEAD_TO_RENEW ? before.stage() : null,
                stallDay(change.db(), step.to(), facts.customerId(), today),
                change.now());
        Move move = new Move(
                Ids.next(),
                id,
                facts.subscriptionId(),
                facts.customerId(),
                after.moves(),
                before.stage(),
                after.stage(),
                after.round(),
                change.now(),
                change.caller().subject(),
                (int) Math.max(
                        0, Duration.between(before.enteredAt(), change.now()).toDays()),
                step.reason(),
                step.evidence(),
                kind == MoveRules.Kind.AHEAD_TO_RENEW
                        ? List.of()
                        : unmet.stream().map(each -> each.criterion().key()).toList(),
                facts.product(),
                facts.partnerId());
        PositionStore.move(change, before, after, move);
        return after;
    }

    /** Gives the use case another name. */
    public Position rename(Change change, UUID id, IfMatch ifMatch, String useCase) {
        Position before = PositionStore.lock(change.db(), id, ifMatch);
        if (before.useCase().equals(useCase)) {
            return before;
        }
        if (PositionStore.isTaken(change.db(), before.subscriptionId(), useCase)) {
            throw Problem.conflict("position_exists", "The subscription has a position of this use case.");
        }
        Position after = before.named(useCase, change.now());
        PositionStore.change(change, "renamed", before, after);
        return after;
    }

    /** The criteria of the stage in which a position stands. */
    public List<Checked> checked(Handle db, Position position, LocalDate day) {
        PositionFacts facts = PositionStore.facts(db, position.id(), position.subscriptionId(), position.useCase());
        List<ExitCriteria.Unmet> unmet = criteria.unmet(db, facts, position.stage(), List.of(), day);
        return ExitCriteria.of(db, facts, position.stage()).stream()
                .map(criterion -> new Checked(
                        criterion,
                        unmet.stream()
                                .filter(each -> each.criterion().equals(criterion))
                                .map(ExitCriteria.Unmet::why)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private static Position begun(Handle db, PositionFacts facts, Stage stage, Instant entered, Instant now) {
        return new Position(
                facts.positionId(),
                1,
                facts.subscriptionId(),
                facts.customerId(),
                facts.useCase(),
                stage,
                1,
                null,
                entered,
                stallDay(db, stage, facts.customerId(), Days.of(entered)),
                null,
                1,
                now,
                now);
    }

    private static Move first(Position position, PositionFacts facts, String by, @Nullable String reason) {
        return new Move(
                Ids.next(),
                position.id(),
                facts.subscriptionId(),
                facts.customerId(),
                1,
                null,
                position.stage(),
                1,
                position.enteredAt(),
                by,
                null,
                reason,
                List.of(),
                List.of(),
                facts.product(),
                facts.partnerId());
    }

    static @Nullable LocalDate stallDay(Handle db, Stage stage, UUID customerId, LocalDate enteredOn) {
        Map<UUID, LocalDate> touches = PositionStore.lastTouches(db, Set.of(customerId));
        return Stall.day(enteredOn, StageStore.get(db, stage).stalledAfterDays(), touches.get(customerId));
    }

    private static Problem refused(Fault fault) {
        return Problem.unprocessable(
                "position_refused", "The position breaks rules, listed in errors.", List.of(fault));
    }
}
