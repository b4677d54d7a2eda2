package org.partnersuite.engagement.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.opportunity.Samples.LOSS_REASONS;
import static org.partnersuite.engagement.opportunity.Samples.NOW;
import static org.partnersuite.engagement.opportunity.Samples.TODAY;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.opportunity.TechnicalEngagement.Need;
import org.partnersuite.engagement.opportunity.TechnicalEngagement.Reason;
import org.partnersuite.engagement.reference.KnownCodes;

/** The evidence of moves with and without technical engagement. */
@Tag("EN-7")
class TechnicalEngagementTest {
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final List<EvidenceCode> EVIDENCE = KnownCodes.evidence().stream()
            .map(value -> new EvidenceCode(value.code()))
            .toList();

    @ParameterizedTest(name = "{0} to {1}, technical engagement {2}: {3}")
    @CsvSource({
        "ENGAGE,  QUALIFY, REQUIRED,     CLIENT_AGREED_TO_PILOT",
        "QUALIFY, DESIGN,  REQUIRED,     CLIENT_AGREED_TO_PILOT_SCOPE",
        "DESIGN,  PROPOSE, REQUIRED,     CLIENT_AGREED_PILOT_SUCCESSFUL",
        "PROPOSE, WON,     REQUIRED,     SIGNED",
        "ENGAGE,  QUALIFY, NOT_REQUIRED, CLIENT_CONFIRMED_NEED",
        "QUALIFY, DESIGN,  NOT_REQUIRED, CLIENT_CONFIRMED_SCOPE",
        "DESIGN,  PROPOSE, NOT_REQUIRED, CLIENT_ASKED_FOR_PROPOSAL",
        "PROPOSE, WON,     NOT_REQUIRED, SIGNED"
    })
    void exactlyTheEvidenceOfTheTableAdmits(Stage from, Stage to, Need engagement, EvidenceCode needed) {
        for (EvidenceCode brought : EVIDENCE) {
            assertThat(unmet(from, to, engagement, brought))
                    .as("with %s", brought)
                    .isEqualTo(brought.equals(needed) ? List.of() : List.of("evidence"));
        }
        assertThat(unmet(from, to, engagement, null)).containsExactly("evidence");
    }

    @ParameterizedTest
    @CsvSource({"REQUIRED", "NOT_REQUIRED"})
    void creationAndLossAreTheSame(Need engagement) {
        assertThat(Samples.PATH.toEnter(Stage.ENGAGE, engagement).orElseThrow().code())
                .isEqualTo(EvidenceCode.CLIENT_AGREED_TO_BRIEFING);
        assertThat(Samples.PATH.toEnter(Stage.LOST, engagement)).isEmpty();
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "REQUIRED,     ,               ''",
        "NOT_REQUIRED, SIMPLE_GROWTH,  ''",
        "NOT_REQUIRED, FINANCIAL_DEAL, ''",
        "NOT_REQUIRED, ,               /reason required",
        "REQUIRED,     SIMPLE_GROWTH,  /reason only_of_not_required"
    })
    void onlyADealWithoutItHasAReason(Need value, @Nullable Reason reason, String fault) {
        assertThat(Refused.named(decision(value, reason).faults()))
                .isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
    }

    @Test
    void aDecisionTellsWhoAndWhenAndTheSameAgainIsNoChange() {
        Opportunity engaged = Samples.at(Stage.QUALIFY);
        assertThat(engaged.technicalEngagement()).isEqualTo(TechnicalEngagement.DEFAULT);
        assertThat(engaged.decided(decision(Need.REQUIRED, null), LATER)).isSameAs(engaged);

        Opportunity decided = engaged.decided(decision(Need.NOT_REQUIRED, Reason.FINANCIAL_DEAL), LATER);
        assertThat(decided.version()).isEqualTo(engaged.version() + 1);
        assertThat(decided.technicalEngagement().by()).isEqualTo("ann");
        assertThat(decided.technicalEngagement().at()).isEqualTo(LATER);
        assertThat(decided.decided(decision(Need.NOT_REQUIRED, Reason.FINANCIAL_DEAL), LATER.plusSeconds(1)))
                .isSameAs(decided);
    }

    @Test
    void setBackItAsksForPilotEvidenceAgainAndPastMovesStay() {
        Opportunity without = Samples.engaged().decided(decision(Need.NOT_REQUIRED, Reason.SIMPLE_GROWTH), LATER);
        var moved = (Opportunity.Moved) without.move(
                attempt(Stage.ENGAGE, Stage.QUALIFY, Need.NOT_REQUIRED, new EvidenceCode("CLIENT_CONFIRMED_NEED")),
                LATER,
                "jane");
        Opportunity back = moved.opportunity().decided(decision(Need.REQUIRED, null), LATER);
        assertThat(back.progress()).isEqualTo(moved.opportunity().progress());
        assertThat(back.technicalEngagement().value()).isEqualTo(Need.REQUIRED);
        assertThat(back.technicalEngagement().by()).isEqualTo("ann");
        Need now = back.technicalEngagement().value();
        assertThat(unmet(Stage.QUALIFY, Stage.DESIGN, now, new EvidenceCode("CLIENT_CONFIRMED_SCOPE")))
                .containsExactly("evidence");
    }

    private static TechnicalEngagement decision(Need value, @Nullable Reason reason) {
        return new TechnicalEngagement(value, reason, "ann", LATER);
    }

    private static List<String> unmet(Stage from, Stage to, Need engagement, @Nullable EvidenceCode brought) {
        return MoveMatrixTest.keys(attempt(from, to, engagement, brought).unmet());
    }

    private static StageAttempt attempt(Stage from, Stage to, Need engagement, @Nullable EvidenceCode brought) {
        Evidence evidence = brought == null ? null : Evidence.of(brought, TODAY);
        return new StageAttempt(
                from,
                new RequestedMove(to, evidence, false, null, null, null),
                engagement,
                false,
                TODAY,
                LOSS_REASONS,
                Samples.PATH);
    }
}
