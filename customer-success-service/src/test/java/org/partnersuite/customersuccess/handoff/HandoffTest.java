package org.partnersuite.customersuccess.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.customersuccess.Faults;
import org.partnersuite.customersuccess.handoff.Confirmation.Side;
import org.partnersuite.customersuccess.handoff.StepOutcome.StepResult;
import org.partnersuite.customersuccess.handoff.template.HandoffTemplate;
import org.partnersuite.platform.rest.Problem;

/** The table of CS-3, and every status against every step. */
@Tag("CS-3")
class HandoffTest {
    private static final Instant NOW = Instant.parse("2026-06-12T08:00:00Z");
    private static final LocalDate CLOSED = LocalDate.of(2025, 3, 3);

    /** CS-3 in plain words: INITIATED to IN_REVIEW to ACCEPTED or RETURNED; ACCEPTED to COMPLETED. */
    private static final Map<HandoffStatus, Set<HandoffStep>> ALLOWED = Map.of(
            HandoffStatus.INITIATED, Set.of(HandoffStep.REVIEW, HandoffStep.ACCEPTANCE, HandoffStep.RETURN),
            HandoffStatus.IN_REVIEW, Set.of(HandoffStep.ACCEPTANCE, HandoffStep.RETURN),
            HandoffStatus.RETURNED, Set.of(HandoffStep.RESUBMISSION),
            HandoffStatus.ACCEPTED, Set.of(HandoffStep.COMPLETION),
            HandoffStatus.COMPLETED, Set.of());

    static Stream<Arguments> cells() {
        return Arrays.stream(HandoffStatus.values())
                .flatMap(status -> Arrays.stream(HandoffStep.values()).map(step -> Arguments.of(status, step)));
    }

    @ParameterizedTest(name = "{1} of a handoff that is {0}")
    @MethodSource("cells")
    void aStepIsTakenFromItsStatusesOnly(HandoffStatus status, HandoffStep step) {
        Handoff handoff = GivenHandoff.done(GivenHandoff.in(status));
        Problem refusal = refusal(handoff, step, "mia");
        if (ALLOWED.getOrDefault(status, Set.of()).contains(step)) {
            assertThat(refusal).isNull();
            assertThat(handoff.progress()
                            .after(step, NOW, "mia", step == HandoffStep.RETURN ? "x" : null)
                            .status())
                    .isEqualTo(step.to());
        } else {
            assertThat(refusal).isNotNull();
            assertThat(Faults.of(Objects.requireNonNull(refusal))).containsExactly("null status");
        }
    }

    @Test
    void itMayBeAcceptedBeforeTheCsmIsIntroduced() {
        Handoff handoff = GivenHandoff.informed(GivenHandoff.opened());
        assertThat(handoff.steps()).isEmpty();
        assertThat(refusal(handoff, HandoffStep.ACCEPTANCE, "mia")).isNull();
    }

    @Test
    void withoutStakeholderAndExpectationsBothAreNamed() {
        Handoff handoff = GivenHandoff.informed(GivenHandoff.opened(), "STAKEHOLDERS", "EXPECTATIONS");
        Problem refusal = Objects.requireNonNull(refusal(handoff, HandoffStep.ACCEPTANCE, "mia"));
        assertThat(refusal.status()).isEqualTo(422);
        assertThat(Faults.of(refusal))
                .containsExactly("/information/STAKEHOLDERS stakeholders", "/information/EXPECTATIONS expectations");
    }

    @Test
    void openedByADocumentBeforeTheWinItMayBeAcceptedAndItsCompletionNamesTheContract() {
        Handoff handoff =
                GivenHandoff.done(GivenHandoff.informed(GivenHandoff.opened(), "CONTRACT", "WHAT_WAS_BOUGHT"));
        assertThat(refusal(handoff, HandoffStep.ACCEPTANCE, "mia")).isNull();
        handoff.progress(handoff.progress().after(HandoffStep.ACCEPTANCE, NOW, "mia", null));
        assertThat(Faults.of(Objects.requireNonNull(refusal(handoff, HandoffStep.COMPLETION, "mia"))))
                .containsExactly("/information/CONTRACT contract", "/information/WHAT_WAS_BOUGHT what_was_bought");
    }

    @Test
    void whatNeedsASignedContractIsAskedForAtAcceptanceWhenTheDealIsWon() {
        Handoff handoff = GivenHandoff.informed(GivenHandoff.opened(), "CONTRACT");
        handoff.close(CLOSED, null);
        assertThat(Faults.of(Objects.requireNonNull(refusal(handoff, HandoffStep.ACCEPTANCE, "mia"))))
                .containsExactly("/information/CONTRACT contract");
    }

    @Test
    void withAnEngagementFourMoreAreAskedFor() {
        Handoff handoff = GivenHandoff.informed(
                GivenHandoff.ofEngagement(), "USE_CASE", "SPONSOR", "REFERENCE_ARCHITECTURE", "WORKLOAD");
        assertThat(Faults.of(Objects.requireNonNull(refusal(handoff, HandoffStep.ACCEPTANCE, "mia"))))
                .hasSize(4);
    }

    @Test
    void whatRecordsOfTheCustomerSayNobodyRepeats() {
        Handoff handoff = GivenHandoff.informed(GivenHandoff.opened(), "STAKEHOLDERS", "INITIAL_PLAN");
        HandoffChecklist checklist = new HandoffChecklist(
                GivenHandoff.sales(), handoff, Map.of("STAKEHOLDERS", "2 stakeholders", "INITIAL_PLAN", "1 plan"));
        assertThat(checklist.missingForAcceptance()).isEmpty();
    }

    @Test
    void acceptedWithOnePlanStepOpenItsCompletionNamesIt() {
        Handoff handoff = GivenHandoff.done(GivenHandoff.in(HandoffStatus.ACCEPTED), "2.2");
        assertThat(Faults.of(Objects.requireNonNull(refusal(handoff, HandoffStep.COMPLETION, "mia"))))
                .containsExactly("/plan/2.2 open_step");
        handoff.conclude("2.2", new StepOutcome(StepResult.WAIVED, "mia", NOW, "Known already"));
        assertThat(refusal(handoff, HandoffStep.COMPLETION, "mia")).isNull();
    }

    @Test
    void bothSidesConfirmEachCriterion() {
        Handoff handoff = GivenHandoff.in(HandoffStatus.ACCEPTED);
        GivenHandoff.sales()
                .steps()
                .forEach(step -> handoff.conclude(step.number(), new StepOutcome(StepResult.DONE, "mia", NOW, null)));
        GivenHandoff.sales().criteria().keySet().forEach(number -> handoff.confirm(number, Side.SENDER, "jane", NOW));
        assertThat(Faults.of(Objects.requireNonNull(refusal(handoff, HandoffStep.COMPLETION, "mia"))))
                .containsExactly(
                        "/successCriteria/1 unconfirmed_by_receiver",
                        "/successCriteria/2 unconfirmed_by_receiver",
                        "/successCriteria/3 unconfirmed_by_receiver",
                        "/successCriteria/4 unconfirmed_by_receiver");
    }

    @Test
    @Tag("XC-3")
    void whoHandsOverDoesNotDecide() {
        Handoff handoff = GivenHandoff.informed(GivenHandoff.opened());
        for (HandoffStep step : Set.of(HandoffStep.ACCEPTANCE, HandoffStep.RETURN)) {
            Problem refusal = Objects.requireNonNull(refusal(handoff, step, "jane"));
            assertThat(refusal.status()).isEqualTo(403);
            assertThat(refusal.code()).isEqualTo("own_handoff");
        }
    }

    @ParameterizedTest(name = "closed {0}")
    @CsvSource({"2025-03-03, 2025-03-17", "2024-02-20, 2024-03-05", "2025-12-31, 2026-01-14"})
    void itIsDueTwoWeeksAfterTheClose(LocalDate closed, LocalDate due) {
        assertThat(GivenHandoff.sales().dueOn(closed)).isEqualTo(due);
        assertThat(GivenHandoff.sales().dueOn(null)).isNull();
        assertThat(GivenHandoff.template(HandoffTemplate.BARRIER).dueOn(closed))
                .as("the source gives none")
                .isNull();
    }

    @Test
    void aWinOfLongAgoOpensNothing() {
        LocalDate today = LocalDate.of(2025, 6, 1);
        assertThat(Handoffs.isRecent(CLOSED, today)).isTrue();
        assertThat(Handoffs.isRecent(CLOSED.minusDays(1), today)).isFalse();
        assertThat(Handoffs.isRecent(null, today)).isFalse();
    }

    @Test
    void theHandoffDecidesAndItsDocumentFollows() {
        HandoffProgress begun = HandoffProgress.begun(NOW);
        HandoffProgress returned = begun.after(HandoffStep.RETURN, NOW, "mia", "Who owns the data?");
        HandoffProgress accepted = begun.after(HandoffStep.ACCEPTANCE, NOW, "mia", null);

        assertThat(Handoffs.followed(returned, document(HandoffStatus.RETURNED)))
                .as("the echo of its own decision")
                .isEqualTo(returned);
        assertThat(Handoffs.followed(returned, document(HandoffStatus.INITIATED))
                        .status())
                .as("submitted again")
                .isEqualTo(HandoffStatus.INITIATED);
        assertThat(Handoffs.followed(accepted, document(HandoffStatus.ACCEPTED)))
                .isEqualTo(accepted);
        assertThat(Handoffs.followed(accepted, document(HandoffStatus.INITIATED)))
                .isEqualTo(accepted);
        assertThat(Handoffs.followed(begun, document(HandoffStatus.ACCEPTED)).status())
                .as("decided on before the handoff was the master")
                .isEqualTo(HandoffStatus.ACCEPTED);
    }

    private static SubmittedDocument document(HandoffStatus status) {
        return new SubmittedDocument(
                UUID.randomUUID(),
                3,
                status,
                UUID.randomUUID(),
                null,
                null,
                "jane",
                "mia",
                null,
                NOW,
                status == HandoffStatus.INITIATED ? null : NOW,
                "mia",
                status == HandoffStatus.RETURNED ? "Who owns the data?" : null,
                Map.of());
    }

    private static @Nullable Problem refusal(Handoff handoff, HandoffStep step, String by) {
        try {
            HandoffRefusals.check(new HandoffChecklist(GivenHandoff.sales(), handoff, Map.of()), step, by);
            return null;
        } catch (Problem refused) {
            return refused;
        }
    }
}
