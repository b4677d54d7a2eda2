package org.partnersuite.engagement.transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.engagement.Refused;
import org.partnersuite.platform.rest.Problem;

/** A refusal says what stands against it and which call helps. */
@Tag("EN-12")
class DocumentRefusalsTest {
    private static final String DOCUMENTS = "/v1/engagement/transition-documents";

    @Test
    void aSubmissionNamesEveryMissingPartAndTheCallThatAddsIt() {
        TransitionDocument empty = Documents.without("all");
        Problem problem = refusal(empty, DocumentStep.SUBMISSION, "jane");
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("step_criteria_unmet");
        assertThat(problem.detail()).contains("submitted");
        assertThat(Refused.named(problem.faults()))
                .containsExactly(
                        "/useCase use_case",
                        "/sponsor sponsor",
                        "/referenceArchitecture reference_architecture",
                        "/workload workload",
                        "/expectedOutcomes expected_outcomes",
                        "/stakeholders stakeholders",
                        "/bought bought");
        assertThat(Refused.calls(problem.faults())).containsOnly("PATCH " + DOCUMENTS + "/" + empty.id());
    }

    @Test
    void anAcceptedOneIsNeitherSubmittedNorReturned() {
        TransitionDocument accepted = Documents.in(DocumentStatus.ACCEPTED);
        for (DocumentStep step : EnumSet.of(DocumentStep.SUBMISSION, DocumentStep.RETURN)) {
            Problem problem = refusal(accepted, step, "mia");
            assertThat(problem.status()).isEqualTo(422);
            assertThat(Refused.named(problem.faults())).containsExactly("null status");
            assertThat(Refused.calls(problem.faults())).containsExactly("POST " + DOCUMENTS);
        }
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, true", "SUBMITTED, false", "RETURNED, true", "ACCEPTED, false"})
    void technicalSalesWorksOnADraftAndOnAReturnedOne(DocumentStatus status, boolean editable) {
        assertThat(status.isEditable()).isEqualTo(editable);
    }

    @Test
    void aSubmittedOneIsReturnedBeforeItIsEdited() {
        TransitionDocument submitted = Documents.in(DocumentStatus.SUBMITTED);
        Problem problem = DocumentRefusals.notEditable(submitted);
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("not_editable");
        assertThat(problem.detail()).contains("SUBMITTED");
        assertThat(Refused.calls(problem.faults())).containsExactly("POST /v1/customer-success/handoffs/{id}/returns");
        assertThat(Refused.calls(DocumentRefusals.notEditable(Documents.in(DocumentStatus.ACCEPTED))
                        .faults()))
                .as("only another document helps")
                .containsExactly("POST " + DOCUMENTS);
    }

    @Test
    void whatItDoesNotFitNamesTheCallThatCreatesIt() {
        Problem problem = DocumentRefusals.unknown("/engagementId", "unknown_engagement", "There is none.", "/here");
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("unknown_engagement");
        assertThat(Refused.named(problem.faults())).containsExactly("/engagementId unknown_engagement");
        assertThat(Refused.calls(problem.faults())).containsExactly("POST /here");
    }

    private static Problem refusal(TransitionDocument document, DocumentStep step, String by) {
        StepAttempt attempt = new StepAttempt(document, step, by, "because", null);
        List<StepCriterion> unmet = attempt.unmet();
        assertThat(unmet).isNotEmpty();
        return DocumentRefusals.unmet(attempt, unmet);
    }
}
