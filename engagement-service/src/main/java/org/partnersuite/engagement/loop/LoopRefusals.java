package org.partnersuite.engagement.loop;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.loop.LoopCriterion.Finding;
import org.partnersuite.engagement.reference.ReferenceValue.Accountability;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** Problems of refused moves: each unmet criterion with the call that satisfies it, and the accountable roles. */
final class LoopRefusals {
    private LoopRefusals() {}

    static Problem unmet(LoopAttempt attempt, List<Finding> unmet, List<Accountability> accountable) {
        List<Fault> faults = unmet.stream()
                .map(finding -> new Fault(
                        pointer(finding.criterion(), attempt.from()),
                        finding.criterion().key(),
                        finding.sentence(),
                        finding.suggestedCall()))
                .toList();
        return Problem.unprocessable(
                        "stage_criteria_unmet",
                        "A move from " + attempt.from() + " to " + attempt.to()
                                + " has unmet criteria, listed in errors. Accountable for " + attempt.from() + ": "
                                + Accountable.sentence(accountable) + ".",
                        faults)
                .with("accountable", accountable);
    }

    /** @param unmet criteria of the entry stage */
    static Problem noEntry(MethodStage stage, List<Fault> unmet) {
        return Problem.unprocessable(
                "entry_criteria_unmet",
                "An engagement cannot enter at " + stage + " yet: errors lists the unmet criteria.",
                unmet);
    }

    static Problem noNextLoop(Engagement previous, List<NextLoopCriterion> unmet, List<Accountability> accountable) {
        MethodStage stage = previous.progress().stage();
        return Problem.unprocessable(
                        "next_loop_criteria_unmet",
                        "The next loop cannot start yet: errors lists the unmet criteria. Accountable for " + stage
                                + ": " + Accountable.sentence(accountable) + ".",
                        unmet.stream()
                                .map(criterion -> new Fault(
                                        criterion.member(),
                                        criterion.key(),
                                        criterion.sentence(),
                                        criterion.suggestedCall(previous)))
                                .toList())
                .with("accountable", accountable);
    }

    static Problem startedAlready(UUID existing) {
        String sentence = "The next loop for this use case has already been started.";
        return Problem.conflict("loop_started", sentence, Fault.at("/useCase", "loop_started", sentence))
                .with("existingId", existing.toString());
    }

    /** The member of the move that satisfies it; the others are satisfied elsewhere. */
    private static @Nullable String pointer(LoopCriterion criterion, MethodStage from) {
        return switch (criterion) {
            case REASON -> "/reason";
            case LEAD_ROLE -> from == MethodStage.FRAME ? "/waiveWorkshop" : "/override";
            case ONE_STAGE_AT_A_TIME, ANOTHER_STAGE -> "/to";
            default -> null;
        };
    }
}
