package org.partnersuite.engagement.activity;

import static org.partnersuite.engagement.activity.ActivityType.MVP;
import static org.partnersuite.engagement.activity.ActivityType.PROOF_OF_VALUE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Criteria for the start of a pilot. Each has a key, a sentence, and the field that satisfies it. */
public enum PilotCriterion {
    TECHNICALLY_QUALIFIED(
            Set.of(PROOF_OF_VALUE, MVP),
            null,
            start -> start.opportunity().technicallyQualifiedOn() != null
                    && !start.opportunity().technicallyQualifiedOn().isAfter(start.on()),
            start -> "A pilot needs a technically qualified opportunity. Record on the opportunity who"
                    + " qualified it and when, not after the pilot's start on " + start.on() + "."),
    SUCCESS_CRITERIA(
            Set.of(PROOF_OF_VALUE),
            "/successCriteria",
            start -> start.agreement().successCriteria() != null,
            start -> "A PROOF_OF_VALUE needs success criteria before it starts."),
    CLIENT_PARTICIPATION(
            Set.of(PROOF_OF_VALUE),
            "/clientParticipation",
            start -> start.agreement().clientParticipation() != null,
            start -> "A PROOF_OF_VALUE needs the client's agreed participation before it starts."),
    SPONSOR(
            Set.of(MVP),
            null,
            start -> start.opportunity().sponsor() != null,
            start -> "An MVP needs a client sponsor on the opportunity."),
    AGREED_USE_CASE(
            Set.of(MVP),
            "/agreedUseCase",
            start -> start.agreement().agreedUseCase() != null,
            start -> "An MVP needs an agreed use case before it starts."),
    OUR_PEOPLE(
            Set.of(MVP),
            "/committedPeople/ours",
            start -> isNamed(start.agreement().committedPeople().ours()),
            start -> "An MVP needs committed people on our side before it starts."),
    CLIENT_PEOPLE(
            Set.of(MVP),
            "/committedPeople/clients",
            start -> isNamed(start.agreement().committedPeople().clients()),
            start -> "An MVP needs committed people on the client's side before it starts.");

    private final Set<ActivityType> types;
    private final @Nullable String member;
    private final Predicate<PilotStart> rule;
    private final Function<PilotStart, String> sentence;

    PilotCriterion(
            Set<ActivityType> types,
            @Nullable String member,
            Predicate<PilotStart> rule,
            Function<PilotStart, String> sentence) {
        this.types = types;
        this.member = member;
        this.rule = rule;
        this.sentence = sentence;
    }

    static List<PilotCriterion> of(ActivityType type) {
        return Arrays.stream(values()).filter(c -> c.types.contains(type)).toList();
    }

    /** Stable key for programs. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** JSON pointer to the member of the activity that satisfies it; null when the opportunity has to. */
    public @Nullable String member() {
        return member;
    }

    Finding check(PilotStart start) {
        return new Finding(this, rule.test(start), sentence.apply(start));
    }

    private static boolean isNamed(@Nullable List<String> people) {
        return people != null && !people.isEmpty();
    }

    /** Result of one criterion. */
    public record Finding(PilotCriterion criterion, boolean met, String sentence) {}
}
