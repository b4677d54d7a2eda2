package org.partnersuite.engagement.dealsupport;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.squad.SquadLoad;

/** The rules a move is held against. Each has a key, a sentence, and the call that satisfies it. */
public enum SupportCriterion {
    STATUS(
            null,
            attempt -> attempt.move().transition().isPossibleFrom(attempt.status()),
            attempt -> "A request is " + attempt.move().transition().participle() + " from "
                    + attempt.move().transition().from().stream()
                            .map(Enum::name)
                            .collect(Collectors.joining(", "))
                    + "; this one is " + attempt.status() + ".",
            attempt -> attempt.move()
                    .transition()
                    .firstStepFrom(attempt.status())
                    .map(first -> Call.of(attempt, first))
                    .orElse(Call.NEW_REQUEST)),
    KNOWN_SQUAD(
            "/squadId",
            attempt -> attempt.squad() != null,
            attempt -> "There is no such squad. The proposals list suitable squads.",
            Call::proposals),
    ACTIVE_SQUAD(
            "/squadId",
            attempt -> attempt.squad() == null || attempt.squad().squad().isActive(),
            attempt -> name(attempt) + " is retired and accepts no more requests.",
            Call::proposals),
    ANOTHER_SQUAD(
            "/squadId",
            attempt -> attempt.squad() == null
                    || !attempt.squad()
                            .squad()
                            .id()
                            .equals(attempt.request().progress().squadId()),
            attempt -> "The request is assigned to " + name(attempt) + " already.",
            Call::proposals),
    FREE_PLACE(
            "/squadId",
            attempt -> !attempt.isToFullSquad() || attempt.overrides(),
            attempt -> name(attempt) + " holds " + places(attempt)
                    + " places. Choose another squad, or let a lead override with a reason.",
            Call::proposals),
    OVERRIDE_BY_LEAD(
            "/override",
            attempt -> !attempt.overrides() || attempt.byLead(),
            attempt -> "Overriding a full squad needs a lead role: technical-lead or admin.",
            Call::again),
    OVERRIDE_REASON(
            "/reason",
            attempt -> !attempt.overrides() || attempt.move().reason() != null,
            attempt -> "Overriding a full squad needs a reason.",
            Call::again),
    REQUESTER_OR_LEAD(
            null,
            attempt -> attempt.isOfRequester() || attempt.byLead(),
            attempt -> "A request can only be withdrawn by its requester "
                    + attempt.request().requestedBy() + " or by a lead role: technical-lead or admin.",
            Call::again);

    private final @Nullable String member;
    private final Predicate<SupportAttempt> rule;
    private final Function<SupportAttempt, String> sentence;
    private final Function<SupportAttempt, Call> suggestedCall;

    SupportCriterion(
            @Nullable String member,
            Predicate<SupportAttempt> rule,
            Function<SupportAttempt, String> sentence,
            Function<SupportAttempt, Call> suggestedCall) {
        this.member = member;
        this.rule = rule;
        this.sentence = sentence;
        this.suggestedCall = suggestedCall;
    }

    /** Stable key for programs. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** JSON pointer to the member of the move that satisfies it. */
    public Optional<String> member() {
        return Optional.ofNullable(member);
    }

    /** Whether it only depends on the caller. */
    public boolean isOfRole() {
        return this == OVERRIDE_BY_LEAD || this == REQUESTER_OR_LEAD;
    }

    Finding check(SupportAttempt attempt) {
        return new Finding(this, rule.test(attempt), sentence.apply(attempt), suggestedCall.apply(attempt));
    }

    private static String name(SupportAttempt attempt) {
        SquadLoad squad = attempt.squad();
        return squad == null ? "The squad" : squad.squad().details().name();
    }

    private static String places(SupportAttempt attempt) {
        SquadLoad squad = attempt.squad();
        return squad == null
                ? ""
                : squad.placesHeld() + " of its " + squad.squad().details().capacity();
    }

    /** Result of one criterion. */
    public record Finding(SupportCriterion criterion, boolean met, String sentence, Call suggestedCall) {}

    /** A call under the address of all requests. */
    public record Call(String method, String path) {
        static final Call NEW_REQUEST = new Call("POST", "");

        static Call of(SupportAttempt attempt, SupportTransition transition) {
            return new Call("POST", "/" + attempt.request().id() + "/" + transition.path());
        }

        static Call again(SupportAttempt attempt) {
            return of(attempt, attempt.move().transition());
        }

        static Call proposals(SupportAttempt attempt) {
            return new Call("GET", "/" + attempt.request().id() + "/proposals");
        }
    }
}
