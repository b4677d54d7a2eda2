package org.partnersuite.engagement.strategy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.partnersuite.engagement.decisionpoint.DecisionPointState;
import org.partnersuite.platform.rest.Fault;

/** Rules of a publication. Each has a key and a sentence; an edit of the draft satisfies it. */
enum PublicationRule {
    CONTENT(
            (strategy, points) -> !strategy.draft().content().isEmpty(),
            "A publication needs a business initiative, a technology decision point or a use case."),
    CHANGES(
            (strategy, points) -> strategy.draft().content().isEmpty() || strategy.differs(points),
            "The draft equals the latest version, and so do the decision points that it names.");

    private final BiPredicate<TechnicalStrategy, List<DecisionPointState>> rule;
    private final String sentence;

    PublicationRule(BiPredicate<TechnicalStrategy, List<DecisionPointState>> rule, String sentence) {
        this.rule = rule;
        this.sentence = sentence;
    }

    /** Every rule that is not met, with the call that would meet it. */
    static List<Fault> unmet(TechnicalStrategy strategy, List<DecisionPointState> points) {
        Fault.SuggestedCall edit =
                new Fault.SuggestedCall("PATCH", strategy.subject().path());
        return Arrays.stream(values())
                .filter(each -> !each.rule.test(strategy, points))
                .map(each -> new Fault(null, each.key(), each.sentence, edit))
                .toList();
    }

    /** Stable key for programs. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
