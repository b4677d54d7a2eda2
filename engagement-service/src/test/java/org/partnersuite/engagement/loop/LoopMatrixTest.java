package org.partnersuite.engagement.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.loop.LoopTransitionKind.BACK;
import static org.partnersuite.engagement.loop.LoopTransitionKind.FORWARD;
import static org.partnersuite.engagement.loop.LoopTransitionKind.SKIP;
import static org.partnersuite.engagement.loop.LoopTransitionKind.STAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.engagement.loop.LoopCriterion.Finding;
import org.partnersuite.engagement.transition.DocumentStatus;
import org.partnersuite.platform.unitofwork.Stamp;

/** Every cell of the matrix of moves, and for each every subset of what an engagement may have by then. */
@Tag("EN-5")
class LoopMatrixTest {
    private static final Instant NOW = Instant.parse("2026-06-10T09:00:00Z");

    /** Rows: from; columns: to, in the order of the loop. */
    private static final LoopTransitionKind[][] MATRIX = {
        /*               UNDERSTAND STRATEGIZE FRAME CO_CREATE DEPLOY SCALE */
        /* UNDERSTAND */ {STAY, FORWARD, SKIP, SKIP, SKIP, SKIP},
        /* STRATEGIZE */ {BACK, STAY, FORWARD, SKIP, SKIP, SKIP},
        /* FRAME      */ {BACK, BACK, STAY, FORWARD, SKIP, SKIP},
        /* CO_CREATE  */ {BACK, BACK, BACK, STAY, FORWARD, SKIP},
        /* DEPLOY     */ {BACK, BACK, BACK, BACK, STAY, FORWARD},
        /* SCALE      */ {BACK, BACK, BACK, BACK, BACK, STAY},
    };

    /** What an engagement may have. */
    private enum Has {
        PRIORITY,
        TDP,
        PRIORITISED_USE_CASE,
        WORKSHOP,
        USE_CASE,
        OFFERING,
        DECISION_POINT,
        SPONSOR,
        CO_CREATION,
        DOCUMENT,
        IN_PRODUCTION,
        DEPLOYED_BY
    }

    /** EN-5's table, told once more in plain words. */
    private static final Map<MethodStage, Map<Has, String>> LEAVING = Map.of(
            MethodStage.UNDERSTAND, Map.of(Has.PRIORITY, "priority"),
            MethodStage.STRATEGIZE, Map.of(Has.TDP, "strategy_tdp", Has.PRIORITISED_USE_CASE, "strategy_use_case"),
            MethodStage.FRAME,
                    Map.of(
                            Has.WORKSHOP,
                            "design_thinking_workshop",
                            Has.USE_CASE,
                            "use_case",
                            Has.OFFERING,
                            "offering",
                            Has.DECISION_POINT,
                            "tdp",
                            Has.SPONSOR,
                            "sponsor"),
            MethodStage.CO_CREATE,
                    Map.of(Has.CO_CREATION, "positive_co_creation", Has.DOCUMENT, "accepted_transition_document"),
            MethodStage.DEPLOY, Map.of(Has.IN_PRODUCTION, "workload_in_production", Has.DEPLOYED_BY, "deployed_by"),
            MethodStage.SCALE, Map.of());

    /** What the sentence of a criterion has to name, so that people know what is meant. */
    private static final Map<String, List<String>> SUBJECTS = Map.ofEntries(
            Map.entry("priority", List.of("profile", "priority", "problem")),
            Map.entry("design_thinking_workshop", List.of("design-thinking workshop", "completed", "lead role")),
            Map.entry("tdp", List.of("technology decision point")),
            Map.entry("deployed_by", List.of("deployed")),
            Map.entry("strategy_tdp", List.of("published", "technology decision point")),
            Map.entry("strategy_use_case", List.of("published", "use case")),
            Map.entry("use_case", List.of("use case")),
            Map.entry("offering", List.of("offering")),
            Map.entry("sponsor", List.of("sponsor")),
            Map.entry("positive_co_creation", List.of("demo", "proof of value", "MVP", "completed")),
            Map.entry("accepted_transition_document", List.of("accepted", "transition document")),
            Map.entry("workload_in_production", List.of("workload", "production")),
            Map.entry("reason", List.of("back", "reason")),
            Map.entry("one_stage_at_a_time", List.of("one stage")),
            Map.entry("another_stage", List.of("already")));

    static Stream<Arguments> cells() {
        return Arrays.stream(MethodStage.values()).flatMap(from -> Arrays.stream(MethodStage.values())
                .map(to -> Arguments.of(from, to, MATRIX[from.ordinal()][to.ordinal()])));
    }

    @ParameterizedTest(name = "{0} to {1} is {2}")
    @MethodSource("cells")
    void everyPairOfStagesHasItsPassage(MethodStage from, MethodStage to, LoopTransitionKind expected) {
        assertThat(LoopTransitionKind.between(from, to)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("cells")
    void aMoveHappensExactlyWhenAllItsPassageDemandsIsThere(
            MethodStage from, MethodStage to, LoopTransitionKind passage) {
        for (Set<Has> has : subsets()) {
            for (String reason : new String[] {null, "The sponsor left"}) {
                LoopAttempt attempt = attempt(from, to, has, reason);
                Set<String> missing = missing(passage, from, has, reason);
                assertThat(attempt.unmet())
                        .as("%s to %s with %s", from, to, has)
                        .extracting(finding -> finding.criterion().key())
                        .containsExactlyInAnyOrderElementsOf(missing);
                if (missing.isEmpty()) {
                    assertThat(moved(attempt).to()).isEqualTo(to);
                    assertThat(attempt.engagement().progress().stage()).isEqualTo(to);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("cells")
    void everyFindingSaysWhatItIsAboutAndACall(MethodStage from, MethodStage to, LoopTransitionKind passage) {
        assertThat(attempt(from, to, Set.of(), null).findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.sentence())
                    .contains(SUBJECTS.get(finding.criterion().key()))
                    .endsWith(".");
            assertThat(finding.suggestedCall().path())
                    .matches("/v1/(engagement/|customer-success/handoffs\\?transitionDocumentId=).+");
            assertThat(finding.met()).isFalse();
        });
    }

    @Test
    void aMoveKeepsWhatItsCriteriaWereMetBy() {
        LoopAttempt attempt =
                attempt(MethodStage.CO_CREATE, MethodStage.DEPLOY, EnumSet.of(Has.CO_CREATION, Has.DOCUMENT), null);
        List<LoopMove.Met> met = moved(attempt).met();
        assertThat(met)
                .extracting(LoopMove.Met::criterion)
                .containsExactly("positive_co_creation", "accepted_transition_document");
        assertThat(met).extracting(LoopMove.Met::by).allMatch(by -> by.startsWith("/v1/engagement/"));
    }

    @Test
    void theDocumentsNextStepIsTheCallThatSatisfiesIt() {
        assertThat(remedyOf(null)).isEqualTo("/v1/engagement/transition-documents");
        assertThat(remedyOf(DocumentStatus.DRAFT)).endsWith("/submissions");
        assertThat(remedyOf(DocumentStatus.RETURNED)).endsWith("/submissions");
        assertThat(remedyOf(DocumentStatus.SUBMITTED))
                .startsWith("/v1/customer-success/handoffs?transitionDocumentId=");
    }

    @Test
    void theNextLoopIsForANewUseCaseAndStartsFromScale() {
        Engagement scaling = engagement(MethodStage.SCALE, EnumSet.allOf(Has.class));
        assertThat(NextLoopCriterion.unmet(scaling, "Another")).isEmpty();
        assertThat(NextLoopCriterion.unmet(scaling, "answers")).containsExactly(NextLoopCriterion.NEW_USE_CASE);
        for (MethodStage stage : EnumSet.complementOf(EnumSet.of(MethodStage.SCALE))) {
            assertThat(NextLoopCriterion.unmet(engagement(stage, Set.of()), "Another"))
                    .containsExactly(NextLoopCriterion.AT_SCALE);
        }
        Engagement next = scaling.followedBy(stamp(), scaling.details(), List.of());
        assertThat(next.loopNumber()).isEqualTo(2);
        assertThat(next.previousEngagementId()).isEqualTo(scaling.id());
        assertThat(next.progress().stage()).isEqualTo(MethodStage.FRAME);
        assertThat(next.firstMove("jane").kind()).isEqualTo(LoopMove.Kind.NEXT_LOOP);
    }

    @Test
    void timeInAStageIsNeverNegativeAndCountsWholeDays() {
        LoopProgress progress = new LoopProgress(MethodStage.FRAME, Instant.parse("2028-02-28T23:30:00Z"));
        assertThat(progress.until(Instant.parse("2028-03-01T23:29:59Z")).toDays())
                .isEqualTo(1);
        assertThat(progress.until(Instant.parse("2028-03-01T23:30:00Z")).toDays())
                .isEqualTo(2);
        assertThat(progress.until(Instant.parse("2028-02-28T23:29:59Z")).toDays())
                .isZero();
    }

    private static Set<String> missing(
            LoopTransitionKind passage, MethodStage from, Set<Has> has, @Nullable String reason) {
        return switch (passage) {
            case FORWARD -> {
                Set<String> missing = new HashSet<>();
                LEAVING.getOrDefault(from, Map.of()).forEach((needed, key) -> {
                    if (!has.contains(needed)) {
                        missing.add(key);
                    }
                });
                yield missing;
            }
            case BACK -> reason == null ? Set.of("reason") : Set.of();
            case SKIP -> Set.of("one_stage_at_a_time");
            case STAY -> Set.of("another_stage");
        };
    }

    private static String remedyOf(@Nullable DocumentStatus status) {
        LoopFacts.Document document = status == null ? null : new LoopFacts.Document(UUID.randomUUID(), status);
        LoopAttempt attempt = new LoopAttempt(
                engagement(MethodStage.CO_CREATE, Set.of()),
                RequestedLoopMove.to(MethodStage.DEPLOY),
                false,
                new LoopFacts(null, null, null, null, document));
        return attempt.unmet().stream()
                .filter(finding -> finding.criterion() == LoopCriterion.ACCEPTED_TRANSITION_DOCUMENT)
                .map(Finding::suggestedCall)
                .findFirst()
                .orElseThrow()
                .path();
    }

    private static LoopMove moved(LoopAttempt attempt) {
        return attempt.engagement().move(attempt, NOW, "jane");
    }

    private static LoopAttempt attempt(MethodStage from, MethodStage to, Set<Has> has, @Nullable String reason) {
        return new LoopAttempt(
                engagement(from, has),
                new RequestedLoopMove(to, reason, null, false, false),
                false,
                new LoopFacts(
                        has.contains(Has.PRIORITY) ? 3L : null,
                        has.contains(Has.TDP) || has.contains(Has.PRIORITISED_USE_CASE)
                                ? new LoopFacts.Strategy(
                                        2,
                                        has.contains(Has.TDP) ? 1 : 0,
                                        has.contains(Has.PRIORITISED_USE_CASE) ? 1 : 0)
                                : null,
                        has.contains(Has.WORKSHOP) ? UUID.randomUUID() : null,
                        has.contains(Has.CO_CREATION) ? UUID.randomUUID() : null,
                        new LoopFacts.Document(
                                UUID.randomUUID(),
                                has.contains(Has.DOCUMENT) ? DocumentStatus.ACCEPTED : DocumentStatus.SUBMITTED)));
    }

    private static Engagement engagement(MethodStage stage, Set<Has> has) {
        EngagementDetails details = new EngagementDetails(
                UUID.randomUUID(),
                "Answers for store staff",
                has.contains(Has.DECISION_POINT) ? "Assistant platform" : null,
                null,
                has.contains(Has.USE_CASE) ? "Answers" : null,
                null,
                has.contains(Has.OFFERING) ? "watsonx.ai" : null,
                "jane",
                has.contains(Has.SPONSOR) ? "CIO" : null,
                null,
                null,
                has.contains(Has.IN_PRODUCTION) ? LocalDate.of(2026, 6, 1) : null,
                has.contains(Has.DEPLOYED_BY) ? DeployedBy.EXPERT_LABS : null,
                null,
                null,
                List.of());
        return new Engagement(
                stamp(),
                details,
                List.of(),
                1,
                null,
                LoopEntry.USUAL,
                new LoopProgress(stage, NOW.minusSeconds(60)),
                1);
    }

    private static Stamp stamp() {
        return new Stamp(UUID.randomUUID(), 1, NOW, NOW);
    }

    private static List<Set<Has>> subsets() {
        Has[] all = Has.values();
        return IntStream.range(0, 1 << all.length)
                .mapToObj(bits -> {
                    Set<Has> subset = EnumSet.noneOf(Has.class);
                    for (int i = 0; i < all.length; i++) {
                        if ((bits & 1 << i) != 0) {
                            subset.add(all[i]);
                        }
                    }
                    return subset;
                })
                .toList();
    }
}
