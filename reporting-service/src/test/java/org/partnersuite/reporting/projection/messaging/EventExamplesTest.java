package org.partnersuite.reporting.projection.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.testkit.events.EventContracts;
import org.partnersuite.reporting.pipeline.Dimension;
import org.partnersuite.reporting.pipeline.Indicator;
import org.partnersuite.reporting.pipeline.Stage;
import org.partnersuite.reporting.projection.AccountState;
import org.partnersuite.reporting.projection.ActivityState;
import org.partnersuite.reporting.projection.Child;
import org.partnersuite.reporting.projection.DealSupportState;
import org.partnersuite.reporting.projection.OpportunityState;
import org.partnersuite.reporting.projection.RequirementState;
import org.partnersuite.reporting.projection.RoadblockState;
import org.threeten.extra.YearQuarter;

/** Every released example is read, and fields that this service does not know are ignored. */
@Tag("XC-2")
class EventExamplesTest {

    @ParameterizedTest
    @MethodSource("opportunities")
    void everyExampleOfAnOpportunityIsRead(String body) throws IOException {
        OpportunityState state = opportunity(read(body));
        assertThat(state.amount())
                .isEqualByComparingTo(state.amounts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(state.account().name()).isNotBlank();
    }

    @Test
    @Tag("EN-16")
    void aDeploymentCountsInNumbersAndNotInAmounts() throws IOException {
        ObjectNode body = example("engagement.opportunity/v1.example.json");
        assertThat(opportunity(body).amount()).isPositive();
        OpportunityState deployment = opportunity(body.put("kind", "DEPLOYMENT").put("countsInAmounts", false));
        assertThat(deployment.amount()).isZero();
        assertThat(deployment.amounts().values()).isNotEmpty().allSatisfy(amount -> assertThat(amount)
                .isZero());
    }

    @ParameterizedTest
    @CsvSource({"TECHNOLOGY, ITSPATCH, true", "CONSULTING, ITSPATCH, false", "TECHNOLOGY, OTHER,    false"})
    @Tag("RP-1")
    void jointIsTheTechnologyOpportunityWithTheJointCode(String lead, String code, boolean joint) throws IOException {
        ObjectNode body = example("engagement.opportunity/v1.example.json").put("leadOrganisation", lead);
        body.putArray("strategyCodes").add(code);
        assertThat(opportunity(body).joint()).isEqualTo(joint);
    }

    static List<String> opportunities() {
        return EventContracts.examples("engagement.opportunity");
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void everyExampleOfAnAccountIsRead(String body) throws IOException {
        AccountState state =
                Json.mapper().treeToValue(read(body), AccountEvent.class).state(0);
        assertThat(state.name()).isNotBlank();
        assertThat(state.market()).isNotBlank();
    }

    static List<String> accounts() {
        return EventContracts.examples("engagement.account");
    }

    @ParameterizedTest
    @MethodSource("activities")
    void everyExampleOfAnActivityIsRead(String body) throws IOException {
        ActivityState state = child(body, ActivityState.class);
        assertThat(state.opportunityId()).isNotNull();
        assertThat(state.type()).isNotBlank();
    }

    static List<String> activities() {
        return EventContracts.examples("engagement.activity");
    }

    @Test
    @Tag("RP-1")
    void whatIsNeitherABriefingNorClientEngineeringsPilotCountsNowhere() throws IOException {
        ObjectNode pilot = example("engagement.activity/v1.example.json");
        assertThat(child(pilot, ActivityState.class).indicators())
                .containsExactly(new Indicator(Indicator.Kind.PILOT, Indicator.PROGRESSED, YearQuarter.of(2026, 1)));
        assertThat(child(pilot.deepCopy().put("source", "TECH_SALES"), ActivityState.class)
                        .indicators())
                .isEmpty();
        assertThat(child(pilot.deepCopy().put("countsAsPilot", false), ActivityState.class)
                        .indicators())
                .isEmpty();
        assertThat(child(pilot.deepCopy().put("type", "WORKSHOP"), ActivityState.class)
                        .indicators())
                .isEmpty();
        assertThat(child(example("engagement.activity/v1.example-planned.json"), ActivityState.class)
                        .indicators())
                .containsExactly(new Indicator(Indicator.Kind.BRIEFING, "PLANNED", null));
    }

    @ParameterizedTest
    @MethodSource("roadblocks")
    void everyExampleOfARoadblockIsReadAndCountsWhileItIsOpen(String body) throws IOException {
        RoadblockState state = child(body, RoadblockState.class);
        assertThat(state.category()).isNotBlank();
        assertThat(state.indicators().isEmpty()).isEqualTo(state.resolvedAt() != null);
    }

    static List<String> roadblocks() {
        return EventContracts.examples("engagement.roadblock");
    }

    @ParameterizedTest
    @MethodSource("dealSupport")
    void everyExampleOfADealSupportRequestIsRead(String body) throws IOException {
        assertThat(child(body, DealSupportState.class).status()).isNotBlank();
    }

    static List<String> dealSupport() {
        return EventContracts.examples("engagement.deal-support-request");
    }

    @ParameterizedTest
    @MethodSource("requirements")
    @Tag("EN-11")
    void everyExampleOfRequirementsIsReadAndCountsWhatIsMissing(String body) throws IOException {
        RequirementState state = child(body, RequirementState.class);
        assertThat(state.indicators())
                .hasSize((state.missing().isEmpty() ? 0 : 1)
                        + (state.recommended().isEmpty() ? 0 : 1));
    }

    static List<String> requirements() {
        return EventContracts.examples("engagement.opportunity-requirements");
    }

    @Test
    void everyExampleOfReferenceDataIsRead() throws IOException {
        ReferenceEvent stages =
                Json.mapper().treeToValue(example("engagement.reference-data/v1.example.json"), ReferenceEvent.class);
        assertThat(stages.weights().weigh(Stage.DESIGN, BigDecimal.TEN)).isEqualByComparingTo("5");
        ReferenceEvent offerings = Json.mapper()
                .treeToValue(example("engagement.reference-data/v1.example-offerings.json"), ReferenceEvent.class);
        assertThat(offerings.offerings().codes()).containsExactly("watsonx.ai");
    }

    @Test
    @Tag("RP-1")
    void aWonOneCountsWhenItClosedAndWhereItsSellerBooksIt() throws IOException {
        OpportunityState won = opportunity(example("engagement.opportunity/v1.example.json"));
        assertThat(won.stage()).isEqualTo(Stage.WON);
        assertThat(won.closeDate()).isEqualTo(LocalDate.of(2026, 6, 12));
        assertThat(won.ownMarket()).isEqualTo("Central");
        assertThat(won.joint()).isTrue();
        assertThat(won.amounts()).containsOnlyKeys("watsonx.ai", "watsonx Assistant");
    }

    @Test
    void absentTerritoryIsNone() throws IOException {
        ObjectNode body = example("engagement.opportunity/v1.example.json");
        body.remove(List.of("geography", "market"));
        ((ObjectNode) body.get("account")).remove(List.of("geography", "market", "industry"));
        OpportunityState state = opportunity(body);
        assertThat(state.ownGeography()).isNull();
        assertThat(state.account().industry()).isEqualTo(Dimension.NONE);
    }

    private static <C extends Child> C child(String body, Class<C> type) throws IOException {
        return child(read(body), type);
    }

    private static <C extends Child> C child(ObjectNode body, Class<C> type) throws IOException {
        body.put("addedLater", "ignored");
        return Json.mapper().treeToValue(body, type);
    }

    private static OpportunityState opportunity(ObjectNode body) throws IOException {
        body.put("addedLater", "ignored");
        return Json.mapper().treeToValue(body, OpportunityEvent.class).state(3);
    }

    private static ObjectNode example(String path) throws IOException {
        return read(EventContracts.example(path));
    }

    private static ObjectNode read(String body) throws IOException {
        return (ObjectNode) Json.mapper().readTree(body);
    }
}
