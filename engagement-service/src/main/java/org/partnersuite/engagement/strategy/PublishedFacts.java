package org.partnersuite.engagement.strategy;

/**
 * What the latest publication of a strategy holds.
 *
 * @param number 0 until it is published
 */
public record PublishedFacts(int number, int technologyDecisionPoints, int useCases) {
    static final PublishedFacts NONE = new PublishedFacts(0, 0, 0);

    static PublishedFacts of(TechnicalStrategy strategy) {
        PublishedVersion latest = strategy.latest();
        return latest == null
                ? NONE
                : new PublishedFacts(
                        latest.number(),
                        latest.content().technologyDecisionPoints().size(),
                        latest.content().useCases().size());
    }
}
