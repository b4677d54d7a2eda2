package org.partnersuite.customersuccess.successplan;

import static org.partnersuite.customersuccess.successplan.PlanStatus.ACHIEVED;
import static org.partnersuite.customersuccess.successplan.PlanStatus.ACTIVE;
import static org.partnersuite.customersuccess.successplan.PlanStatus.CLOSED;
import static org.partnersuite.customersuccess.successplan.PlanStatus.DRAFT;
import static org.partnersuite.customersuccess.successplan.PlanStatus.SUBMITTED;

import java.util.EnumSet;
import java.util.Set;

/** The steps of a success plan: from which status, to which. A plan taken from DRAFT to ACTIVE is submitted that day. */
public enum PlanStep {
    SUBMISSION(EnumSet.of(DRAFT), SUBMITTED, "submitted", "submissions"),
    ACTIVATION(EnumSet.of(DRAFT, SUBMITTED), ACTIVE, "activated", "activations"),
    ACHIEVEMENT(EnumSet.of(ACTIVE), ACHIEVED, "achieved", "achievements"),
    CLOSING(EnumSet.of(DRAFT, SUBMITTED, ACTIVE), CLOSED, "closed", "closings");

    private final EnumSet<PlanStatus> from;
    private final PlanStatus to;
    private final String participle;
    private final String path;

    PlanStep(EnumSet<PlanStatus> from, PlanStatus to, String participle, String path) {
        this.from = from;
        this.to = to;
        this.participle = participle;
        this.path = path;
    }

    public Set<PlanStatus> from() {
        return EnumSet.copyOf(from);
    }

    public PlanStatus to() {
        return to;
    }

    /** Participle used in sentences and in the history. */
    public String participle() {
        return participle;
    }

    /** The collection of such steps, below the plan. */
    public String path() {
        return path;
    }
}
