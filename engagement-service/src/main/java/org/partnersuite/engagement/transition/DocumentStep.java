package org.partnersuite.engagement.transition;

import static org.partnersuite.engagement.transition.DocumentStatus.ACCEPTED;
import static org.partnersuite.engagement.transition.DocumentStatus.DRAFT;
import static org.partnersuite.engagement.transition.DocumentStatus.RETURNED;
import static org.partnersuite.engagement.transition.DocumentStatus.SUBMITTED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The steps of a transition document: from which status, to which, and what each needs besides. Callers submit; acceptance
 * and return follow the handoff in customer success, which decides.
 */
public enum DocumentStep {
    SUBMISSION(EnumSet.of(DRAFT, RETURNED), SUBMITTED, "submitted", "submissions", StepCriterion.PARTS),
    ACCEPTANCE(EnumSet.of(SUBMITTED), ACCEPTED, "accepted", "acceptances", List.of()),
    RETURN(EnumSet.of(SUBMITTED), RETURNED, "returned", "returns", List.of());

    private final EnumSet<DocumentStatus> from;
    private final DocumentStatus to;
    private final String participle;
    private final String path;
    private final List<StepCriterion> criteria;

    DocumentStep(
            EnumSet<DocumentStatus> from,
            DocumentStatus to,
            String participle,
            String path,
            List<StepCriterion> criteria) {
        this.from = from;
        this.to = to;
        this.participle = participle;
        this.path = path;
        this.criteria = Stream.concat(Stream.of(StepCriterion.STATUS), criteria.stream())
                .toList();
    }

    public Set<DocumentStatus> from() {
        return EnumSet.copyOf(from);
    }

    public DocumentStatus to() {
        return to;
    }

    /** Participle used in sentences and in the history. */
    public String participle() {
        return participle;
    }

    /** The collection of such steps, below the document. */
    public String path() {
        return path;
    }

    public List<StepCriterion> criteria() {
        return criteria;
    }
}
