package org.partnersuite.customersuccess.successplan;

import java.time.Instant;
import java.util.UUID;
import org.partnersuite.customersuccess.successplan.content.PlanContent;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * A plan as it was written once. It is never edited.
 *
 * @param version of the plan
 */
public record PlanVersion(
        UUID planId, long version, @JsonColumn PlanSnapshot plan, Instant writtenAt, String writtenBy) {

    /** What a version of a plan says. */
    public record PlanSnapshot(PlanDetails details, PlanContent content, PlanProgress progress) {}
}
