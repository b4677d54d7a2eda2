package org.partnersuite.partnerprogram.prerequisite;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.prerequisite.Criterion.Outcome;
import org.partnersuite.partnerprogram.prerequisite.PrerequisiteFacts.Held;

/** Edition one's requirements held against what a partner has. */
@Tag("PP-1")
@Tag("PP-4")
class CriteriaTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();
    private static final Edition EDITION =
            DATABASE.read(db -> new Editions().find(db, 1)).orElseThrow();

    private final Map<FactKind, List<Held>> held = new EnumMap<>(FactKind.class);

    /** All that PLATINUM asks for. */
    @BeforeEach
    void hasEverything() {
        for (FactKind kind : FactKind.values()) {
            held.put(kind, items(1));
        }
        held.put(FactKind.STANDARD_OFFERING, List.of(offering(true)));
        held.put(FactKind.PERSON_TRAINED, items(20));
        held.put(FactKind.TECHNICAL_RESOURCE, items(3));
        held.put(FactKind.INTEGRATION, List.of(Held.of(UUID.randomUUID(), "CLOUD_PAK_FOR_SECURITY")));
    }

    @ParameterizedTest
    @CsvSource({
        "25000000, PLATINUM",
        "24999999.99, GOLD",
        "15000000.00, GOLD",
        "14999999.99, SILVER",
        "8000000, SILVER",
        "7900000, NONE"
    })
    void theTcvDecidesBetweenTiersWhosePrerequisitesAreMet(String tcv, String tier) {
        assertThat(highest(tcv)).isEqualTo(tier);
    }

    @Test
    void aShortfallIsTold() {
        Criterion tcv = criterion(Tier.GOLD, "14999999.99", CriterionKey.AGGREGATE_TCV);

        assertThat(tcv.outcome()).isEqualTo(Outcome.SHORT);
        assertThat(tcv.shortBy()).isEqualByComparingTo("0.01");
        assertThat(tcv.sentence()).isEqualTo("Aggregate TCV of 15000000.00 USD; it is 14999999.99.");
        assertThat(criteria(Tier.SILVER, "7900000").tcvMet()).isFalse();
        assertThat(criteria(Tier.SILVER, "7900000").prerequisitesMet()).isTrue();
    }

    @Test
    void anOfferingInOneGeographyIsEnoughForNoTier() {
        held.put(FactKind.STANDARD_OFFERING, List.of(offering(false, "EMEA")));
        assertThat(highest("16000000")).isEqualTo("NONE");
        held.put(FactKind.STANDARD_OFFERING, List.of(offering(false, "EMEA", "Americas")));
        assertThat(highest("16000000")).isEqualTo("SILVER");
        held.put(FactKind.STANDARD_OFFERING, List.of(offering(false, "EMEA"), offering(false, "Americas")));
        assertThat(highest("16000000")).as("each in one geography").isEqualTo("NONE");
    }

    @Test
    void twoTechnicalResourcesAreGolds() {
        held.put(FactKind.TECHNICAL_RESOURCE, items(2));
        assertThat(highest("26000000")).isEqualTo("GOLD");
    }

    @Test
    void theSameTechnicalResourceTwiceIsOne() {
        held.put(
                FactKind.TECHNICAL_RESOURCE,
                List.of(Held.of(UUID.randomUUID(), "Ana"), Held.of(UUID.randomUUID(), "Ana")));
        assertThat(criterion(Tier.GOLD, "16000000", CriterionKey.TECHNICAL_RESOURCES)
                        .shortBy())
                .isEqualByComparingTo("1");
    }

    @Test
    void whatIsRecommendedIsReportedAndNotFailed() {
        held.remove(FactKind.EXECUTIVE_SPONSOR);
        assertThat(highest("16000000")).isEqualTo("SILVER");
        held.remove(FactKind.ALLIANCE_MANAGER);
        assertThat(criteria(Tier.SILVER, "9000000").criteria().stream()
                        .filter(each -> each.outcome() == Outcome.RECOMMENDED_NOT_MET)
                        .map(Criterion::key))
                .containsExactly(CriterionKey.EXECUTIVE_SPONSOR, CriterionKey.ALLIANCE_MANAGER);
        assertThat(criteria(Tier.SILVER, "9000000").met()).isTrue();
    }

    @Test
    void anIntegrationCountsWhenTheEditionListsIt() {
        held.put(FactKind.INTEGRATION, List.of(Held.of(UUID.randomUUID(), "ANOTHER_PRODUCT")));
        assertThat(criteria(Tier.SILVER, "9000000").failing())
                .extracting(Criterion::key)
                .containsExactly(CriterionKey.INTEGRATIONS);
    }

    @ParameterizedTest
    @CsvSource({
        "FRAMEWORK_SPONSORSHIP",
        "FREE_UNLIMITED_TRAINING",
        "PROCUREMENT_AGREEMENT",
        "NON_DISCLOSURE_AGREEMENT",
        "DATA_PRIVACY_AGREEMENT",
        "PROGRAM_AGREEMENT",
        "DEAL_REGISTRATION_PROGRAM"
    })
    void everyTierNeeds(FactKind kind) {
        held.remove(kind);
        for (Tier tier : List.of(Tier.PLATINUM, Tier.GOLD, Tier.SILVER)) {
            assertThat(criteria(tier, "30000000").failing())
                    .extracting(each -> each.key().name())
                    .containsExactly(kind.name());
        }
        assertThat(criteria(Tier.SILVER, "30000000").failing(CriterionKey.valueOf(kind.name())))
                .isEmpty();
    }

    @Test
    void outsideTheProgramNothingIsAskedFor() {
        held.clear();
        assertThat(criteria(Tier.OPPORTUNISTIC, "0").criteria()).isEmpty();
    }

    @Test
    void whatWouldBeIfIsAskedByMoreOfAKind() {
        held.put(FactKind.PERSON_TRAINED, items(9));
        PrerequisiteFacts facts = facts();
        assertThat(criteria(Tier.GOLD, "16000000").met()).isFalse();
        assertThat(Criteria.of(
                                EDITION,
                                Tier.GOLD,
                                new BigDecimal("16000000"),
                                facts.with(FactKind.PERSON_TRAINED, items(1)))
                        .met())
                .isTrue();
    }

    private String highest(String tcv) {
        return List.of(Tier.PLATINUM, Tier.GOLD, Tier.SILVER).stream()
                .filter(tier -> criteria(tier, tcv).met())
                .findFirst()
                .map(Enum::name)
                .orElse("NONE");
    }

    private Criteria criteria(Tier tier, String tcv) {
        return Criteria.of(EDITION, tier, new BigDecimal(tcv), facts());
    }

    private Criterion criterion(Tier tier, String tcv, CriterionKey key) {
        return criteria(tier, tcv).criteria().stream()
                .filter(each -> each.key() == key)
                .findFirst()
                .orElseThrow();
    }

    private PrerequisiteFacts facts() {
        return new PrerequisiteFacts(new UUID(0, 1), LocalDate.of(2022, 1, 5), held);
    }

    private static List<Held> items(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Held.of(UUID.randomUUID(), "item " + UUID.randomUUID()))
                .toList();
    }

    private static Held offering(boolean worldwide, String... geographies) {
        return new Held(UUID.randomUUID(), "Offering", worldwide, List.of(geographies));
    }
}
