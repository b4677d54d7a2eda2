package org.partnersuite.engagement.strategy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.partnersuite.platform.rest.Fault;

/** Rules of a publication. Each has a key and a sentence; an edit of the draft satisfies it. */
enum PublicationRule {
    CONTENT(
            strategy -> !strategy.draft().content().isEmpty(),
            "A publication needs a business initiative, a technology decision point or a use case."),
    CHANGES(
            strategy -> strategy.draft().content().isEmpty() || strategy.hasUnpublishedChanges(),
            "The draft equals the latest version.");

    private final Predicate<TechnicalStrategy> rule;
    private final String sentence;

    PublicationRule(Predicate<TechnicalStrategy> rule, String sentence) {
        this.rule = rule;
        this.sentence = sentence;
    }

    /** Every rule that is not met, with the call that would meet it. */
    static List<Fault> unmet(TechnicalStrategy strategy) {
        Fault.SuggestedCall edit =
                new Fault.SuggestedCall("PATCH", strategy.subject().path());
        return Arrays.stream(values())
                .filter(each -> !each.rule.test(strategy))
                .map(each -> new Fault(null, each.key(), each.sentence, edit))
                .toList();
    }

    /** Stable key for programs. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
