package org.partnersuite.engagement.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.requirement.FactsOf.anOpportunity;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
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

    static Stream<Arguments> what_satisfies_each() {
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
    @MethodSource("what_satisfies_each")
    void is_missing_until_its_fact_is_there(Requirement requirement, FactsOf opportunity, Fact fact) {
        assertThat(requirement.check(opportunity.facts()).state()).isEqualTo(State.MISSING);
        assertThat(requirement.check(opportunity.with(fact).facts()).state()).isEqualTo(State.SATISFIED);
    }

    @Test
    void every_rule_is_held_against_its_fact() {
        assertThat(what_satisfies_each().map(arguments -> arguments.get()[0]))
                .containsExactlyInAnyOrder((Object[]) Requirement.values());
    }

    @ParameterizedTest
    @EnumSource(Requirement.class)
    void is_not_asked_of_what_closed_before_its_date(Requirement requirement) {
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
    void a_request_is_asked_from_qualify_and_a_pilot_from_design(Stage stage) {
        Facts facts = anOpportunity().at(stage).facts();
        boolean open = stage != Stage.LOST;
        assertThat(Requirement.DEAL_SUPPORT_REQUEST.check(facts).state())
                .isEqualTo(open && stage != Stage.ENGAGE ? State.MISSING : State.NOT_APPLICABLE);
        assertThat(Requirement.PILOT_BY_CLIENT_ENGINEERING.check(facts).state())
                .isEqualTo(open && stage.compareTo(Stage.DESIGN) >= 0 ? State.MISSING : State.NOT_APPLICABLE);
    }

    @Test
    void a_lost_one_is_asked_as_far_as_it_had_come() {
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
    void a_roadblock_is_asked_of_what_is_lost_blocked_or_over_thirty_days_in_a_stage() {
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
    void time_changes_only_what_is_open_and_not_long_in_its_stage() {
        assertThat(Check.of(anOpportunity().facts()).changesAt()).isEqualTo(FactsOf.NOW.plus(Duration.ofDays(29)));
        assertThat(Check.of(anOpportunity().inStageFor(Duration.ofDays(31)).facts())
                        .changesAt())
                .isNull();
        assertThat(Check.of(lost().facts()).changesAt()).isNull();
    }

    @Test
    void each_finding_says_what_it_follows_from_and_the_call_that_satisfies_it() {
        Check check = Check.of(anOpportunity().facts());
        assertThat(check.findings()).allSatisfy(finding -> {
            assertThat(finding.derivedFrom()).endsWith(".");
            assertThat(finding.requirement().howTo()).endsWith(".");
            assertThat(finding.requirement()
                            .suggestedCall(UUID.randomUUID(), UUID.randomUUID())
                            .path())
                    .startsWith("/v1/engagement/")
                    .doesNotContain("{");
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
