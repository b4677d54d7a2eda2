package org.partnersuite.engagement.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.requirement.FactsOf.anOpportunity;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.engagement.requirement.FactsOf.Fact;
import org.partnersuite.engagement.requirement.Requirement.State;
import org.partnersuite.platform.rest.Fault.SuggestedCall;

/** The table of EN-11, rule by rule. */
@Tag("EN-11")
class RequirementTest {
    /** When each came into force; null: it always was. */
    private static final Map<Requirement, String> DATED = Map.of(
            Requirement.ROADBLOCKS, "2023-08-25",
            Requirement.PILOT_BY_CLIENT_ENGINEERING, "2023-09-01",
            Requirement.SEPARATE_TECHNOLOGY_OPPORTUNITY, "2023-10-23",
            Requirement.USE_CASE, "2023-11-30",
            Requirement.ACCOUNT_PLAN, "2023-12-28");

    /** What is said of a new opportunity has to name this. */
    private static final Map<Requirement, String> SUBJECTS = Map.of(
            Requirement.WATSONX_OFFERING, "watsonx offering",
            Requirement.STRATEGIC_INITIATIVE, "strategic initiative",
            Requirement.CLIENT_BRIEFING, "client briefing",
            Requirement.DEAL_SUPPORT_REQUEST, "QUALIFY",
            Requirement.ROADBLOCKS, "30 days",
            Requirement.PILOT_BY_CLIENT_ENGINEERING, "DESIGN",
            Requirement.SEPARATE_TECHNOLOGY_OPPORTUNITY, "ITSPATCH",
            Requirement.USE_CASE, "use case",
            Requirement.ACCOUNT_PLAN, "watsonx strategy");

    /** How to satisfy it has to name this. */
    private static final Map<Requirement, String> HOW = Map.of(
            Requirement.WATSONX_OFFERING, "product line",
            Requirement.STRATEGIC_INITIATIVE, "initiativeId",
            Requirement.CLIENT_BRIEFING, "CLIENT_BRIEFING",
            Requirement.DEAL_SUPPORT_REQUEST, "watsonx pilot",
            Requirement.ROADBLOCKS, "roadblock",
            Requirement.PILOT_BY_CLIENT_ENGINEERING, "CLIENT_ENGINEERING",
            Requirement.SEPARATE_TECHNOLOGY_OPPORTUNITY, "counterpartId",
            Requirement.USE_CASE, "useCases",
            Requirement.ACCOUNT_PLAN, "watsonx strategy");

    private static final Map<Requirement, String> CALLS = Map.of(
            Requirement.WATSONX_OFFERING, "PATCH /v1/engagement/opportunities/{opportunity}",
            Requirement.STRATEGIC_INITIATIVE, "PATCH /v1/engagement/opportunities/{opportunity}",
            Requirement.CLIENT_BRIEFING, "POST /v1/engagement/activities",
            Requirement.DEAL_SUPPORT_REQUEST, "POST /v1/engagement/deal-support-requests",
            Requirement.ROADBLOCKS, "POST /v1/engagement/roadblocks",
            Requirement.PILOT_BY_CLIENT_ENGINEERING, "POST /v1/engagement/activities",
            Requirement.SEPARATE_TECHNOLOGY_OPPORTUNITY, "PATCH /v1/engagement/opportunities/{opportunity}",
            Requirement.USE_CASE, "PATCH /v1/engagement/opportunities/{opportunity}",
            Requirement.ACCOUNT_PLAN, "PUT /v1/engagement/accounts/{account}/plan");

    static Stream<Arguments> whatSatisfiesEach() {
        return Stream.of(
                Arguments.of(Requirement.WATSONX_OFFERING, anOpportunity(), Fact.WATSONX),
                Arguments.of(Requirement.STRATEGIC_INITIATIVE, anOpportunity(), Fact.INITIATIVE),
                Arguments.of(Requirement.CLIENT_BRIEFING, anOpportunity(), Fact.BRIEFING),
                Arguments.of(Requirement.DEAL_SUPPORT_REQUEST, anOpportunity().at(Stage.QUALIFY), Fact.PILOT_REQUEST),
                Arguments.of(Requirement.ROADBLOCKS, anOpportunity().with(Fact.BLOCKED), Fact.ROADBLOCK),
                Arguments.of(
                        Requirement.PILOT_BY_CLIENT_ENGINEERING, anOpportunity().at(Stage.DESIGN), Fact.PILOT),
                Arguments.of(
                        Requirement.SEPARATE_TECHNOLOGY_OPPORTUNITY,
                        anOpportunity().with(Fact.JOINT),
                        Fact.COUNTERPART),
                Arguments.of(Requirement.USE_CASE, anOpportunity(), Fact.USE_CASE),
                Arguments.of(Requirement.ACCOUNT_PLAN, anOpportunity(), Fact.ACCOUNT_PLAN));
    }

    @ParameterizedTest
    @MethodSource("whatSatisfiesEach")
    void isMissingUntilItsFactIsThere(Requirement requirement, FactsOf opportunity, Fact fact) {
        assertThat(requirement.check(opportunity.facts()).state()).isEqualTo(State.MISSING);
        assertThat(requirement.check(opportunity.with(fact).facts()).state()).isEqualTo(State.SATISFIED);
    }

    @Test
    void everyRuleIsHeldAgainstItsFact() {
        assertThat(whatSatisfiesEach().map(arguments -> arguments.get()[0]))
                .containsExactlyInAnyOrder((Object[]) Requirement.values());
    }

    @ParameterizedTest
    @EnumSource(Requirement.class)
    void isNotAskedOfWhatClosedBeforeItsDate(Requirement requirement) {
        String date = DATED.get(requirement);
        assertThat(requirement.inForceFrom()).isEqualTo(date == null ? null : LocalDate.parse(date));
        if (date == null) {
            return;
        }
        String dayBefore = LocalDate.parse(date).minusDays(1).toString();
        assertThat(requirement.check(lost().closedOn(dayBefore).facts()).state())
                .isEqualTo(State.NOT_APPLICABLE);
        assertThat(requirement.check(lost().closedOn(date).facts()).state()).isEqualTo(State.MISSING);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aRequestIsAskedFromQualifyAndAPilotFromDesign(Stage stage) {
        Facts facts = anOpportunity().at(stage).facts();
        boolean open = stage != Stage.LOST;
        assertThat(Requirement.DEAL_SUPPORT_REQUEST.check(facts).state())
                .isEqualTo(open && stage != Stage.ENGAGE ? State.MISSING : State.NOT_APPLICABLE);
        assertThat(Requirement.PILOT_BY_CLIENT_ENGINEERING.check(facts).state())
                .isEqualTo(open && stage.compareTo(Stage.DESIGN) >= 0 ? State.MISSING : State.NOT_APPLICABLE);
    }

    @Test
    void aLostOneIsAskedAsFarAsItHadCome() {
        assertThat(Requirement.DEAL_SUPPORT_REQUEST
                        .check(anOpportunity().lostFrom(Stage.QUALIFY).facts())
                        .state())
                .isEqualTo(State.MISSING);
        assertThat(Requirement.PILOT_BY_CLIENT_ENGINEERING
                        .check(anOpportunity().lostFrom(Stage.QUALIFY).facts())
                        .state())
                .isEqualTo(State.NOT_APPLICABLE);
        assertThat(Requirement.DEAL_SUPPORT_REQUEST
                        .check(anOpportunity().lostFrom(null).facts())
                        .state())
                .as("it came in lost: nobody knows how far it had come")
                .isEqualTo(State.NOT_APPLICABLE);
    }

    @Test
    void aRoadblockIsAskedOfWhatIsLostBlockedOrOverThirtyDaysInAStage() {
        Duration thirtyDays = Duration.ofDays(30);
        assertThat(roadblocks(anOpportunity())).isEqualTo(State.NOT_APPLICABLE);
        assertThat(roadblocks(anOpportunity().with(Fact.BLOCKED))).isEqualTo(State.MISSING);
        assertThat(roadblocks(lost())).isEqualTo(State.MISSING);
        assertThat(roadblocks(anOpportunity().inStageFor(thirtyDays))).isEqualTo(State.NOT_APPLICABLE);
        assertThat(roadblocks(anOpportunity().inStageFor(thirtyDays.plusNanos(1000))))
                .isEqualTo(State.MISSING);
        assertThat(roadblocks(anOpportunity().at(Stage.WON).inStageFor(thirtyDays.multipliedBy(9))))
                .as("a won one stays where it is")
                .isEqualTo(State.NOT_APPLICABLE);
    }

    @Test
    void timeChangesOnlyWhatIsOpenAndNotLongInItsStage() {
        assertThat(Check.of(anOpportunity().facts()).changesAt()).isEqualTo(FactsOf.NOW.plus(Duration.ofDays(29)));
        assertThat(Check.of(anOpportunity().inStageFor(Duration.ofDays(31)).facts())
                        .changesAt())
                .isNull();
        assertThat(Check.of(lost().facts()).changesAt()).isNull();
    }

    @Test
    void eachFindingSaysWhatItFollowsFromAndTheCallThatSatisfiesIt() {
        Check check = Check.of(anOpportunity().facts());
        assertThat(check.findings()).allSatisfy(finding -> {
            Requirement requirement = finding.requirement();
            assertThat(finding.derivedFrom())
                    .contains(SUBJECTS.get(requirement))
                    .endsWith(".");
            assertThat(requirement.howTo()).contains(HOW.get(requirement)).endsWith(".");
            SuggestedCall suggestedCall = requirement.suggestedCall(
                    check.facts().opportunityId(), check.facts().accountId());
            assertThat(suggestedCall.method() + " " + suggestedCall.path())
                    .isEqualTo(CALLS.get(requirement)
                            .replace(
                                    "{opportunity}",
                                    check.facts().opportunityId().toString())
                            .replace("{account}", check.facts().accountId().toString()));
        });
        assertThat(check.in(State.MISSING))
                .containsExactlyElementsOf(Arrays.asList(
                        "WATSONX_OFFERING", "STRATEGIC_INITIATIVE", "CLIENT_BRIEFING", "USE_CASE", "ACCOUNT_PLAN"));
    }

    private static State roadblocks(FactsOf opportunity) {
        return Requirement.ROADBLOCKS.check(opportunity.facts()).state();
    }

    private static FactsOf lost() {
        return anOpportunity().lostFrom(Stage.PROPOSE).with(Fact.JOINT, Fact.BLOCKED);
    }
}
