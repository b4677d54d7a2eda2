package org.partnersuite.engagement.activity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.engagement.reference.ReferenceSetId;
import org.partnersuite.engagement.reference.ReferenceValue;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** The level of the product taxonomy that an activity names as most prominent: of a line of its opportunity (EN-16). */
final class L30 {
    /** Of a table {@code t} of activities: whether no line of the opportunity has its L30 any more. */
    static final String DROPPED =
            "(t.l30 is not null and not " + ReferenceData.hasL30("t.l30", OpportunityRow.OFFERINGS) + ")";

    private L30() {}

    /** An offering without an L30 code stands for itself. */
    static Set<String> of(Collection<String> offerings, ReferenceData reference) {
        Set<String> codes = new LinkedHashSet<>();
        for (ReferenceValue offering : reference.set(ReferenceSetId.OFFERINGS).values()) {
            if (offerings.contains(offering.code())) {
                codes.add(offering.l30() == null ? offering.code() : offering.l30());
            }
        }
        return codes;
    }

    /** Whether it is of one of these offerings; the code of an offering is accepted for its L30. */
    static boolean fits(@Nullable String l30, Collection<String> offerings, ReferenceData reference) {
        return l30 == null
                || offerings.contains(l30)
                || of(offerings, reference).contains(l30);
    }

    /** @throws Problem 422 naming the L30 of the opportunity's lines */
    static void refuseOther(@Nullable String l30, OpportunityFacts opportunity, ReferenceData reference) {
        if (fits(l30, opportunity.offerings(), reference)) {
            return;
        }
        Set<String> allowed = of(opportunity.offerings(), reference);
        String sentence = allowed.isEmpty()
                ? "The opportunity has no line. Leave l30 out, or add a line first."
                : "The L30 of an activity is that of a line of its opportunity: " + String.join(", ", allowed) + ".";
        throw Problem.unprocessable(
                "l30_not_sold",
                sentence,
                List.of(new Fault(
                        "/l30",
                        "l30_not_sold",
                        sentence,
                        new Fault.SuggestedCall("PATCH", "/v1/engagement/opportunities/" + opportunity.id()))));
    }
}
