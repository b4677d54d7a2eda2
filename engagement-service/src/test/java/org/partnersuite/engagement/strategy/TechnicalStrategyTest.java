package org.partnersuite.engagement.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.decisionpoint.DecisionPointState;
import org.partnersuite.engagement.decisionpoint.DecisionPointStatus;
import org.partnersuite.engagement.reference.KnownCodes;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Stamp;

/** A draft is edited, and published as versions that stay. */
@Tag("EN-3")
class TechnicalStrategyTest {
    private static final Instant NOW = Instant.parse("2026-03-31T10:00:00Z");
    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final StrategyContent EMPTY = new StrategyContent(List.of(), List.of(), List.of(), List.of());
    private static final StrategyContent CONTENT = new StrategyContent(
            List.of(new BusinessInitiative("Service without waiting", null)),
            List.of(new TechnologyDecisionPoint("Model platform", "In spring", null)),
            List.of(useCase("Talent assistant", "wx_Talent", "watsonx.ai"), useCase("Claims", null, null)),
            List.of());

    @Test
    void eachPublicationIsTheNextVersionOfTheDraftAsItIs() {
        TechnicalStrategy strategy = strategy(CONTENT);
        PublishedVersion first = strategy.publish("First", "lee", NOW, List.of());
        assertThat(first.strategyId()).isEqualTo(strategy.id());
        assertThat(first.owner()).isEqualTo("joe");
        assertThat(first.publication()).isEqualTo(new Publication(1, "lee", NOW, "First", CONTENT, List.of()));
        strategy.edit(new StrategyDraft("amy", useCases("Claims")));
        PublishedVersion second = strategy.publish(null, "lee", NOW.plusSeconds(1), List.of());
        assertThat(second.publication().number()).isEqualTo(2);
        assertThat(second.owner()).isEqualTo("amy");
        assertThat(first.publication().content()).as("it stays").isEqualTo(CONTENT);
        assertThat(strategy.latest()).isEqualTo(second);
    }

    @Test
    void whatDiffersFromTheLatestVersionIsUnpublished() {
        assertThat(strategy(EMPTY).hasUnpublishedChanges())
                .as("it says nothing")
                .isFalse();
        TechnicalStrategy strategy = strategy(CONTENT);
        assertThat(strategy.hasUnpublishedChanges()).isTrue();
        strategy.publish(null, "lee", NOW, List.of());
        assertThat(strategy.hasUnpublishedChanges()).isFalse();
        strategy.edit(new StrategyDraft("amy", CONTENT));
        assertThat(strategy.hasUnpublishedChanges()).as("of its content").isFalse();
        strategy.edit(new StrategyDraft("amy", useCases("Claims")));
        assertThat(strategy.hasUnpublishedChanges()).isTrue();
    }

    @Test
    @Tag("EN-5")
    void theLoopAsksWhatIsPublishedNotWhatIsDrafted() {
        TechnicalStrategy strategy = strategy(CONTENT);
        assertThat(strategy.published()).isEqualTo(new PublishedFacts(0, 0, 0));
        strategy.publish(null, "lee", NOW, List.of());
        strategy.edit(new StrategyDraft("joe", EMPTY));
        assertThat(strategy.published()).isEqualTo(new PublishedFacts(1, 1, 2));
    }

    @Test
    void whatSaysNothingIsNotPublished() {
        TechnicalStrategy strategy = strategy(EMPTY);
        assertThat(codes(strategy)).containsExactly("content");
        strategy.edit(new StrategyDraft("joe", useCases("Claims")));
        assertThat(codes(strategy)).isEmpty();
        strategy.publish(null, "lee", NOW, List.of());
        strategy.edit(new StrategyDraft("joe", EMPTY));
        assertThat(codes(strategy)).as("that it differs is not enough").containsExactly("content");
    }

    @Test
    void whatSaysNothingNewIsNotPublished() {
        TechnicalStrategy strategy = strategy(CONTENT);
        strategy.publish(null, "lee", NOW, List.of());
        assertThat(codes(strategy)).containsExactly("changes");
        assertThat(Refused.calls(PublicationRule.unmet(strategy, List.of())))
                .containsExactly("PATCH /v1/engagement/accounts/" + ACCOUNT + "/technical-strategy");
    }

    @Test
    @Tag("EN-16")
    void aVersionKeepsTheStateOfItsDecisionPointsAndANewStateIsWorthAnotherVersion() {
        TechnicalStrategy strategy = strategy(CONTENT);
        DecisionPointState identified = point(DecisionPointStatus.IDENTIFIED);
        DecisionPointState landed = point(DecisionPointStatus.LANDED);
        PublishedVersion first = strategy.publish(null, "lee", NOW, List.of(identified));
        assertThat(strategy.differs(List.of(identified))).isFalse();
        assertThat(strategy.differs(List.of(landed))).isTrue();
        assertThat(PublicationRule.unmet(strategy, List.of(landed))).isEmpty();
        PublishedVersion second = strategy.publish(null, "lee", NOW, List.of(landed));
        assertThat(first.publication().decisionPoints()).containsExactly(identified);
        assertThat(second.publication().decisionPoints()).containsExactly(landed);
    }

    private static DecisionPointState point(DecisionPointStatus status) {
        return new DecisionPointState(ACCOUNT, "Model platform", "joe", status, NOW, 0);
    }

    @Test
    void aNameIsInAListOnce() {
        StrategyContent twice = new StrategyContent(
                List.of(new BusinessInitiative("A", null), new BusinessInitiative("A", "again")),
                List.of(new TechnologyDecisionPoint("A", null, null), new TechnologyDecisionPoint("A", null, null)),
                List.of(useCase("B", null, null), useCase("C", null, null), useCase("B", null, null)),
                List.of());
        assertThat(Refused.named(ContentRules.faultsOf(twice, KnownCodes.known())))
                .containsExactly(
                        "/businessInitiatives/1/name repeated",
                        "/technologyDecisionPoints/1/name repeated",
                        "/useCases/2/name repeated");
    }

    @Test
    void itsCodesAreOfTheReferenceData() {
        StrategyContent unknown = new StrategyContent(
                List.of(), List.of(), List.of(useCase("B", "wx_No", null), useCase("C", "wx_SAP", "none")), List.of());
        assertThat(Refused.named(ContentRules.faultsOf(unknown, KnownCodes.known())))
                .containsExactly("/useCases/0/code unknown_code", "/useCases/1/offering unknown_code");
        assertThat(ContentRules.faultsOf(CONTENT, KnownCodes.known())).isEmpty();
        assertThat(ContentRules.faultsOf(EMPTY, KnownCodes.known())).isEmpty();
    }

    @Test
    void aStrategyStandsWhereItsSubjectIs() {
        assertThat(StrategySubject.account(ACCOUNT).path())
                .isEqualTo("/v1/engagement/accounts/" + ACCOUNT + "/technical-strategy");
        assertThat(StrategySubject.partner(ACCOUNT, "Data and AI/Köln").path())
                .isEqualTo("/v1/engagement/partner-strategies/" + ACCOUNT + "/Data%20and%20AI%2FK%C3%B6ln");
    }

    @Test
    void theInternalStrategyIsAboutItsDecisionPointsAndEachOnce() {
        StrategyContent content = new StrategyContent(
                List.of(),
                List.of(new TechnologyDecisionPoint("A", null, null)),
                List.of(),
                List.of(landing("A"), landing("B"), landing("A")));
        assertThat(Refused.named(ContentRules.faultsOf(content, KnownCodes.known())))
                .containsExactly(
                        "/internalStrategy/2/name repeated", "/internalStrategy/1/name unknown_decision_point");
    }

    @Test
    void whatTheClientMaySeeLeavesTheInternalStrategyOut() {
        StrategyContent content = new StrategyContent(
                CONTENT.businessInitiatives(),
                CONTENT.technologyDecisionPoints(),
                CONTENT.useCases(),
                List.of(landing("Model platform")));
        assertThat(Json.text(content.visible())).contains("Model platform").doesNotContain("internal", "pilot");
        TechnicalStrategy strategy = strategy(content);
        strategy.publish(null, "lee", NOW, List.of());
        assertThat(new String(StrategyRepository.STRATEGY.state(strategy).data(), StandardCharsets.UTF_8))
                .as("nor do other systems get it")
                .contains("Model platform")
                .doesNotContain("internal", "pilot");
        strategy.edit(new StrategyDraft("joe", CONTENT));
        assertThat(strategy.hasUnpublishedChanges())
                .as("it is a part of the version")
                .isTrue();
    }

    private static LandingStrategy landing(String name) {
        return new LandingStrategy(name, "Win the architects by a pilot", null);
    }

    @Test
    void itSaysNothingWhenAllItsListsAreEmpty() {
        assertThat(EMPTY.isEmpty()).isTrue();
        assertThat(useCases("Claims").isEmpty()).isFalse();
        assertThat(new StrategyContent(List.of(new BusinessInitiative("A", null)), List.of(), List.of(), List.of())
                        .isEmpty())
                .isFalse();
        assertThat(new StrategyContent(
                                List.of(), List.of(new TechnologyDecisionPoint("A", null, null)), List.of(), List.of())
                        .isEmpty())
                .isFalse();
    }

    private static List<String> codes(TechnicalStrategy strategy) {
        return PublicationRule.unmet(strategy, List.of()).stream()
                .map(Fault::code)
                .toList();
    }

    private static TechnicalStrategy strategy(StrategyContent content) {
        return new TechnicalStrategy(
                new Stamp(UUID.randomUUID(), 1, NOW, NOW),
                StrategySubject.account(ACCOUNT),
                new StrategyDraft("joe", content),
                null);
    }

    private static StrategyContent useCases(String... names) {
        return new StrategyContent(
                List.of(),
                List.of(),
                Stream.of(names).map(name -> useCase(name, null, null)).toList(),
                List.of());
    }

    private static PrioritisedUseCase useCase(String name, @Nullable String code, @Nullable String offering) {
        return new PrioritisedUseCase(name, code, offering, null);
    }

    @Test
    @Tag("EN-16")
    void aDecisionPointIsOfTheAccount() {
        UUID known = UUID.randomUUID();
        StrategyContent content = new StrategyContent(
                List.of(),
                List.of(
                        new TechnologyDecisionPoint("A", null, known),
                        new TechnologyDecisionPoint("B", null, UUID.randomUUID()),
                        new TechnologyDecisionPoint("C", null, null)),
                List.of(),
                List.of());
        assertThat(ContentRules.unknownPoints(content, Set.of(known)))
                .extracting(Fault::pointer)
                .containsExactly("/technologyDecisionPoints/1/tdpId");
    }
}
