package org.partnersuite.engagement.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.transition.DocumentStatus;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.unitofwork.Stamp;

/** Waivers, overrides and entry stages: what lets an engagement pass without a criterion, and who may say so. */
@Tag("EN-5")
class LoopExceptionsTest {
    private static final UUID RECORD = UUID.fromString("01976b3c-5d00-7a10-8f00-0000000000e1");
    private static final LoopFacts NOTHING = new LoopFacts(null, null, null, null, null);
    private static final LoopFacts UNDERSTOOD = new LoopFacts(3L, new LoopFacts.Strategy(1, 1, 1), null, null, null);

    /** FRAME to CO_CREATE: whether a workshop is completed, a waiver asked for, by a lead role, with a reason. */
    @ParameterizedTest
    @CsvSource({
        "true,  false, false, false, ''",
        "true,  true,  false, false, ''",
        "false, false, true,  true,  design_thinking_workshop",
        "false, true,  true,  true,  ''",
        "false, true,  false, true,  lead_role",
        "false, true,  true,  false, reason",
        "false, true,  false, false, 'lead_role,reason'",
    })
    void aLeadRoleMayWaiveTheWorkshopWithAReason(
            boolean workshop, boolean waived, boolean lead, boolean reason, String unmet) {
        Engagement framing = Engagements.with(MethodStage.FRAME, details("Answers", "watsonx.ai"), LoopEntry.USUAL);
        LoopAttempt attempt = new LoopAttempt(
                framing,
                new RequestedLoopMove(MethodStage.CO_CREATE, reason ? "Held in May" : null, null, waived, false),
                lead,
                new LoopFacts(null, null, workshop ? RECORD : null, null, null));
        assertThat(keys(attempt)).isEqualTo(list(unmet));
        if (unmet.isEmpty()) {
            LoopMove move = framing.move(attempt, Engagements.NOW, "lee");
            assertThat(move.met().getFirst())
                    .isEqualTo(new LoopMove.Met(
                            "design_thinking_workshop",
                            workshop ? "/v1/engagement/activities/" + RECORD : "/waiveWorkshop"));
            assertThat(move.met()).extracting(LoopMove.Met::criterion).doesNotContain("lead_role", "reason");
            assertThat(move.reason()).isEqualTo(reason ? "Held in May" : null);
        }
    }

    /** CO_CREATE to DEPLOY: the document's status, whether an override is asked for, by a lead role, with a reason. */
    @ParameterizedTest
    @CsvSource({
        "ACCEPTED,  false, false, false, ''",
        "SUBMITTED, false, true,  true,  accepted_transition_document",
        "SUBMITTED, true,  true,  true,  ''",
        "SUBMITTED, true,  false, true,  lead_role",
        "SUBMITTED, true,  true,  false, reason",
        "DRAFT,     true,  true,  true,  accepted_transition_document",
        "RETURNED,  true,  true,  true,  accepted_transition_document",
    })
    void aLeadRoleMayOverrideTheAcceptanceOfASubmittedDocument(
            DocumentStatus status, boolean override, boolean lead, boolean reason, String unmet) {
        LoopAttempt attempt = new LoopAttempt(
                Engagements.at(MethodStage.CO_CREATE),
                new RequestedLoopMove(MethodStage.DEPLOY, reason ? "The client starts" : null, null, false, override),
                lead,
                new LoopFacts(null, null, null, RECORD, new LoopFacts.Document(RECORD, status)));
        assertThat(keys(attempt)).isEqualTo(list(unmet));
    }

    @Test
    void aRefusedExceptionIsNamedAtItsMember() {
        LoopAttempt waiver = new LoopAttempt(
                Engagements.at(MethodStage.FRAME),
                new RequestedLoopMove(MethodStage.CO_CREATE, "Held", null, true, false),
                false,
                NOTHING);
        assertThat(Refused.named(
                        LoopRefusals.unmet(waiver, waiver.unmet(), List.of()).faults()))
                .contains("/waiveWorkshop lead_role");
        LoopAttempt override = new LoopAttempt(
                Engagements.at(MethodStage.CO_CREATE),
                new RequestedLoopMove(MethodStage.DEPLOY, null, null, false, true),
                false,
                new LoopFacts(null, null, null, RECORD, new LoopFacts.Document(RECORD, DocumentStatus.SUBMITTED)));
        assertThat(Refused.named(LoopRefusals.unmet(override, override.unmet(), List.of())
                        .faults()))
                .containsExactly("/override lead_role", "/reason reason");
    }

    /** The entry stage, whether the account is understood and has a strategy, a reason, and the faults. */
    @ParameterizedTest
    @CsvSource({
        "UNDERSTAND, false, false, ''",
        "STRATEGIZE, true,  false, entry_reason",
        "STRATEGIZE, false, true,  ''",
        "FRAME,      true,  false, ''",
        "FRAME,      false, false, entry_reason",
        "FRAME,      false, true,  ''",
        "CO_CREATE,  true,  false, entry_reason",
        "CO_CREATE,  false, true,  ''",
        "DEPLOY,     false, true,  'use_case,sponsor,reference_architecture,workload'",
        "DEPLOY,     true,  false, 'entry_reason,use_case,sponsor,reference_architecture,workload'",
        "SCALE,      false, false, entry_reason",
        "SCALE,      false, true,  ''",
    })
    void aLaterEntryStageNeedsAReasonAndDeployWhatMovesIntoProduction(
            MethodStage stage, boolean understood, boolean reason, String unmet) {
        EngagementDetails nothing = new EngagementDetails(
                Engagements.ACCOUNT,
                "Answers",
                "Platform",
                null,
                null,
                null,
                null,
                "jane",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
        LoopEntry entry = new LoopEntry(stage, reason ? "The platform is established" : null);
        List<Fault> faults =
                LoopEntry.unmet(Engagements.with(stage, nothing, entry), understood ? UNDERSTOOD : NOTHING);
        assertThat(faults).extracting(Fault::code).isEqualTo(list(unmet));
    }

    @Test
    void anEntryAtDeployHoldsTheFourItself() {
        EngagementDetails four = new EngagementDetails(
                Engagements.ACCOUNT,
                "Answers",
                null,
                null,
                "Answers",
                null,
                null,
                "jane",
                "CIO",
                "https://wiki.example/ra",
                "120 stores",
                null,
                null,
                null,
                null,
                List.of());
        LoopEntry entry = new LoopEntry(MethodStage.DEPLOY, "The platform is established");
        assertThat(LoopEntry.unmet(Engagements.with(MethodStage.DEPLOY, four, entry), NOTHING))
                .isEmpty();
        Engagement begun =
                Engagement.begun(new Stamp(RECORD, 1, Engagements.NOW, Engagements.NOW), four, entry, List.of());
        assertThat(begun.progress().stage()).isEqualTo(MethodStage.DEPLOY);
        assertThat(begun.firstMove("lee").reason()).isEqualTo("The platform is established");
        assertThat(Refused.named(LoopRefusals.noEntry(
                                MethodStage.DEPLOY,
                                LoopEntry.unmet(
                                        Engagements.with(
                                                MethodStage.DEPLOY,
                                                details(null, null),
                                                new LoopEntry(MethodStage.DEPLOY, null)),
                                        NOTHING))
                        .faults()))
                .containsExactly(
                        "/entryReason entry_reason",
                        "/useCase use_case",
                        "/referenceArchitecture reference_architecture",
                        "/workload workload");
    }

    private static EngagementDetails details(@Nullable String useCase, @Nullable String offering) {
        return new EngagementDetails(
                Engagements.ACCOUNT,
                "Answers",
                "Platform",
                null,
                useCase,
                null,
                offering,
                "jane",
                "CIO",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static List<String> keys(LoopAttempt attempt) {
        return attempt.unmet().stream()
                .map(finding -> finding.criterion().key())
                .toList();
    }

    private static List<String> list(String keys) {
        return keys.isEmpty() ? List.of() : Arrays.asList(keys.split(","));
    }
}
