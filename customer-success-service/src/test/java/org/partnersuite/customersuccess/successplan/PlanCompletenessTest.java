package org.partnersuite.customersuccess.successplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.customersuccess.successplan.PlanCompleteness.PlanPartState;
import org.partnersuite.customersuccess.successplan.content.AdoptionStep;
import org.partnersuite.customersuccess.successplan.content.AdoptionStep.AdoptionPhase;
import org.partnersuite.customersuccess.successplan.content.ChangeStep;
import org.partnersuite.customersuccess.successplan.content.ChangeStep.ChangeKind;
import org.partnersuite.customersuccess.successplan.content.PlanActivity;
import org.partnersuite.customersuccess.successplan.content.PlanContent;
import org.partnersuite.customersuccess.successplan.content.PlanOutcome;
import org.partnersuite.customersuccess.successplan.content.PlanProduct;
import org.partnersuite.customersuccess.successplan.content.PlanRisk;
import org.partnersuite.customersuccess.successplan.content.PlanStakeholder;
import org.partnersuite.customersuccess.successplan.content.PlanUseCase;

/** Each part of a plan, left out or half done once. */
@Tag("CS-4")
class PlanCompletenessTest {

    @ParameterizedTest
    @EnumSource(PlanType.class)
    void aPlanWithEveryPartIsComplete(PlanType type) {
        PlanCompleteness completeness = PlanCompleteness.of(type, Plans.whole());
        assertThat(completeness.percent()).isEqualTo(100);
        assertThat(completeness.parts()).allMatch(PlanPartState::complete).hasSize(11);
    }

    @Test
    void anEmptyPlanSaysOfEachPartWhatItLacks() {
        PlanCompleteness completeness = PlanCompleteness.of(PlanType.GROWTH, PlanContent.EMPTY);
        assertThat(completeness.percent()).isZero();
        assertThat(completeness.parts()).allSatisfy(part -> assertThat(part.lacks())
                .as(part.part().name())
                .isNotEmpty()
                .allMatch(lack -> lack.endsWith(".")));
    }

    @Test
    void onlyAGrowthPlanSaysWhyAndHowAndOnlyARetentionPlanHoldsTheRisks() {
        assertThat(PlanPart.of(PlanType.GROWTH)).contains(PlanPart.GROWTH_CASE).doesNotContain(PlanPart.RISKS);
        assertThat(PlanPart.of(PlanType.RETENTION)).contains(PlanPart.RISKS).doesNotContain(PlanPart.GROWTH_CASE);
    }

    static Stream<Arguments> halfDone() {
        return Stream.of(
                half(PlanPart.PRODUCTS_SOLD, c -> of(c, List.of(), c.outcomes(), c.useCases(), c.risks())),
                half(
                        PlanPart.OUTCOMES,
                        c -> of(
                                c,
                                c.productsSold(),
                                List.of(new PlanOutcome("Fewer calls", null, List.of())),
                                c.useCases(),
                                c.risks())),
                half(
                        PlanPart.OUTCOMES,
                        c -> of(
                                c,
                                c.productsSold(),
                                List.of(Plans.outcome(Plans.kpi("k", null, "1", "2", Plans.SOON, "mia"))),
                                c.useCases(),
                                c.risks())),
                half(
                        PlanPart.USE_CASES,
                        c -> of(
                                c,
                                c.productsSold(),
                                c.outcomes(),
                                List.of(new PlanUseCase("Answers", List.of(), "a", "b", "c", "d")),
                                c.risks())),
                half(
                        PlanPart.GROWTH_CASE,
                        c -> of(
                                c,
                                c.productsSold(),
                                c.outcomes(),
                                List.of(new PlanUseCase("Answers", List.of("Manager"), "a", "b", null, "d")),
                                c.risks())),
                half(
                        PlanPart.RISKS,
                        c -> of(
                                c,
                                c.productsSold(),
                                c.outcomes(),
                                c.useCases(),
                                List.of(new PlanRisk("Sponsor left", null, "Find another", null)))));
    }

    @ParameterizedTest
    @MethodSource("halfDone")
    void aPartThatIsHalfDoneIsIncompleteAlone(PlanPart part, UnaryOperator<PlanContent> change) {
        PlanType type = part == PlanPart.RISKS ? PlanType.RETENTION : PlanType.GROWTH;
        PlanCompleteness completeness = PlanCompleteness.of(type, change.apply(Plans.whole()));
        assertThat(completeness.parts())
                .filteredOn(state -> !state.complete())
                .extracting(PlanPartState::part)
                .containsExactly(part);
        assertThat(completeness.percent()).isEqualTo(90);
    }

    @Test
    void datesPlacesAndTheBusinessProcessAreAskedFor() {
        PlanContent whole = Plans.whole();
        PlanContent vague = new PlanContent(
                whole.productsSold(),
                whole.outcomes(),
                List.of(new PlanStakeholder("Sponsor", null, null, null)),
                whole.useCases(),
                List.of(),
                List.of(new AdoptionStep(AdoptionPhase.USE, "Invite", "Answers", "Manager", null, null, null)),
                List.of(new ChangeStep(ChangeKind.OTHER, "Remove", null, null, null)),
                List.of(new PlanActivity("Announcement", null, null, null, null)),
                List.of(),
                List.of(),
                whole.risks());
        assertThat(PlanCompleteness.of(PlanType.GROWTH, vague).parts())
                .filteredOn(state -> !state.complete())
                .extracting(PlanPartState::part)
                .containsExactly(
                        PlanPart.STAKEHOLDERS,
                        PlanPart.ADOPTION_BARRIERS,
                        PlanPart.ADOPTION_PLAN,
                        PlanPart.CHANGE_MANAGEMENT,
                        PlanPart.COMMUNICATION,
                        PlanPart.TRAINING,
                        PlanPart.MEASUREMENTS);
        assertThat(PlanPart.MEASUREMENTS.lacks(vague)).hasSize(4);
    }

    private static Arguments half(PlanPart part, UnaryOperator<PlanContent> change) {
        return Arguments.of(part, change);
    }

    private static PlanContent of(
            PlanContent c,
            List<PlanProduct> products,
            List<PlanOutcome> outcomes,
            List<PlanUseCase> useCases,
            List<PlanRisk> risks) {
        return new PlanContent(
                products,
                outcomes,
                c.stakeholders(),
                useCases,
                c.adoptionBarriers(),
                c.adoptionPlan(),
                c.changeManagement(),
                c.communication(),
                c.training(),
                c.measurements(),
                risks);
    }
}
