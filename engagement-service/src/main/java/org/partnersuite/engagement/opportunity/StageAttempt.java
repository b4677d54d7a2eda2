package org.partnersuite.engagement.opportunity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnersuite.engagement.opportunity.SalesPath.Admission;
import org.partnersuite.engagement.opportunity.StageCriterion.Finding;

/**
 * A move with the facts for its criteria.
 *
 * @param engagement whether the deal needs technical engagement
 * @param byLead whether the caller holds a lead role
 * @param lossReasons the codes of the reference data, in their order
 * @param path the stages in their order, with the evidence that admits to them
 */
public record StageAttempt(
        Stage from,
        RequestedMove move,
        TechnicalEngagement.Need engagement,
        boolean byLead,
        LocalDate today,
        Set<String> lossReasons,
        SalesPath path) {

    public Stage to() {
        return move.to();
    }

    public TransitionKind passage() {
        return TransitionKind.between(from, to(), path);
    }

    /** Every criterion of this move, met or not. */
    public List<Finding> findings() {
        return passage().criteria().stream()
                .map(criterion -> criterion.check(this))
                .toList();
    }

    public List<Finding> unmet() {
        return findings().stream().filter(finding -> !finding.met()).toList();
    }

    Optional<Admission> requiredEvidence() {
        return path.toEnter(to(), engagement);
    }
}
