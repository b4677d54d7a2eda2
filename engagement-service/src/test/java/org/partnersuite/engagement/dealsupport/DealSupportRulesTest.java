package org.partnersuite.engagement.dealsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.engagement.reference.KnownCodes;
import org.partnersuite.platform.rest.Problem;

/** What help may be asked for, and when. */
@Tag("EN-9")
class DealSupportRulesTest {
    private static final UUID OPPORTUNITY = UUID.randomUUID();
    private static final Set<Stage> WITH_HELP = Set.of(Stage.QUALIFY, Stage.DESIGN, Stage.PROPOSE, Stage.WON);

    @Test
    void helpAndOfferingAreCodesOfTheReferenceData() {
        assertThat(Refused.faults(() -> check("COFFEE", "tea")))
                .containsExactly("/help unknown_code", "/offering unknown_code");
        assertThat(Refused.faults(() -> check("WATSONX_PILOT", "tea"))).containsExactly("/offering unknown_code");
        assertThatCode(() -> check("WATSONX_PILOT", "watsonx.ai")).doesNotThrowAnyException();
    }

    @Test
    void aFaultSaysWhichHelpThereIs() {
        Problem problem = Refused.by(() -> check("COFFEE", "watsonx.ai"));
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.faults().getFirst().detail()).contains("WATSONX_PILOT");
    }

    @ParameterizedTest
    @MethodSource("org.partnersuite.engagement.opportunity.Samples#stages")
    void helpIsForAClientThatAgreedToAPilot(Stage stage) {
        OpportunityFacts facts = new OpportunityFacts(OPPORTUNITY, OPPORTUNITY, null, stage, null, null, List.of());
        if (WITH_HELP.contains(stage)) {
            assertThatCode(() -> DealSupportRules.checkStage(facts)).doesNotThrowAnyException();
            return;
        }
        Problem problem = Refused.by(() -> DealSupportRules.checkStage(facts));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("opportunity_not_qualified");
        assertThat(Refused.named(problem.faults())).containsExactly("/opportunityId qualify_or_later");
        assertThat(problem.faults().getFirst().detail()).contains(stage.code());
        assertThat(Refused.calls(problem.faults()))
                .containsExactly("POST /v1/engagement/opportunities/" + OPPORTUNITY + "/stage-moves");
    }

    private static void check(String help, String offering) {
        DealSupportRules.check(
                new SupportDetails(OPPORTUNITY, help, offering, LocalDate.of(2026, 12, 28), null), KnownCodes.known());
    }
}
