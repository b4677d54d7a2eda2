package org.partnersuite.customersuccess.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.renewal.Renewal.WithdrawnReason;
import org.partnersuite.platform.rest.Money;

/** The cases of the requirement, one by one. */
@Tag("CS-10")
class RenewalTableTest {

    @ParameterizedTest(name = "{0} … {1}: on {2} {3}, prompted {4}")
    @CsvSource({
        "2022-01-01, 2025-12-31, 2024-09-29,,",
        "2022-01-01, 2025-12-31, 2024-09-30, REVIEW_PORTFOLIO,",
        "2022-01-01, 2025-12-31, 2024-12-30, REVIEW_PORTFOLIO,",
        "2022-01-01, 2025-12-31, 2024-12-31, IDENTIFY_AND_MANAGE_RISK,",
        "2022-01-01, 2025-12-31, 2025-06-29, IDENTIFY_AND_MANAGE_RISK,",
        "2022-01-01, 2025-12-31, 2025-06-30, EXECUTE,",
        "2022-01-01, 2025-12-31, 2025-10-01, EXECUTE,",
        "2022-01-01, 2025-12-31, 2025-10-02, EXECUTE, 2025-10-02",
        "2022-01-01, 2025-12-31, 2025-11-01, EXECUTE, 2025-10-02",
        "2022-01-01, 2025-12-31, 2025-12-31, EXECUTE, 2025-10-02",
        "2025-01-01, 2025-12-31, 2024-12-31,,",
        "2025-01-01, 2025-12-31, 2025-01-01, IDENTIFY_AND_MANAGE_RISK,",
        "2025-01-01, 2025-03-31, 2024-12-31,,",
        "2025-01-01, 2025-03-31, 2025-01-01, EXECUTE, 2025-01-01"
    })
    void aContractThatWasKnownAllTheTime(
            LocalDate start, LocalDate end, LocalDate day, @Nullable RenewalPhase phase, @Nullable LocalDate prompted) {
        List<Renewal> opened = RenewalChanges.of(
                        List.of(contract(start, end, null)), List.of(), ContractEnd::opensOn, noon(day))
                .opened();

        assertThat(opened).hasSize(phase == null ? 0 : 1);
        opened.forEach(renewal -> {
            assertThat(renewal.phase()).isEqualTo(phase);
            assertThat(renewal.promptedOn()).isEqualTo(prompted);
        });
    }

    @Test
    void thePromptFallsBetweenNinetyAndSixtyDaysBeforeTheEnd() {
        LocalDate end = LocalDate.of(2025, 12, 31);
        assertThat(RenewalDays.promptFrom(end)).isEqualTo("2025-10-02");
        assertThat(RenewalDays.promptTo(end)).isEqualTo("2025-11-01");
    }

    @Test
    void theSameFirstSeenOnFifteenthOfNovemberIsPromptedAtOnceAndOnce() {
        ContractEnd end = contract(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 12, 31), null);
        LocalDate seen = LocalDate.of(2025, 11, 15);

        Renewal renewal = RenewalChanges.of(List.of(end), List.of(), any -> seen, noon(seen))
                .opened()
                .getFirst();

        assertThat(renewal.promptedOn()).isEqualTo(seen);
        assertThat(RenewalStep.prompted(null, renewal))
                .extracting(RenewalStep::stepOn)
                .isEqualTo(seen);
        Renewal later = renewal.advanced(noon(LocalDate.of(2025, 12, 30)));
        assertThat(later.promptedOn()).isEqualTo(seen);
        assertThat(RenewalStep.prompted(renewal, later)).isNull();
    }

    @Test
    void aContractThatStartsBeforeTheFifteenMonthsOpensOnItsFirstDayInThePhaseOfTheDay() {
        ContractEnd end = contract(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), null);
        assertThat(end.opensOn()).isEqualTo("2025-01-01");
        Renewal renewal = RenewalChanges.of(
                        List.of(end), List.of(), ContractEnd::opensOn, noon(LocalDate.of(2025, 1, 1)))
                .opened()
                .getFirst();
        assertThat(renewal.phaseSince()).isEqualTo("2025-01-01");
    }

    @ParameterizedTest
    @CsvSource({"TRIAL", "MONTHLY_TERM"})
    void monthlyTermsAndTrialsHaveNone(WithdrawnReason reason) {
        RenewalChanges changes = RenewalChanges.of(
                List.of(contract(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31), reason)),
                List.of(),
                ContractEnd::opensOn,
                noon(LocalDate.of(2025, 2, 1)));

        assertThat(changes.opened()).isEmpty();
        assertThat(changes.awaited()).isEmpty();
    }

    @ParameterizedTest(name = "{0} … {1} goes on until {2}")
    @CsvSource({
        "2025-01-01, 2025-12-31, 2026-12-31",
        "2022-01-01, 2025-12-31, 2029-12-31",
        "2024-02-29, 2025-02-28, 2026-02-28",
        "2023-03-01, 2024-02-29, 2025-02-28",
        "2025-01-31, 2025-02-28, 2025-03-31",
        "2025-01-01, 2025-03-31, 2025-06-30",
        "2025-01-10, 2025-01-19, 2025-01-29"
    })
    void aTermAsLongAsTheOneThatEnds(LocalDate start, LocalDate end, LocalDate until) {
        assertThat(RenewalDays.renewedUntil(start, end)).isEqualTo(until);
    }

    private static ContractEnd contract(LocalDate start, LocalDate end, @Nullable WithdrawnReason nothingToRenew) {
        return new ContractEnd(
                UUID.randomUUID(),
                UUID.randomUUID(),
                start,
                end,
                new Money(new BigDecimal("100"), "USD"),
                false,
                nothingToRenew);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
