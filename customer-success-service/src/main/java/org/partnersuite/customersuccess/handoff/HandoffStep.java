package org.partnersuite.customersuccess.handoff;

import static org.partnersuite.customersuccess.handoff.HandoffStatus.ACCEPTED;
import static org.partnersuite.customersuccess.handoff.HandoffStatus.COMPLETED;
import static org.partnersuite.customersuccess.handoff.HandoffStatus.INITIATED;
import static org.partnersuite.customersuccess.handoff.HandoffStatus.IN_REVIEW;
import static org.partnersuite.customersuccess.handoff.HandoffStatus.RETURNED;

import java.util.EnumSet;
import java.util.Set;

/** The steps of a handoff: from which status, to which. */
public enum HandoffStep {
    REVIEW(EnumSet.of(INITIATED), IN_REVIEW, "reviewed", "reviews"),
    ACCEPTANCE(EnumSet.of(INITIATED, IN_REVIEW), ACCEPTED, "accepted", "acceptances"),
    RETURN(EnumSet.of(INITIATED, IN_REVIEW), RETURNED, "returned", "returns"),
    RESUBMISSION(EnumSet.of(RETURNED), INITIATED, "sent again", "resubmissions"),
    COMPLETION(EnumSet.of(ACCEPTED), COMPLETED, "completed", "completions");

    private final EnumSet<HandoffStatus> from;
    private final HandoffStatus to;
    private final String participle;
    private final String path;

    HandoffStep(EnumSet<HandoffStatus> from, HandoffStatus to, String participle, String path) {
        this.from = from;
        this.to = to;
        this.participle = participle;
        this.path = path;
    }

    public Set<HandoffStatus> from() {
        return EnumSet.copyOf(from);
    }

    public HandoffStatus to() {
        return to;
    }

    /** Participle used in sentences and in the history. */
    public String participle() {
        return participle;
    }

    /** The collection of such steps, below the handoff. */
    public String path() {
        return path;
    }
}
