package org.partnersuite.customersuccess.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.renewal.Renewal.WithdrawnReason;
import org.partnersuite.platform.rest.Money;

@Tag("CS-10")
class RenewalTest {
    private static final Instant OPENED = Instant.parse("2022-11-29T05:00:00Z");
    private static final LocalDate END = LocalDate.of(2024, 2, 29);

    private static final Money ARR = new Money(new BigDecimal("1200"), "USD");

    private final Renewal renewal = open(LocalDate.of(2020, 3, 1), false);

    @ParameterizedTest
    @CsvSource({
        "2023-02-28T00:00:00Z, IDENTIFY_AND_MANAGE_RISK, 2023-02-28, 2023-08-29",
        "2023-08-29T23:59:59Z, EXECUTE, 2023-08-29,",
        "2024-03-01T00:00:00Z, EXECUTE, 2023-08-29,"
    })
    void itAdvancesIntoThePhaseOfTheDayAndTheLastOneHasNoNext(
            Instant now, RenewalPhase phase, LocalDate since, @Nullable LocalDate next) {
        Renewal advanced = renewal.advanced(now);

        assertThat(advanced.phase()).isEqualTo(phase);
        assertThat(advanced.phaseSince()).isEqualTo(since);
        assertThat(advanced.nextPhaseOn()).isEqualTo(next);
        assertThat(advanced.dueOn()).isEqualTo(END);
        assertThat(advanced.status()).isEqualTo(Renewal.Status.OPEN);
        assertThat(advanced.version()).isEqualTo(2);
        assertThat(advanced.openedAt()).isEqualTo(OPENED);
        assertThat(advanced.updatedAt()).isEqualTo(now);
    }

    @ParameterizedTest(name = "advanced on {0}: prompted on {1}, changed next on {2}")
    @CsvSource({
        "2022-11-30,, 2023-02-28",
        "2023-02-28,, 2023-08-29",
        "2023-08-29,, 2023-12-01",
        "2023-11-30,, 2023-12-01",
        "2023-12-01, 2023-12-01,",
        "2024-03-05, 2023-12-01,"
    })
    void thePartnerIsPromptedNinetyDaysBeforeTheEndOnceAndByThatDayHoweverLate(
            LocalDate day, @Nullable LocalDate prompted, @Nullable LocalDate next) {
        Renewal advanced = renewal.advanced(noon(day));

        assertThat(advanced.promptedOn()).isEqualTo(prompted);
        assertThat(advanced.nextOn()).isEqualTo(next);
        assertThat(advanced.advanced(noon(day.plusDays(1))).promptedOn())
                .isEqualTo(day.plusDays(1).isBefore(LocalDate.of(2023, 12, 1)) ? null : LocalDate.of(2023, 12, 1));
    }

    @Test
    void anEndThatMovesOutOfTheWindowIsPromptedAgainAndOneThatMovesWithinItIsNot() {
        Renewal prompted = renewal.advanced(noon(LocalDate.of(2023, 12, 5)));

        assertThat(moved(prompted, LocalDate.of(2024, 3, 10)).promptedOn()).isNull();
        assertThat(moved(prompted, LocalDate.of(2024, 2, 20)).promptedOn()).isEqualTo("2023-12-01");
    }

    @Test
    void itIsRenewedByItselfOnItsLastDayForATermAsLong() {
        Renewal automatic = open(LocalDate.of(2021, 3, 1), true);
        assertThat(automatic.advanced(noon(LocalDate.of(2023, 12, 1))).nextOn()).isEqualTo(END);

        Renewal renewed = automatic.renewedByItself(
                LocalDate.of(2021, 3, 1), "customer-success-service", noon(LocalDate.of(2024, 5, 1)));

        assertThat(renewed.status()).isEqualTo(Renewal.Status.CLOSED);
        assertThat(renewed.version()).isEqualTo(2);
        assertThat(renewed.phase()).isEqualTo(RenewalPhase.EXECUTE);
        assertThat(renewed.nextOn()).isNull();
        assertThat(renewed.decision())
                .isEqualTo(new Decision(
                        RenewalOutcome.RENEWED_SAME,
                        null,
                        null,
                        ARR,
                        LocalDate.of(2027, 2, 28),
                        null,
                        END,
                        "customer-success-service",
                        true));
    }

    private static Renewal moved(Renewal renewal, LocalDate end) {
        return renewal.following(
                new ContractEnd(
                        renewal.subscriptionId(), renewal.customerId(), renewal.contractStart(), end, ARR, false, null),
                LocalDate.of(2023, 12, 6),
                noon(LocalDate.of(2023, 12, 6)));
    }

    private static Renewal open(LocalDate start, boolean autoRenews) {
        return Renewal.open(
                UUID.randomUUID(),
                new ContractEnd(UUID.randomUUID(), UUID.randomUUID(), start, END, ARR, autoRenews, null),
                LocalDate.of(2022, 11, 29),
                LocalDate.of(2022, 11, 29),
                OPENED);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    @Test
    void aWithdrawnOneKeepsWhereItStood() {
        Instant now = OPENED.plusSeconds(60);
        Renewal withdrawn = renewal.withdrawn(WithdrawnReason.SUBSCRIPTION_CANCELLED, now);

        assertThat(withdrawn.status()).isEqualTo(Renewal.Status.WITHDRAWN);
        assertThat(withdrawn.withdrawnReason()).isEqualTo(WithdrawnReason.SUBSCRIPTION_CANCELLED);
        assertThat(withdrawn.phase()).isEqualTo(RenewalPhase.REVIEW_PORTFOLIO);
        assertThat(withdrawn.dueOn()).isEqualTo(END);
        assertThat(withdrawn.version()).isEqualTo(2);
        assertThat(withdrawn.updatedAt()).isEqualTo(now);
    }

    @Test
    void daysAreThoseOfUtc() {
        assertThat(Renewal.day(Instant.parse("2023-02-27T23:59:59.999Z"))).isEqualTo("2023-02-27");
        assertThat(Renewal.day(Instant.parse("2023-02-28T00:00:00Z"))).isEqualTo("2023-02-28");
    }
}
