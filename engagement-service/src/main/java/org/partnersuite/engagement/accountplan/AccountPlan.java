package org.partnersuite.engagement.accountplan;

import java.time.Instant;
import java.util.UUID;

/**
 * The technology plan for an account, which has at most one.
 *
 * @param version counts its changes from 1
 */
public record AccountPlan(UUID accountId, long version, PlanDetails details, Instant createdAt, Instant updatedAt) {

    static AccountPlan begun(UUID accountId, PlanDetails details, Instant now) {
        return new AccountPlan(accountId, 1, details, now, now);
    }

    /** The plan as it is now. The same again is no change, and no new version. */
    AccountPlan revised(PlanDetails now, Instant at) {
        return now.equals(details) ? this : new AccountPlan(accountId, version + 1, now, createdAt, at);
    }
}
