package org.partnersuite.customersuccess.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.renewal.Renewal.WithdrawnReason;

@Tag("CS-10")
class RenewalTest {
    private static final Instant OPENED = Instant.parse("2022-11-29T05:00:00Z");
    private static final LocalDate END = LocalDate.of(2024, 2, 29);

    private final Renewal renewal = Renewal.open(
            UUID.randomUUID(),
            new ContractEnd(UUID.randomUUID(), UUID.randomUUID(), END, null),
            RenewalPhase.REVIEW_PORTFOLIO,
            OPENED);

    @ParameterizedTest
    @CsvSource({
        "2023-02-28T00:00:00Z, IDENTIFY_AND_MANAGE_RISK, 2023-02-28, 2023-08-29",
        "2023-08-29T23:59:59Z, EXECUTE, 2023-08-29, 2023-11-29",
        "2024-02-29T12:00:00Z, CLOSE, 2023-11-29, 2024-03-01"
    })
    void itAdvancesIntoThePhaseOfTheDay(Instant now, RenewalPhase phase, LocalDate since, LocalDate next) {
        Renewal advanced = renewal.advanced(now);

        assertThat(advanced.phase()).isEqualTo(phase);
        assertThat(advanced.phaseSince()).isEqualTo(since);
        assertThat(advanced.nextPhaseOn()).isEqualTo(next);
        assertThat(advanced.dueOn()).isEqualTo(END);
        assertThat(advanced.version()).isEqualTo(2);
        assertThat(advanced.openedAt()).isEqualTo(OPENED);
        assertThat(advanced.updatedAt()).isEqualTo(now);
    }

    @Test
    void theLastPhaseHasNoNextOne() {
        Renewal overdue = renewal.advanced(Instant.parse("2024-03-01T00:00:00Z"));

        assertThat(overdue.phase()).isEqualTo(RenewalPhase.OVERDUE);
        assertThat(overdue.nextPhaseOn()).isNull();
        assertThat(overdue.status()).isEqualTo(Renewal.Status.OPEN);
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
