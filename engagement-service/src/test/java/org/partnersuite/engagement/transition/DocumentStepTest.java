package org.partnersuite.engagement.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every status against every step, and every part of a submission left out once. */
@Tag("EN-12")
class DocumentStepTest {
    private static final Instant NOW = Instant.parse("2026-06-10T09:00:00Z");

    /** EN-12 in plain words: DRAFT to SUBMITTED to ACCEPTED or RETURNED, and from there to SUBMITTED again. */
    private static final Map<DocumentStatus, Set<DocumentStep>> ALLOWED = Map.of(
            DocumentStatus.DRAFT, Set.of(DocumentStep.SUBMISSION),
            DocumentStatus.SUBMITTED, Set.of(DocumentStep.ACCEPTANCE, DocumentStep.RETURN),
            DocumentStatus.RETURNED, Set.of(DocumentStep.SUBMISSION),
            DocumentStatus.ACCEPTED, Set.of());

    private static final Map<DocumentStep, DocumentStatus> LEADS_TO = Map.of(
            DocumentStep.SUBMISSION, DocumentStatus.SUBMITTED,
            DocumentStep.ACCEPTANCE, DocumentStatus.ACCEPTED,
            DocumentStep.RETURN, DocumentStatus.RETURNED);

    /** One after the other, each after one step more. */
    private static final List<DocumentStatus> PASSED =
            List.of(DocumentStatus.DRAFT, DocumentStatus.SUBMITTED, DocumentStatus.RETURNED);

    /** What the sentence of a part has to name. */
    private static final Map<StepCriterion, String> SUBJECTS = Map.of(
            StepCriterion.USE_CASE, "use case",
            StepCriterion.SPONSOR, "sponsor",
            StepCriterion.REFERENCE_ARCHITECTURE, "reference architecture",
            StepCriterion.WORKLOAD, "workload",
            StepCriterion.EXPECTED_OUTCOMES, "outcome",
            StepCriterion.STAKEHOLDERS, "stakeholders",
            StepCriterion.BOUGHT, "bought");

    static Stream<Arguments> cells() {
        return Arrays.stream(DocumentStatus.values())
                .flatMap(status -> Arrays.stream(DocumentStep.values()).map(step -> Arguments.of(status, step)));
    }

    @ParameterizedTest(name = "{1} of a document that is {0}")
    @MethodSource("cells")
    void aStepIsTakenFromItsStatusesOnly(DocumentStatus status, DocumentStep step) {
        TransitionDocument document = Documents.in(status);
        StepAttempt attempt = new StepAttempt(document, step, "mia", "because", null);
        if (ALLOWED.getOrDefault(status, Set.of()).contains(step)) {
            assertThat(attempt.unmet()).isEmpty();
            DocumentMove move = document.take(attempt, NOW);
            assertThat(document.progress().status()).isEqualTo(LEADS_TO.get(step));
            assertThat(move.number()).isEqualTo(PASSED.indexOf(status) + 1);
            assertThat(move.from()).isEqualTo(status);
            assertThat(move.to()).isEqualTo(LEADS_TO.get(step));
        } else {
            assertThat(attempt.unmet()).contains(StepCriterion.STATUS);
            assertThat(StepCriterion.STATUS.sentence(attempt)).contains(status.name(), step.participle());
        }
    }

    @Test
    void aSubmissionTellsEveryMissingPartAtOnce() {
        TransitionDocument empty = Documents.without("all");
        assertThat(empty.missing()).isEqualTo(StepCriterion.PARTS).hasSize(7);
        assertThat(new StepAttempt(empty, DocumentStep.SUBMISSION, "jane", null, null).unmet())
                .isEqualTo(StepCriterion.PARTS);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyPartIsNeeded(StepCriterion part) {
        TransitionDocument document = Documents.without(String.valueOf(part.member()));
        assertThat(document.missing()).containsExactly(part);
        assertThat(part.sentence()).contains(SUBJECTS.get(part)).endsWith(".");
    }

    static List<StepCriterion> parts() {
        return StepCriterion.PARTS;
    }

    @Test
    void aSecondSubmissionForgetsTheReturnAndItsReason() {
        TransitionDocument returned = Documents.in(DocumentStatus.RETURNED);
        assertThat(returned.progress().returnReason()).isEqualTo("because");
        assertThat(Documents.take(returned, DocumentStep.SUBMISSION, "joe", null)
                        .progress())
                .isEqualTo(new DocumentProgress(DocumentStatus.SUBMITTED, "jane", "joe", NOW, null, null, null));
    }

    @Test
    void aDecisionIsOnTheLatestSubmissionAndTakenOverOnce() {
        TransitionDocument submitted = Documents.in(DocumentStatus.SUBMITTED);
        assertThat(submitted.awaits(accepted(submitted, NOW))).isTrue();
        assertThat(submitted.awaits(accepted(submitted, NOW.minusSeconds(60))))
                .as("of an earlier submission")
                .isFalse();
        for (DocumentStatus other : Set.of(DocumentStatus.DRAFT, DocumentStatus.RETURNED, DocumentStatus.ACCEPTED)) {
            TransitionDocument document = Documents.in(other);
            assertThat(document.awaits(accepted(document, NOW)))
                    .as(other.name())
                    .isFalse();
        }
    }

    private static HandoffDecision accepted(TransitionDocument document, Instant submittedAt) {
        return new HandoffDecision(document.id(), submittedAt, DocumentStep.ACCEPTANCE, NOW, "mia", null);
    }
}
