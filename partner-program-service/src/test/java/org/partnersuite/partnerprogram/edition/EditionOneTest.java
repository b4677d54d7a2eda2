package org.partnersuite.partnerprogram.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Money;

/** Edition one has what the program guide has, cell by cell. */
@Tag("PP-1")
class EditionOneTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();
    private static final Edition EDITION =
            DATABASE.read(db -> new Editions().find(db, 1)).orElseThrow();
    private static final JsonNode GUIDE = json(text("edition-1.json"));

    static Stream<JsonNode> tiers() {
        return GUIDE.path("tiers").valueStream();
    }

    @ParameterizedTest
    @MethodSource("tiers")
    void tierRequirementsAreTheGuides(JsonNode guide) {
        TierRequirements tier =
                EDITION.requirementsOf(Tier.valueOf(guide.path("tier").asText()));

        assertThat(tier.label()).isEqualTo(guide.path("category").asText());
        Money target = Objects.requireNonNull(tier.aggregateTcvTarget());
        assertThat(target.amount())
                .isEqualByComparingTo(guide.path("aggregateTcvTarget").asText());
        assertThat(target.currency()).isEqualTo(GUIDE.path("currency").asText());
        assertThat(tier.standardOfferings())
                .isEqualTo(guide.path("standardOfferings").asInt());
        assertThat(availability(tier)).isEqualTo(guide.path("availability").asText());
        assertThat(tier.peopleTrained())
                .isEqualTo(guide.path("deliveryPeopleTrained").asInt());
        assertThat(tier.executiveSponsor().name())
                .isEqualTo(guide.path("executiveSponsor").asText());
        assertThat(tier.allianceManager().name())
                .isEqualTo(guide.path("allianceManager").asText());
        assertThat(tier.technicalResources())
                .isEqualTo(guide.path("technicalResources").asInt());
        assertThat(tier.dealRegistrationProgram().name())
                .isEqualTo(guide.path("dealRegistrationProgram").asText());
        assertThat(tier.integrations()).isEqualTo(guide.path("integrations").asInt());
    }

    @Test
    void itHasTheNameTheTiersAndTheCurrencyOfTheGuide() {
        assertThat(EDITION.number()).isEqualTo(GUIDE.path("edition").asInt());
        assertThat(EDITION.name()).isEqualTo(GUIDE.path("name").asText());
        assertThat(EDITION.currency()).isEqualTo(GUIDE.path("currency").asText());
        assertThat(EDITION.noticeUrl()).isNull();
        assertThat(tiers()).hasSize(3);
        TierRequirements outside = EDITION.requirementsOf(Tier.OPPORTUNISTIC);
        assertThat(outside.label())
                .isEqualTo(GUIDE.path("outsideTheProgram").path("category").asText());
        assertThat(outside.offeringAvailability()).isEqualTo(Availability.NOT_REQUIRED);
        assertThat(outside.aggregateTcvTarget()).isNull();
    }

    @Test
    void prerequisitesAndEligibleIntegrationsAreTheGuides() {
        assertThat(EDITION.prerequisites().stream().map(Prerequisite::code))
                .containsExactlyElementsOf(texts(GUIDE.path("prerequisitesOfEveryTier")))
                .containsExactly(
                        Stream.of(PrerequisiteKind.values()).map(Enum::name).toArray(String[]::new));
        assertThat(EDITION.eligibleIntegrations().stream()
                        .map(each -> each.name() + " " + each.kind() + " " + each.alignedWithOfferingStrategy()))
                .containsExactlyElementsOf(GUIDE.path("eligibleIntegrations")
                        .valueStream()
                        .map(each -> each.path("name").asText() + " "
                                + each.path("kind").asText() + " "
                                + each.path("alignedWithOfferingStrategy").asBoolean())
                        .toList());
    }

    @Test
    void parametersAreTheGuidesOrOurs() {
        JsonNode ours = Json.mapper().valueToTree(EDITION.parameters());
        JsonNode guide = GUIDE.path("parameters");

        assertThat(ours.properties()).allSatisfy(parameter -> assertThat(parameter.getValue())
                .as(parameter.getKey())
                .isEqualTo(guide.path(parameter.getKey()).path("value")));
        assertThat(ours.properties().size() + 1)
                .as("and the address of the notice")
                .isEqualTo(guide.size());
    }

    @Test
    void satisfactionPointsAreTheGuides() {
        assertThat(Json.mapper().<JsonNode>valueToTree(EDITION.satisfactionPoints()))
                .isEqualTo(GUIDE.path("satisfactionPoints"));
    }

    static Stream<NamedCsvRecord> benefits() {
        return CsvReader.builder().ofNamedCsvRecord(text("benefits.csv")).stream().toList().stream();
    }

    @ParameterizedTest
    @MethodSource("benefits")
    void benefitsAreTheGuides(NamedCsvRecord guide) {
        Benefit benefit = EDITION.benefits().stream()
                .filter(each -> each.code().equals(guide.getField("code")))
                .findFirst()
                .orElseThrow();
        assertThat(benefit.name()).isEqualTo(guide.getField("label"));
        assertThat(benefit.category())
                .isEqualTo(guide.getField("group").toUpperCase(Locale.ROOT).replace(' ', '_'));
        assertThat(benefit.description()).isEqualTo(guide.getField("description"));
        for (Tier tier : Tier.values()) {
            assertThat(benefit.levels().get(tier).name())
                    .isEqualTo(guide.getField(tier.name().toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void benefitsHaveTheOrderOfTheGuide() {
        assertThat(EDITION.benefits().stream().map(Benefit::code))
                .containsExactlyElementsOf(
                        benefits().map(each -> each.getField("code")).toList());
    }

    @Test
    void rolesAreShownWithTheirDuties() {
        assertThat(EDITION.dutiesOf(RoleDuties.Role.EXECUTIVE_SPONSOR))
                .containsExactly(
                        "Evangelize", "Marshal resources", "Set objectives", "Handle escalation and the relationship");
        assertThat(EDITION.dutiesOf(RoleDuties.Role.ALLIANCE_MANAGER))
                .containsExactly(
                        "Prioritize activities",
                        "Monitor progress",
                        "Establish recovery plans",
                        "Coordinate executive business reviews",
                        "Support pipeline and closure",
                        "Evangelize");
    }

    @Test
    void itHoldsFromTheProgramsFirstYear() {
        assertThat(numberInForce("2020-12-31")).isEmpty();
        assertThat(numberInForce("2021-01-01")).contains(1);
    }

    @Test
    void daysOfTheYearAndTheNextQuarterAreCountedFromTheParameters() {
        assertThat(EDITION.parameters().measuringDayIn(2022)).isEqualTo("2022-01-05");
        assertThat(EDITION.parameters().fiscalYearStartIn(2024)).isEqualTo("2024-01-01");
        TierEffective effective = EDITION.parameters().tierEffective();
        assertThat(effective.after(LocalDate.of(2022, 1, 10))).isEqualTo("2022-04-01");
        assertThat(effective.after(LocalDate.of(2022, 3, 31))).isEqualTo("2022-04-01");
        assertThat(effective.after(LocalDate.of(2022, 12, 31))).isEqualTo("2023-01-01");
    }

    private static Optional<Integer> numberInForce(String day) {
        return DATABASE.read(
                db -> new Editions().inForce(db, LocalDate.parse(day)).map(Edition::number));
    }

    /** As the guide names it. */
    private static @Nullable String availability(TierRequirements tier) {
        return tier.minimumGeographies() == 2
                ? "TWO_GEOGRAPHIES"
                : tier.offeringAvailability().name();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    private static JsonNode json(String text) {
        try {
            return Json.mapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(EditionOneTest.class.getResourceAsStream("/program/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
