package org.partnersuite.engagement.accountplan;

import org.jspecify.annotations.Nullable;

/**
 * What people may edit of a plan.
 *
 * @param documentLink where the plan itself is kept
 * @param owner the person who keeps it: the account's technical leader
 */
public record PlanDetails(
        String documentLink,
        @Nullable String watsonxStrategy,
        @Nullable String watsonxApproach,
        String owner) {

    /** What an opportunity of the account is asked for on the way to the dashboard. */
    public boolean hasWatsonxStrategy() {
        return watsonxStrategy != null;
    }
}
