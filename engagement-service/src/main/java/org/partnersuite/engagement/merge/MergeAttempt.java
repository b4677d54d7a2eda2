package org.partnersuite.engagement.merge;

import java.util.List;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.engagement.opportunity.ProductLine;
import org.partnersuite.platform.unitofwork.Ids;

/** A merge held against its rules. */
record MergeAttempt(Opportunity survivor, Opportunity other, boolean takeLines) {

    List<MergeRule> unmet() {
        return List.of(MergeRule.values()).stream()
                .filter(rule -> !rule.holds(this))
                .toList();
    }

    /** Lines of offerings that the survivor lacks. They get new ids, because the merged opportunity keeps its own. */
    List<ProductLine> taken() {
        if (!takeLines) {
            return List.of();
        }
        List<String> sold = survivor.details().offerings();
        return other.details().lines().stream()
                .filter(line -> !sold.contains(line.offering()))
                .map(line -> line.withId(Ids.next()))
                .toList();
    }
}
