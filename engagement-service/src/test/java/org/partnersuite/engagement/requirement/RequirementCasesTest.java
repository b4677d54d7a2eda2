package org.partnersuite.engagement.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.requirement.FactsOf.anOpportunity;
import static org.partnersuite.engagement.requirement.FactsOf.ofAnotherProduct;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnersuite.engagement.opportunity.LeadOrganisation;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.engagement.requirement.FactsOf.Fact;
import org.partnersuite.engagement.requirement.Requirement.Finding;
import org.partnersuite.engagement.requirement.Requirement.Level;
import org.partnersuite.engagement.requirement.Requirement.State;

/** Cases of EN-11: when the rules apply at all, what time does to them, and joint deals. */
@Tag("EN-11")
class RequirementCasesTest {
    @Test
    void ofARenewalOfAnotherProductNothingIsAsked() {
        Check check = Check.of(ofAnotherProduct()
                .at(Stage.PROPOSE)
                .atDesignSince("2020-01-01")
                .with(Fact.BLOCKED, Fact.JOINT, Fact.INITIATIVE_OF_ACCOUNT)
                .facts());
        assertThat(check.findings()).hasSize(Requirement.values().length).allSatisfy(finding -> {
            assertThat(finding.state()).isEqualTo(State.NOT_APPLICABLE);
            assertThat(finding.derivedFrom()).contains("watsonx");
        });
        assertThat(check.changesAt()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Fact.class,
            names = {"WATSONX", "USE_CASE", "INITIATIVE", "PILOT_REQUEST"})
    void eachOfTheseMakesADealOfWatsonx(Fact fact) {
        assertThat(state(Requirement.CLIENT_BRIEFING, ofAnotherProduct().with(fact)))
                .isEqualTo(State.MISSING);
    }

    @Test
    void aPlannedBriefingSufficesForWhatWasCreatedToday() {
        assertThat(state(Requirement.CLIENT_BRIEFING, anOpportunity().with(Fact.BRIEFING)))
                .isEqualTo(State.SATISFIED);
    }

    @ParameterizedTest(name = "at DESIGN since 2024-03-01, on {0}: {1}, due on {2}")
    @CsvSource({
        "2024-03-01, NOT_APPLICABLE, 2024-03-15",
        "2024-03-15, NOT_APPLICABLE, 2024-03-15",
        "2024-03-16, MISSING,        2024-03-15",
        "2025-01-01, MISSING,        2024-03-15"
    })
    void aPilotHasFourteenDaysOfGrace(String today, State state, LocalDate dueOn) {
        FactsOf opportunity =
                anOpportunity().at(Stage.DESIGN).atDesignSince("2024-03-01").on(today);
        Finding finding = Requirement.PILOT_BY_CLIENT_ENGINEERING.check(opportunity.facts());
        assertThat(finding.state()).isEqualTo(state);
        assertThat(finding.dueOn()).isEqualTo(dueOn);
        Finding satisfied = Requirement.PILOT_BY_CLIENT_ENGINEERING.check(
                opportunity.with(Fact.PILOT).facts());
        assertThat(satisfied.state()).isEqualTo(state == State.MISSING ? State.SATISFIED : state);
    }

    @ParameterizedTest(name = "lost on {0}: {1}")
    @CsvSource({"2024-03-15, NOT_APPLICABLE", "2024-03-16, MISSING"})
    void theGraceOfALostOneEndsWithItsLoss(String lostOn, State state) {
        FactsOf opportunity = anOpportunity()
                .lostFrom(Stage.DESIGN)
                .atDesignSince("2024-03-01")
                .inStageSince(lostOn)
                .on("2025-01-01");
        assertThat(state(Requirement.PILOT_BY_CLIENT_ENGINEERING, opportunity)).isEqualTo(state);
        assertThat(Check.of(opportunity.facts()).changesAt()).isNull();
    }

    @ParameterizedTest(name = "{0} for {1} days: {2}")
    @CsvSource({
        "ENGAGE,  60, NOT_APPLICABLE",
        "ENGAGE,  61, MISSING",
        "QUALIFY, 45, NOT_APPLICABLE",
        "QUALIFY, 46, MISSING",
        "DESIGN,  90, NOT_APPLICABLE",
        "DESIGN,  91, MISSING",
        "PROPOSE, 60, NOT_APPLICABLE",
        "PROPOSE, 61, MISSING",
        "WON,    900, NOT_APPLICABLE",
        "LOST,   900, NOT_APPLICABLE"
    })
    void aRoadblockIsRecommendedAfterTheThresholdOfTheStage(Stage stage, int days, State state) {
        String today = LocalDate.parse("2025-01-01").plusDays(days).toString();
        FactsOf opportunity =
                anOpportunity().at(stage).inStageSince("2025-01-01").on(today);
        assertThat(state(Requirement.ROADBLOCKS_BY_AGE, opportunity)).isEqualTo(state);
        Check check = Check.of(opportunity.facts());
        assertThat(check.missing(Level.REQUIRED)).doesNotContain("ROADBLOCKS_BY_AGE");
        assertThat(check.missing(Level.RECOMMENDED).contains("ROADBLOCKS_BY_AGE"))
                .isEqualTo(state == State.MISSING);
    }

    @Test
    void onlyThatOneIsRecommended() {
        assertThat(Arrays.stream(Requirement.values()).filter(each -> each.level() == Level.RECOMMENDED))
                .containsExactly(Requirement.ROADBLOCKS_BY_AGE);
    }

    @ParameterizedTest(name = "in stage since {0}, at DESIGN since {1}: changes at {2}")
    @CsvSource({
        "2024-03-01, 2024-03-01, 2024-03-16T00:00:00Z",
        "2024-03-01, 2024-02-01, 2024-05-31T00:00:00Z",
        "2023-11-01, 2024-03-01, 2024-03-16T00:00:00Z",
        "2023-11-01, 2023-11-01, "
    })
    void timeChangesItOnTheDayAfterTheNextDeadline(String stageSince, String designSince, @Nullable Instant expected) {
        FactsOf opportunity = anOpportunity()
                .at(Stage.DESIGN)
                .inStageSince(stageSince)
                .atDesignSince(designSince)
                .on("2024-03-10");
        assertThat(Check.of(opportunity.facts()).changesAt()).isEqualTo(expected);
    }

    @Test
    void ofAFinancialDealWithoutTechnicalEngagementNoPilotIsAsked() {
        FactsOf deal =
                anOpportunity().at(Stage.PROPOSE).atDesignSince("2020-01-01").with(Fact.NOT_ENGAGED);
        assertThat(state(Requirement.DEAL_SUPPORT_REQUEST, deal)).isEqualTo(State.NOT_APPLICABLE);
        assertThat(state(Requirement.PILOT_BY_CLIENT_ENGINEERING, deal)).isEqualTo(State.NOT_APPLICABLE);
        assertThat(Requirement.DEAL_SUPPORT_REQUEST.check(deal.facts()).derivedFrom())
                .contains("technical engagement");
    }

    @Test
    void anInitiativeIsAskedOnceTheAccountHasOne() {
        FactsOf deal = anOpportunity();
        assertThat(state(Requirement.STRATEGIC_INITIATIVE, deal)).isEqualTo(State.NOT_APPLICABLE);
        assertThat(state(Requirement.STRATEGIC_INITIATIVE, deal.with(Fact.INITIATIVE_OF_ACCOUNT)))
                .isEqualTo(State.MISSING);
        assertThat(state(Requirement.STRATEGIC_INITIATIVE, deal.with(Fact.INITIATIVE)))
                .isEqualTo(State.SATISFIED);
    }

    @ParameterizedTest(name = "led by {0}, joint {1}, linked {2}, ITSPATCH {3}: {4}")
    @CsvSource({
        "TECHNOLOGY, true,  true,  true,  SATISFIED",
        "TECHNOLOGY, true,  true,  false, MISSING",
        "TECHNOLOGY, true,  false, true,  MISSING",
        "TECHNOLOGY, true,  false, false, MISSING",
        "TECHNOLOGY, false, true,  false, NOT_APPLICABLE",
        "CONSULTING, true,  true,  true,  NOT_APPLICABLE",
        "CONSULTING, true,  false, false, NOT_APPLICABLE"
    })
    void aJointDealIsJudgedByItsTechnologyHalf(
            LeadOrganisation lead, boolean joint, boolean linked, boolean itspatch, State state) {
        FactsOf deal = anOpportunity().ledBy(lead);
        FactsOf asTold = joint ? deal.with(Fact.JOINT) : deal;
        asTold = linked ? asTold.with(Fact.COUNTERPART) : asTold;
        asTold = itspatch ? asTold.with(Fact.ITSPATCH) : asTold;
        Finding finding = Requirement.SEPARATE_TECHNOLOGY_OPPORTUNITY.check(asTold.facts());
        assertThat(finding.state()).isEqualTo(state);
        if (lead == LeadOrganisation.CONSULTING) {
            assertThat(finding.derivedFrom()).contains("guide");
        }
    }

    private static State state(Requirement requirement, FactsOf opportunity) {
        return requirement.check(opportunity.facts()).state();
    }
}
