package org.partnersuite.engagement.loop;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault.SuggestedCall;

/** Criteria for starting the next loop. */
public enum NextLoopCriterion {
    AT_SCALE(
            "/",
            "stage-moves",
            "The next loop starts from SCALE.",
            (previous, useCase) -> previous.progress().stage() == MethodStage.SCALE),
    NEW_USE_CASE(
            "/useCase",
            "next-loops",
            "The next loop needs a new use case. For the same use case, move back instead.",
            (previous, useCase) -> useCase != null
                    && !useCase.equalsIgnoreCase(previous.details().useCase()));

    private final String member;
    private final String path;
    private final String sentence;
    private final BiPredicate<Engagement, @Nullable String> rule;

    NextLoopCriterion(String member, String path, String sentence, BiPredicate<Engagement, @Nullable String> rule) {
        this.member = member;
        this.path = path;
        this.sentence = sentence;
        this.rule = rule;
    }

    static List<NextLoopCriterion> unmet(Engagement previous, @Nullable String useCase) {
        return Arrays.stream(values())
                .filter(criterion -> !criterion.rule.test(previous, useCase))
                .toList();
    }

    /** Stable key for programs. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public @Nullable String member() {
        return member.equals("/") ? null : member;
    }

    public String sentence() {
        return sentence;
    }

    public boolean holds(Engagement previous, @Nullable String useCase) {
        return rule.test(previous, useCase);
    }

    public SuggestedCall suggestedCall(Engagement previous) {
        return new SuggestedCall("POST", "/v1/engagement/engagements/" + previous.id() + "/" + path);
    }
}
