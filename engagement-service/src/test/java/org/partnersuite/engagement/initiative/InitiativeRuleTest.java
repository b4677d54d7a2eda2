package org.partnersuite.engagement.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.engagement.initiative.Initiative.Draft;
import org.partnersuite.engagement.reference.KnownCodes;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.platform.rest.Fault;

@Tag("EN-4")
class InitiativeRuleTest {
    private static final String PLAY = "Spotlight Generative AI";
    private static final ReferenceData KNOWN = KnownCodes.known();

    /** Each rule: an initiative that meets all, and one that breaks only this rule. */
    static Stream<Arguments> rules() {
        return Stream.of(
                broken("name", technology("GenAI-Talent"), technology("GenAI-Nothing")),
                broken("name", technology("GenAI-Customer"), technology("genai-customer")),
                broken("description", other("Claims", "Triage"), other(null, "Triage")),
                broken("description", other("Claims", "Triage"), other(" ", "Triage")),
                broken("comments", other("Claims", "Triage"), other("Claims", null)),
                broken("sales_play", technology("GenAI-Talent"), played("Another")),
                broken("consulting_growth_platform", joint("BTS", "Gen AI: watsonx"), joint(null, "Gen AI: watsonx")),
                broken("consulting_growth_platform", joint("BTS", "Gen AI: watsonx"), joint("XX", "Gen AI: watsonx")),
                broken("consulting_campaign", joint("BTS", "Gen AI: watsonx"), joint("BTS", null)),
                broken("consulting_campaign", joint("BTS", "Gen AI: watsonx"), joint("BTS", "Gen AI")),
                broken("consulting_growth_platform", alone("BTS", null), alone("XX", null)),
                broken("consulting_campaign", alone(null, "Gen AI: watsonx"), alone(null, "Gen AI")));
    }

    /** Requests and their answers, as EN-4 lists them: the rules that are named, none when it is created. */
    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of("TECHNOLOGY without platform and campaign", alone(null, null), List.of()),
                Arguments.of("TECHNOLOGY with platform BTS", alone("BTS", null), List.of()),
                Arguments.of(
                        "CONSULTING_AND_TECHNOLOGY, platform BTS, no campaign",
                        joint("BTS", null),
                        List.of("consulting_campaign")),
                Arguments.of(
                        "CONSULTING_AND_TECHNOLOGY, platform BTS, campaign Gen AI: watsonx",
                        joint("BTS", "Gen AI: watsonx"),
                        List.of()),
                Arguments.of("GenAI-Other without description", other(null, "Triage"), List.of("description")),
                Arguments.of("GenAI-Other without comments", other("Claims", null), List.of("comments")),
                Arguments.of("GenAI-Other without both", other(null, null), List.of("description", "comments")),
                Arguments.of(
                        "GenAI-Talent without description, comments and TDP", technology("GenAI-Talent"), List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void aRequestIsAcceptedOrNamesAllThatIsMissing(String request, Draft draft, List<String> missing) {
        assertThat(unmet(draft)).as(request).extracting(Fault::code).containsExactlyElementsOf(missing);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void eachRuleIsMetOrNamed(String key, Draft good, Draft bad) {
        assertThat(unmet(good)).isEmpty();
        assertThat(unmet(bad)).extracting(Fault::code).containsExactly(key);
    }

    private static List<Fault> unmet(Draft wanted) {
        return InitiativeRule.unmet(wanted, KNOWN, new Fault.SuggestedCall("POST", "/v1/engagement/initiatives"));
    }

    private static Arguments broken(String key, Draft good, Draft bad) {
        return Arguments.of(key, good, bad);
    }

    private static Draft technology(String name) {
        return draft(name, new InitiativeDetails(InitiativeType.TECHNOLOGY, null, null, PLAY, null, null, null, null));
    }

    private static Draft played(String play) {
        return draft(
                "GenAI-Talent",
                new InitiativeDetails(InitiativeType.TECHNOLOGY, null, null, play, null, null, null, null));
    }

    private static Draft other(@Nullable String description, @Nullable String comments) {
        return draft(
                "GenAI-Other",
                new InitiativeDetails(InitiativeType.TECHNOLOGY, description, comments, PLAY, null, null, null, null));
    }

    private static Draft joint(@Nullable String platform, @Nullable String campaign) {
        return draft(
                "GenAI-Talent",
                new InitiativeDetails(
                        InitiativeType.CONSULTING_AND_TECHNOLOGY, null, null, PLAY, "A TDP", null, platform, campaign));
    }

    private static Draft alone(@Nullable String platform, @Nullable String campaign) {
        return draft(
                "GenAI-Talent",
                new InitiativeDetails(InitiativeType.TECHNOLOGY, null, null, PLAY, null, null, platform, campaign));
    }

    private static Draft draft(String name, InitiativeDetails details) {
        return new Draft(UUID.randomUUID(), name, details);
    }
}
