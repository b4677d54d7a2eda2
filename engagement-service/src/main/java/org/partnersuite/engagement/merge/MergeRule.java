package org.partnersuite.engagement.merge;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.engagement.opportunity.OpportunityDetails;
import org.partnersuite.platform.rest.Fault;

/** When one opportunity may be folded into another (EN-14). */
enum MergeRule {
    SAME_ACCOUNT(
            attempt -> attempt.survivor()
                    .details()
                    .accountId()
                    .equals(attempt.other().details().accountId()),
            attempt -> "Both opportunities must belong to the same account. The other one belongs to the account "
                    + attempt.other().details().accountId() + ".",
            attempt -> patch(attempt.other())),
    OPEN(
            attempt -> attempt.other().progress().stage().isOpen(),
            attempt -> "Only an open opportunity can be merged into another one. This one is "
                    + attempt.other().progress().stage() + ". Merge in the other direction, or reopen it first.",
            attempt -> call("POST", attempt.other().id(), "/stage-moves")),
    SAME_CURRENCY(
            attempt -> attempt.survivor()
                    .details()
                    .currency()
                    .equals(attempt.other().details().currency()),
            attempt -> "Both must have the same currency: "
                    + attempt.survivor().details().currency() + " is not "
                    + attempt.other().details().currency() + ".",
            attempt -> patch(attempt.other())),
    NOT_COUNTERPARTS(
            attempt -> Stream.of(attempt.survivor(), attempt.other())
                    .noneMatch(half -> Stream.of(attempt.survivor(), attempt.other())
                            .anyMatch(o -> o.id().equals(half.details().counterpartId()))),
            attempt -> "They are the counterparts of a joint deal and not duplicates.",
            attempt -> patch(attempt.survivor())),
    ONE_PARTNER(
            attempt -> attempt.survivor().details().partnerId() == null
                    || attempt.other().details().partnerId() == null
                    || attempt.survivor()
                            .details()
                            .partnerId()
                            .equals(attempt.other().details().partnerId()),
            attempt -> "They belong to different partners, which must not see each other's work.",
            attempt -> patch(attempt.other())),
    ROOM_FOR_BOTH(
            attempt -> attempt.survivor().details().lines().size()
                                    + attempt.taken().size()
                            <= 100
                    && both(attempt, OpportunityDetails::team) <= OpportunityDetails.MOST_MEMBERS
                    && both(attempt, OpportunityDetails::strategyCodes) <= 20
                    && both(attempt, OpportunityDetails::useCases) <= 20,
            attempt -> "Together they would have more than 100 lines or team members, or more than 20 codes.",
            attempt -> patch(attempt.other()));

    private final Predicate<MergeAttempt> rule;
    private final Function<MergeAttempt, String> sentence;
    private final Function<MergeAttempt, Fault.SuggestedCall> suggestedCall;

    MergeRule(
            Predicate<MergeAttempt> rule,
            Function<MergeAttempt, String> sentence,
            Function<MergeAttempt, Fault.SuggestedCall> suggestedCall) {
        this.rule = rule;
        this.sentence = sentence;
        this.suggestedCall = suggestedCall;
    }

    boolean holds(MergeAttempt attempt) {
        return rule.test(attempt);
    }

    Fault fault(MergeAttempt attempt) {
        return new Fault(
                "/mergedId", name().toLowerCase(Locale.ROOT), sentence.apply(attempt), suggestedCall.apply(attempt));
    }

    private static long both(MergeAttempt attempt, Function<OpportunityDetails, List<?>> part) {
        return Stream.of(attempt.survivor(), attempt.other())
                .flatMap(each -> part.apply(each.details()).stream())
                .distinct()
                .count();
    }

    private static Fault.SuggestedCall patch(Opportunity opportunity) {
        return call("PATCH", opportunity.id(), "");
    }

    private static Fault.SuggestedCall call(String method, UUID id, String path) {
        return new Fault.SuggestedCall(method, "/v1/engagement/opportunities/" + id + path);
    }
}
