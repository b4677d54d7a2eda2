package org.partnersuite.partnerprogram.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.platform.rest.Money;

@Tag("PP-1")
class EditionOneTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();
    private static final Edition EDITION =
            DATABASE.read(db -> new Editions().find(db, 1)).orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "PLATINUM, Strategic, 25000000, 1, WORLDWIDE, 0, 20, REQUIRED, REQUIRED, 3, REQUIRED, 1",
        "GOLD, Growth, 15000000, 1, WORLDWIDE, 0, 10, REQUIRED, REQUIRED, 2, REQUIRED, 1",
        "SILVER, Emerging, 8000000, 1, MINIMUM_GEOGRAPHIES, 2, 5, RECOMMENDED, RECOMMENDED, 1, REQUIRED, 1",
        "OPPORTUNISTIC, Transactional, , 0, NOT_REQUIRED, 0, 0, NOT_REQUIRED, NOT_REQUIRED, 0, NOT_REQUIRED, 0"
    })
    void tierRequirementsAreTheGuides(
            Tier tier,
            String label,
            @Nullable BigDecimal target,
            int offerings,
            Availability availability,
            int geographies,
            int trained,
            Need sponsor,
            Need manager,
            int technical,
            Need registration,
            int integrations) {
        assertThat(EDITION.tiers())
                .filteredOn(each -> each.tier() == tier)
                .singleElement()
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(new TierRequirements(
                        tier,
                        label,
                        target == null ? null : new Money(target, "USD"),
                        offerings,
                        availability,
                        geographies,
                        trained,
                        sponsor,
                        manager,
                        technical,
                        registration,
                        integrations));
    }

    @ParameterizedTest
    @CsvSource({
        "Executive sponsorship, I I V N",
        "Designated alliance manager, I V N N",
        "Workshop participation, V V N N",
        "Global executive business reviews, I V V N",
        "Roadmap overviews and planning, I I V N",
        "Internal win wires, I I I N",
        "Field readiness kits / solution briefs, I I V N",
        "FastStart participation invitation, V V V N",
        "Event sponsorship invitations, V V N N"
    })
    void benefitsAreTheGuides(String name, String levels) {
        Benefit benefit = EDITION.benefits().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(Stream.of(Tier.values()).map(tier -> letter(benefit.levels().get(tier))))
                .containsExactly(levels.split(" "));
    }

    @Test
    void thereAreNineBenefitsAndSixPrerequisites() {
        assertThat(EDITION.benefits()).hasSize(9);
        assertThat(EDITION.prerequisites().stream().map(Prerequisite::code))
                .containsExactly(
                        "FRAMEWORK_SPONSORSHIP",
                        "UNLIMITED_FREE_TRAINING",
                        "PROCUREMENT_AGREEMENT",
                        "NON_DISCLOSURE_AGREEMENT",
                        "DATA_PRIVACY_AGREEMENT",
                        "PROGRAM_AGREEMENT");
    }

    @Test
    void itHoldsFromTheProgramsFirstYear() {
        assertThat(numberInForce("2020-12-31")).isEmpty();
        assertThat(numberInForce("2021-01-01")).contains(1);
        assertThat(EDITION.currency()).isEqualTo("USD");
    }

    private static Optional<Integer> numberInForce(String day) {
        return DATABASE.read(
                db -> new Editions().inForce(db, LocalDate.parse(day)).map(Edition::number));
    }

    private static String letter(@Nullable BenefitLevel level) {
        return switch (level) {
            case INCLUDED -> "I";
            case INVITE_ONLY -> "V";
            case NOT_INCLUDED -> "N";
            case null -> "?";
        };
    }
}
