package org.partnersuite.engagement.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.platform.rest.Money;

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

    static Stream<Arguments> cells() {
        return Arrays.stream(DocumentStatus.values())
                .flatMap(status -> Arrays.stream(DocumentStep.values()).map(step -> Arguments.of(status, step)));
    }

    @ParameterizedTest(name = "{1} of a document that is {0}")
    @MethodSource("cells")
    void aStepIsTakenFromItsStatusesOnly(DocumentStatus status, DocumentStep step) {
        TransitionDocument document = in(status);
        StepAttempt attempt = new StepAttempt(document, step, "mia", "because", null);
        if (ALLOWED.getOrDefault(status, Set.of()).contains(step)) {
            assertThat(attempt.unmet()).isEmpty();
            TransitionDocument after = document.take(attempt, NOW).document();
            assertThat(after.progress().status()).isEqualTo(step.to());
            assertThat(after.version()).isEqualTo(document.version() + 1);
            assertThat(after.progress().moves()).isEqualTo(document.progress().moves() + 1);
        } else {
            assertThat(attempt.unmet()).contains(StepCriterion.STATUS);
            assertThat(StepCriterion.STATUS.sentence(attempt)).contains(status.name(), step.participle());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentStep.class,
            names = {"ACCEPTANCE", "RETURN"})
    void nobodyDecidesOnTheirOwnSubmission(DocumentStep step) {
        assertThat(new StepAttempt(in(DocumentStatus.SUBMITTED), step, "jane", "because", null).unmet())
                .containsExactly(StepCriterion.OTHER_PERSON);
    }

    @Test
    void aSubmissionTellsEveryMissingPartAtOnce() {
        TransitionDocument empty = TransitionDocument.drafted(UUID.randomUUID(), Parts.without("all"), NOW, "jane");
        assertThat(empty.missing()).isEqualTo(StepCriterion.PARTS).hasSize(7);
        assertThat(new StepAttempt(empty, DocumentStep.SUBMISSION, "jane", null, null).unmet())
                .isEqualTo(StepCriterion.PARTS);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyPartIsNeeded(StepCriterion part) {
        TransitionDocument document = TransitionDocument.drafted(
                UUID.randomUUID(), Parts.without(String.valueOf(part.member())), NOW, "jane");
        assertThat(document.missing()).containsExactly(part);
        assertThat(part.sentence()).endsWith(".");
    }

    static List<StepCriterion> parts() {
        return StepCriterion.PARTS;
    }

    @Test
    void aSecondSubmissionForgetsTheReturnAndItsReason() {
        TransitionDocument returned = in(DocumentStatus.RETURNED);
        assertThat(returned.progress().returnReason()).isEqualTo("because");
        DocumentProgress again = returned.take(
                        new StepAttempt(returned, DocumentStep.SUBMISSION, "joe", null, null), NOW)
                .document()
                .progress();
        assertThat(again)
                .isEqualTo(new DocumentProgress(DocumentStatus.SUBMITTED, 3, "jane", "joe", NOW, null, null, null));
    }

    /** Submitted by jane, decided by mia. */
    private static TransitionDocument in(DocumentStatus status) {
        TransitionDocument document = TransitionDocument.drafted(UUID.randomUUID(), Parts.without(""), NOW, "jane");
        return switch (status) {
            case DRAFT -> document;
            case SUBMITTED -> take(document, DocumentStep.SUBMISSION, "jane", null);
            case ACCEPTED -> take(in(DocumentStatus.SUBMITTED), DocumentStep.ACCEPTANCE, "mia", null);
            case RETURNED -> take(in(DocumentStatus.SUBMITTED), DocumentStep.RETURN, "mia", "because");
        };
    }

    private static TransitionDocument take(
            TransitionDocument document, DocumentStep step, String by, @Nullable String reason) {
        return document.take(new StepAttempt(document, step, by, reason, null), NOW)
                .document();
    }

    /** All parts of a document, but for one. */
    private static final class Parts {
        private static DocumentDetails without(String part) {
            return new DocumentDetails(
                    UUID.randomUUID(),
                    null,
                    null,
                    null,
                    unless(part, "/useCase"),
                    unless(part, "/sponsor"),
                    unless(part, "/referenceArchitecture"),
                    unless(part, "/workload"),
                    unless(part, "/expectedOutcomes") == null ? List.of() : List.of("Fewer calls"),
                    unless(part, "/stakeholders") == null
                            ? List.of()
                            : List.of(new Stakeholder("Ana", "Operations", null)),
                    unless(part, "/bought") == null
                            ? Bought.NOTHING
                            : new Bought(List.of(new BoughtLine("watsonx.ai", "SAAS", 1, Money.zero("USD"))), 1L));
        }

        private static @Nullable String unless(String left, String part) {
            return left.equals(part) || left.equals("all") ? null : "something";
        }
    }
}
