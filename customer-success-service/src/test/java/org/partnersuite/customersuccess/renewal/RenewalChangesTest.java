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
import org.junit.jupiter.params.provider.EnumSource;
import org.partnersuite.customersuccess.renewal.Renewal.WithdrawnReason;
import org.partnersuite.platform.rest.Money;

@Tag("CS-10")
class RenewalChangesTest {
    private static final UUID SUBSCRIPTION = UUID.randomUUID();
    private static final UUID CUSTOMER = UUID.randomUUID();

    @Test
    void anEndThatIsNearOpensARenewalInThePhaseOfTheDay() {
        RenewalChanges outcome = outcome("2022-12-31", end("2023-12-31"));

        assertThat(outcome.changed()).isEmpty();
        assertThat(outcome.awaited()).isEmpty();
        Renewal opened = opened(outcome);
        assertThat(opened.version()).isEqualTo(1);
        assertThat(opened.subscriptionId()).isEqualTo(SUBSCRIPTION);
        assertThat(opened.customerId()).isEqualTo(CUSTOMER);
        assertThat(opened.dueOn()).isEqualTo("2023-12-31");
        assertThat(opened.phase()).isEqualTo(RenewalPhase.IDENTIFY_AND_MANAGE_RISK);
        assertThat(opened.phaseSince()).isEqualTo("2022-12-31");
        assertThat(opened.nextPhaseOn()).isEqualTo("2023-06-30");
        assertThat(opened.status()).isEqualTo(Renewal.Status.OPEN);
        assertThat(opened.createdAt()).isEqualTo(instant("2022-12-31"));
    }

    @Test
    void anEndThatIsFarAwayIsAwaitedUntilFifteenMonthsBefore() {
        ContractEnd end = end("2024-02-29");

        RenewalChanges dayBefore = outcome("2022-11-28", end);
        assertThat(dayBefore.opened()).isEmpty();
        assertThat(dayBefore.awaited()).containsExactly(end);

        RenewalChanges firstDay = outcome("2022-11-29", end);
        assertThat(opened(firstDay).phase()).isEqualTo(RenewalPhase.REVIEW_PORTFOLIO);
        assertThat(firstDay.awaited()).isEmpty();
    }

    @Test
    void afterALongSilenceARenewalOpensInThePhaseOfToday() {
        Renewal opened = opened(outcome("2023-10-01", end("2023-12-31")));

        assertThat(opened.phase()).isEqualTo(RenewalPhase.EXECUTE);
        assertThat(opened.phaseSince()).isEqualTo("2023-06-30");
        assertThat(opened.openedOn()).isEqualTo("2023-10-01");
        assertThat(opened.promptedOn()).isNull();
        assertThat(opened.version()).isEqualTo(1);
    }

    @Test
    void anEndThatMovesMovesItsOpenRenewal() {
        Renewal open = opened(outcome("2022-11-22", end("2023-05-01")));

        RenewalChanges outcome = outcome("2022-11-22", end("2023-02-01"), open);

        assertThat(outcome.opened()).isEmpty();
        Renewal moved = outcome.changed().get(open);
        assertThat(moved).isNotNull();
        assertThat(moved.id()).isEqualTo(open.id());
        assertThat(moved.version()).isEqualTo(2);
        assertThat(moved.dueOn()).isEqualTo("2023-02-01");
        assertThat(moved.phase()).isEqualTo(RenewalPhase.EXECUTE);
        assertThat(moved.phaseSince()).isEqualTo("2022-08-01");
        assertThat(moved.status()).isEqualTo(Renewal.Status.OPEN);
    }

    @Test
    void anEndThatMovesFarAwayWithdrawsItsRenewalAndIsAwaited() {
        Renewal open = opened(outcome("2022-11-22", end("2023-05-01")));
        ContractEnd far = end("2025-02-01");

        RenewalChanges outcome = outcome("2022-11-22", far, open);

        Renewal withdrawn = outcome.changed().get(open);
        assertThat(withdrawn).isNotNull();
        assertThat(withdrawn.status()).isEqualTo(Renewal.Status.WITHDRAWN);
        assertThat(withdrawn.withdrawnReason()).isEqualTo(WithdrawnReason.CONTRACT_MOVED);
        assertThat(withdrawn.dueOn()).isEqualTo(open.dueOn());
        assertThat(outcome.awaited()).containsExactly(far);
    }

    @Test
    void anEndThatComesBackOpensAnotherRenewal() {
        Renewal before = opened(outcome("2022-11-22", end("2023-05-01")));

        Renewal again = opened(outcome("2022-11-22", end("2023-12-01")));

        assertThat(again.id()).isNotEqualTo(before.id());
        assertThat(again.dueOn()).isEqualTo("2023-12-01");
    }

    @ParameterizedTest
    @EnumSource(
            value = WithdrawnReason.class,
            names = {"TRIAL", "MONTHLY_TERM", "SUBSCRIPTION_CANCELLED"})
    void withNothingToRenewNoneOpensNoneIsAwaitedAndAnOpenOneIsWithdrawn(WithdrawnReason reason) {
        ContractEnd end = end("2023-02-01", CUSTOMER, reason);

        RenewalChanges none = outcome("2022-11-22", end);
        assertThat(none.opened()).isEmpty();
        assertThat(none.changed()).isEmpty();
        assertThat(none.awaited()).isEmpty();

        Renewal open = opened(outcome("2022-11-22", end("2023-02-01")));
        RenewalChanges outcome = outcome("2022-11-22", end, open);
        assertThat(outcome.changed().get(open))
                .extracting(Renewal::withdrawnReason)
                .isEqualTo(reason);
        assertThat(outcome.awaited()).isEmpty();
    }

    @Test
    void theSameEndInTheSamePhaseChangesNothing() {
        Renewal open = opened(outcome("2022-12-31", end("2023-12-31")));

        RenewalChanges outcome = outcome("2023-01-01", end("2023-12-31"), open);

        assertThat(outcome.opened()).isEmpty();
        assertThat(outcome.changed()).isEmpty();
        assertThat(outcome.awaited()).isEmpty();
    }

    @Test
    void aSubscriptionThatGoesToAnotherCustomerTakesItsRenewalAlong() {
        Renewal open = opened(outcome("2022-12-31", end("2023-12-31")));
        UUID other = UUID.randomUUID();

        RenewalChanges outcome = outcome("2022-12-31", end("2023-12-31", other, null), open);

        assertThat(outcome.changed().get(open)).extracting(Renewal::customerId).isEqualTo(other);
    }

    @Test
    void whatWasAwaitedIsDatedByTheDayOnWhichItWasDueHoweverLateItIsFound() {
        ContractEnd end = end("2023-12-31");

        Renewal opened = RenewalChanges.of(List.of(end), List.of(), ContractEnd::opensOn, instant("2023-11-15"))
                .opened()
                .getFirst();

        assertThat(opened.openedOn()).isEqualTo("2022-09-30");
        assertThat(opened.phase()).isEqualTo(RenewalPhase.EXECUTE);
        assertThat(opened.promptedOn()).isEqualTo("2023-10-02");
    }

    private static RenewalChanges outcome(String today, ContractEnd end, Renewal... open) {
        return RenewalChanges.of(List.of(end), List.of(open), any -> LocalDate.parse(today), instant(today));
    }

    private static Renewal opened(RenewalChanges outcome) {
        assertThat(outcome.opened()).hasSize(1);
        return outcome.opened().getFirst();
    }

    private static ContractEnd end(String day) {
        return end(day, CUSTOMER, null);
    }

    private static ContractEnd end(String day, UUID customer, @Nullable WithdrawnReason nothingToRenew) {
        return new ContractEnd(
                SUBSCRIPTION,
                customer,
                LocalDate.of(2020, 1, 1),
                LocalDate.parse(day),
                new Money(new BigDecimal("1200"), "USD"),
                false,
                nothingToRenew);
    }

    private static Instant instant(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
