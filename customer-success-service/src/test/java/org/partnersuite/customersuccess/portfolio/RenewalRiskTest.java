package org.partnersuite.customersuccess.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.portfolio.PortfolioRows.Component;
import org.partnersuite.customersuccess.portfolio.PortfolioRows.ComponentRow;
import org.partnersuite.customersuccess.portfolio.PortfolioRows.Licence;
import org.partnersuite.customersuccess.portfolio.PortfolioRows.LicenceRow;
import org.partnersuite.customersuccess.portfolio.PortfolioRows.Trend;

/** The cases of the requirement. */
@Tag("CS-9")
class RenewalRiskTest {

    @ParameterizedTest(name = "{0} licensed, {1} active: {2}, {3}, over-use {4}")
    @CsvSource({
        "85, 0, 85, HIGH, false",
        "85, 72, 13, LOW, false",
        "85, 75, 10, LOW, false",
        "0, 9, -9, LOW, true",
        "3000, 0, 3000, HIGH, false",
        "3000, 2954, 46, LOW, false",
        "85,,, UNKNOWN, false",
        ", 85,, UNKNOWN, false",
        "100, 80, 20, LOW, false",
        "100, 79, 21, MEDIUM, false",
        "100, 50, 50, MEDIUM, false",
        "100, 49, 51, HIGH, false",
        "100, 101, -1, LOW, true",
        "0, 0, 0,, false"
    })
    void theRiskFollowsFromTheShareOfActiveUsers(
            @Nullable Long licensed,
            @Nullable Long active,
            @Nullable Long delta,
            RenewalRisk.@Nullable Level risk,
            boolean overUse) {
        assertThat(RenewalRisk.of(licensed, active, false)).isEqualTo(new RenewalRisk(delta, risk, overUse));
    }

    @ParameterizedTest(name = "{0} licensed, {1} active in the first 90 days: {2}, {3}, over-use {4}")
    @CsvSource({
        "100, 10, 90, ONBOARDING, false",
        "100, 101, -1, ONBOARDING, true",
        "100,,, ONBOARDING, false",
        "0, 0, 0,, false"
    })
    void inTheFirstDaysItIsNotRated(
            @Nullable Long licensed,
            @Nullable Long active,
            @Nullable Long delta,
            RenewalRisk.@Nullable Level risk,
            boolean overUse) {
        assertThat(RenewalRisk.of(licensed, active, true)).isEqualTo(new RenewalRisk(delta, risk, overUse));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01, true", "2025-02-10, true", "2025-03-31, true", "2025-04-01, false"})
    void theFirstNinetyDays(LocalDate day, boolean onboarding) {
        assertThat(RenewalRisk.isOnboarding(LocalDate.of(2025, 1, 1), day)).isEqualTo(onboarding);
        LicenceRow row = LicenceRow.of(
                new Licence(
                        UUID.randomUUID(),
                        "Globex",
                        UUID.randomUUID(),
                        "p",
                        "Users",
                        LocalDate.of(2025, 1, 1),
                        100L,
                        10L,
                        null),
                day);
        assertThat(row.risk()).isEqualTo(onboarding ? RenewalRisk.Level.ONBOARDING : RenewalRisk.Level.HIGH);
        assertThat(row.assigned()).isNull();
    }

    @ParameterizedTest(name = "{1} after {0}: {2} %, {3}")
    @CsvSource({"100, 120, 20.0, UP", "100, 100, 0.0, SAME", "300, 200, -33.3, DOWN", "0, 5,, UP", ", 5,,", "5,,,"})
    void theTrendIsFromMonthToMonth(
            @Nullable BigDecimal before,
            @Nullable BigDecimal now,
            @Nullable BigDecimal percent,
            @Nullable Trend trend) {
        ComponentRow row = ComponentRow.of(
                new Component(UUID.randomUUID(), "Globex", UUID.randomUUID(), "invoicing", now, before));

        assertThat(row.changePercent()).isEqualTo(percent);
        assertThat(row.trend()).isEqualTo(trend);
    }
}
