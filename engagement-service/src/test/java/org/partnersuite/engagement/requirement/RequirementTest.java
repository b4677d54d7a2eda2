package org.partnersuite.engagement.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.requirement.FactsOf.anOpportunity;

import java.time.LocalDate;
import java.util.List;
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
import org.partnersuite.engagement.requirement.Requirement.Level;
import org.partnersuite.engagement.requirement.Requirement.State;
import org.partnersuite.platform.rest.Fault.SuggestedCall;

/** The table of EN-11, rule by rule. */
@Tag("EN-11")
class RequirementTest {
    private static final String PATCH = "PATCH /opportunities/{opportunity}";

    /** When each came into force; null: it always was. */
    private static final Map<Requirement, String> DATED = Map.of(
            Requirement.ROADBLOCKS, "2023-08-25",
            Requirement.ROADBLOCKS_BY_AGE, "2023-08-25",
            Requirement.PILOT_BY_CLIENT_ENGINEERING, "2023-09-01",
            Requirement.SEPARATE_TECHNOLOGY_OPPORTUNITY, "2023-10-23",
            Requirement.USE_CASE, "2023-11-30",
            Requirement.ACCOUNT_PLAN, "2023-12-28");

    /** What is said of a new opportunity, how to satisfy it and its effect have to name these; and the call. */
    private static final Map<Requirement, List<String>> SENTENCES = Map.of(
            Requirement.WATSONX_OFFERING, List.of("watsonx offering", "product line", "watsonx view", PATCH),
            Requirement.STRATEGIC_INITIATIVE, List.of("strategic initiative", "initiativeId", "upcoming", PATCH),
            Requirement.CLIENT_BRIEFING,
                    List.of("client briefing", "CLIENT_BRIEFING", "briefing's status", "POST /activities"),
            Requirement.DEAL_SUPPORT_REQUEST,
                    List.of("QUALIFY", "watsonx pilot", "record of the pilot", "POST /deal-support-requests"),
            Requirement.ROADBLOCKS, List.of("technically blocked", "roadblock", "roadblocks", "POST /roadblocks"),
            Requirement.ROADBLOCKS_BY_AGE, List.of("2026-05-13", "roadblock", "roadblocks", "POST /roadblocks"),
            Requirement.PILOT_BY_CLIENT_ENGINEERING,
                    List.of("DESIGN", "CLIENT_ENGINEERING", "pilot's status", "POST /activities"),
            Requirement.SEPARATE_TECHNOLOGY_OPPORTUNITY, List.of("ITSPATCH", "counterpartId", "joint", PATCH),
            Requirement.USE_CASE, List.of("use case", "useCases", "tracking", PATCH),
            Requirement.ACCOUNT_PLAN,
                    List.of("watsonx strategy", "watsonx strategy", "None", "PUT /accounts/{account}/plan"));

    static Stream<Arguments> whatSatisfiesEach() {
        return Stream.of(
                Arguments.of(
                        Requirement.WATSONX_OFFERING,
                        anOpportunity().with(Fact.USE_CASE).without(Fact.WATSONX),
                        Fact.WATSONX),
                Arguments.of(
                        Requirement.STRATEGIC_INITIATIVE,
                        anOpportunity().with(Fact.INITIATIVE_OF_ACCOUNT),
                        Fact.INITIATIVE),
                Arguments.of(Requirement.CLIENT_BRIEFING, anOpportunity(), Fact.BRIEFING),
                Arguments.of(Requirement.DEAL_SUPPORT_REQUEST, anOpportunity().at(Stage.QUALIFY), Fact.PILOT_REQUEST),
                Arguments.of(Requirement.ROADBLOCKS, anOpportunity().with(Fact.BLOCKED), Fact.ROADBLOCK),
                Arguments.of(Requirement.ROADBLOCKS_BY_AGE, anOpportunity().inStageSince("2025-03-01"), Fact.ROADBLOCK),
                Arguments.of(
                        Requirement.PILOT_BY_CLIENT_ENGINEERING,
                        anOpportunity().at(Stage.DESIGN).atDesignSince("2026-02-01"),
                        Fact.PILOT),
                Arguments.of(
                        Requirement.SEPARATE_TECHNOLOGY_OPPORTUNITY,
                        anOpportunity().with(Fact.JOINT, Fact.ITSPATCH),
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
        assertThat(requirement.check(lost().closedOn(date).facts()).state())
                .as("open ones alone are long in a stage")
                .isEqualTo(requirement == Requirement.ROADBLOCKS_BY_AGE ? State.NOT_APPLICABLE : State.MISSING);
    }

    @ParameterizedTest
    @MethodSource("org.partnersuite.engagement.opportunity.Samples#stages")
    void aRequestIsAskedFromQualifyAndAPilotFromDesign(Stage stage) {
        FactsOf opportunity = anOpportunity().at(stage).atDesignSince("2026-01-01");
        boolean open = !stage.isLost();
        assertThat(state(Requirement.DEAL_SUPPORT_REQUEST, opportunity))
                .isEqualTo(open && !stage.equals(Stage.ENGAGE) ? State.MISSING : State.NOT_APPLICABLE);
        assertThat(state(Requirement.PILOT_BY_CLIENT_ENGINEERING, opportunity))
                .isEqualTo(open && stage.isAtLeast(Stage.DESIGN) ? State.MISSING : State.NOT_APPLICABLE);
    }

    @Test
    void aLostOneIsAskedAsFarAsItHadCome() {
        assertThat(state(Requirement.DEAL_SUPPORT_REQUEST, anOpportunity().lostFrom(Stage.QUALIFY)))
                .isEqualTo(State.MISSING);
        assertThat(state(
                        Requirement.PILOT_BY_CLIENT_ENGINEERING, anOpportunity().lostFrom(Stage.QUALIFY)))
                .isEqualTo(State.NOT_APPLICABLE);
        assertThat(state(Requirement.DEAL_SUPPORT_REQUEST, anOpportunity().lostFrom(null)))
                .as("it came in lost: nobody knows how far it had come")
                .isEqualTo(State.NOT_APPLICABLE);
    }

    @Test
    void aRoadblockIsAskedOfWhatIsLostOrBlocked() {
        assertThat(state(Requirement.ROADBLOCKS, anOpportunity())).isEqualTo(State.NOT_APPLICABLE);
        assertThat(state(Requirement.ROADBLOCKS, anOpportunity().inStageSince("2020-01-01")))
                .isEqualTo(State.NOT_APPLICABLE);
        assertThat(state(Requirement.ROADBLOCKS, anOpportunity().with(Fact.BLOCKED)))
                .isEqualTo(State.MISSING);
        assertThat(state(Requirement.ROADBLOCKS, lost())).isEqualTo(State.MISSING);
    }

    @Test
    void eachFindingSaysWhatItFollowsFromItsEffectAndTheCallThatSatisfiesIt() {
        Check check = Check.of(
                anOpportunity().with(Fact.USE_CASE).without(Fact.WATSONX).facts());
        assertThat(check.findings()).hasSize(Requirement.values().length).allSatisfy(finding -> {
            Requirement requirement = finding.requirement();
            List<String> named = SENTENCES.get(requirement);
            String derived = requirement == Requirement.USE_CASE
                    ? requirement.check(anOpportunity().facts()).derivedFrom()
                    : finding.derivedFrom();
            assertThat(derived).contains(named.get(0)).endsWith(".");
            assertThat(requirement.howTo()).contains(named.get(1)).endsWith(".");
            assertThat(requirement.effect()).contains(named.get(2)).endsWith(".");
            SuggestedCall suggestedCall = requirement.suggestedCall(
                    check.facts().opportunityId(), check.facts().accountId());
            assertThat(suggestedCall.method() + " " + suggestedCall.path())
                    .isEqualTo(named.get(3)
                            .replace(" /", " /v1/engagement/")
                            .replace(
                                    "{opportunity}",
                                    check.facts().opportunityId().toString())
                            .replace("{account}", check.facts().accountId().toString()));
        });
        assertThat(check.missing(Level.REQUIRED))
                .containsExactly("WATSONX_OFFERING", "CLIENT_BRIEFING", "ACCOUNT_PLAN");
    }

    private static State state(Requirement requirement, FactsOf opportunity) {
        return requirement.check(opportunity.facts()).state();
    }

    private static FactsOf lost() {
        return anOpportunity()
                .lostFrom(Stage.PROPOSE)
                .atDesignSince("2023-01-01")
                .with(Fact.JOINT, Fact.ITSPATCH, Fact.BLOCKED);
    }
}
