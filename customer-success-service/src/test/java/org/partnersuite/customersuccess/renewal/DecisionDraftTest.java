package org.partnersuite.customersuccess.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnersuite.customersuccess.renewal.DecisionDraft.OtherContract;
import org.partnersuite.platform.rest.Money;

@Tag("CS-10")
class DecisionDraftTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);
    private static final UUID OTHER = UUID.randomUUID();
    private static final List<String> REASONS = RenewalRules.SETTING.shipped().codes();

    private final Renewal renewal = Renewal.open(
            UUID.randomUUID(),
            new ContractEnd(UUID.randomUUID(), UUID.randomUUID(), START, END, usd("100"), false, null),
            START,
            START,
            Instant.parse("2025-01-01T00:00:00Z"));

    @Test
    void elevenReasonsShip() {
        assertThat(REASONS)
                .containsExactly(
                        "PRICE",
                        "COMPETITOR",
                        "NO_VALUE",
                        "NOT_USED",
                        "PRODUCT_GAP",
                        "SUPPORT",
                        "BUDGET",
                        "SPONSOR_LEFT",
                        "MERGED_OR_CLOSED",
                        "CONSOLIDATED",
                        "UNKNOWN_IMPORTED");
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "RENEWED_SAME,,",
        "RENEWED_SAME, 100,",
        "RENEWED_SAME, 101, /renewedArr/amount contradicts_outcome",
        "RENEWED_EXPANDED, 101,",
        "RENEWED_EXPANDED, 100, /renewedArr/amount contradicts_outcome",
        "RENEWED_EXPANDED,, /renewedArr required",
        "RENEWED_REDUCED, 99,",
        "RENEWED_REDUCED, 100, /renewedArr/amount contradicts_outcome",
        "RENEWED_REDUCED, 0, /renewedArr/amount contradicts_outcome",
        "RENEWED_REDUCED,, /renewedArr required"
    })
    void theAmountAgreesWithTheOutcome(RenewalOutcome outcome, @Nullable String amount, @Nullable String fault) {
        assertThat(faults(draft(outcome, null, amount == null ? null : usd(amount), null)))
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void anotherCurrencyIsRefused() {
        assertThat(faults(draft(RenewalOutcome.RENEWED_EXPANDED, null, new Money(BigDecimal.TEN, "EUR"), null)))
                .containsExactly("/renewedArr/currency other_currency");
    }

    @Test
    void whatIsNotRenewedHasAKnownReason() {
        assertThat(faults(draft(RenewalOutcome.NOT_RENEWED, null, null, null))).containsExactly("/reason required");
        assertThat(faults(draft(RenewalOutcome.NOT_RENEWED, "WEATHER", null, null)))
                .containsExactly("/reason unknown_code");
        assertThat(faults(draft(RenewalOutcome.NOT_RENEWED, "PRICE", null, null)))
                .isEmpty();
        assertThat(faults(draft(RenewalOutcome.RENEWED_REDUCED, "PRICE", usd("60"), null)))
                .isEmpty();
        assertThat(faults(draft(RenewalOutcome.RENEWED_SAME, "PRICE", null, null)))
                .containsExactly("/reason not_lost");
        assertThat(faults(draft(RenewalOutcome.NOT_RENEWED, "PRICE", usd("1"), null)))
                .containsExactly("/renewedArr not_renewed");
    }

    @Test
    void aCoTermedContractGoesOnInAnotherOneOfTheSameCustomer() {
        OtherContract fits = new OtherContract(OTHER, renewal.customerId(), "USD", true, null);
        DecisionDraft draft = draft(RenewalOutcome.CO_TERMED, null, null, OTHER);

        assertThat(faults(draft(RenewalOutcome.CO_TERMED, null, null, null)))
                .containsExactly("/intoSubscriptionId required");
        assertThat(faults(draft)).containsExactly("/intoSubscriptionId unknown_subscription");
        assertThat(faults(draft, fits)).isEmpty();
        assertThat(faults(draft, new OtherContract(OTHER, UUID.randomUUID(), "USD", true, null)))
                .containsExactly("/intoSubscriptionId no_other_contract");
        assertThat(faults(draft, new OtherContract(OTHER, renewal.customerId(), "USD", false, null)))
                .containsExactly("/intoSubscriptionId no_other_contract");
        assertThat(faults(draft, new OtherContract(renewal.subscriptionId(), renewal.customerId(), "USD", true, null)))
                .containsExactly("/intoSubscriptionId no_other_contract");
        assertThat(faults(draft, new OtherContract(OTHER, renewal.customerId(), "USD", true, renewal.dueOn())))
                .isEmpty();
        assertThat(faults(
                        draft,
                        new OtherContract(
                                OTHER,
                                renewal.customerId(),
                                "USD",
                                true,
                                renewal.dueOn().minusDays(1))))
                .as("had ended before")
                .containsExactly("/intoSubscriptionId no_other_contract");
        assertThat(faults(draft, new OtherContract(OTHER, renewal.customerId(), "EUR", true, null)))
                .containsExactly("/intoSubscriptionId other_currency");
        assertThat(faults(draft(RenewalOutcome.RENEWED_SAME, null, null, OTHER), fits))
                .containsExactly("/intoSubscriptionId not_co_termed");
    }

    @Test
    void daysFitTheContract() {
        assertThat(faults(
                        new DecisionDraft(RenewalOutcome.RENEWED_SAME, null, null, null, END, null, TODAY.plusDays(1))))
                .containsExactly("/decidedOn in_future", "/renewedUntil before_end");
        assertThat(faults(new DecisionDraft(
                        RenewalOutcome.NOT_RENEWED, "PRICE", null, null, END.plusYears(1), null, START.minusDays(1))))
                .containsExactly("/decidedOn before_start", "/renewedUntil not_renewed");
    }

    @ParameterizedTest(name = "decided on {0}: counts {1}")
    @CsvSource({"2025-03-01, true", "2025-12-31, true", "2026-01-30, true", "2026-01-31, false"})
    void anEarlyRenewalCountsAndALateOneWithinTheGrace(LocalDate decidedOn, boolean counted) {
        Decision decision = new DecisionDraft(RenewalOutcome.RENEWED_SAME, null, null, null, null, null, decidedOn)
                .decision(renewal, START, 30, "clara", LocalDate.of(2026, 6, 1));

        assertThat(decision.counted()).isEqualTo(counted);
        assertThat(decision.renewedUntil()).isEqualTo("2026-12-31");
        assertThat(decision.renewedArr()).isEqualTo(usd("100"));
        assertThat(decision.decidedBy()).isEqualTo("clara");
    }

    @ParameterizedTest
    @EnumSource(
            value = RenewalOutcome.class,
            names = {"NOT_RENEWED", "CO_TERMED"})
    void noOtherOutcomeCountsAsRenewed(RenewalOutcome outcome) {
        Decision decision = draft(outcome, null, null, null).decision(renewal, START, 30, "clara", TODAY);

        assertThat(decision.counted()).isFalse();
        assertThat(decision.renewedUntil()).isNull();
        assertThat(decision.decidedOn()).isEqualTo(TODAY);
        assertThat(decision.renewedArr()).isEqualTo(outcome == RenewalOutcome.CO_TERMED ? usd("100") : null);
    }

    @Test
    void whatIsSaidAgainIsTheSameDecisionAsFarAsItIsSaid() {
        DecisionDraft said = draft(RenewalOutcome.RENEWED_EXPANDED, null, usd("120"), null);
        Decision decision = said.decision(renewal, START, 30, "clara", TODAY);

        assertThat(said.says(decision)).isTrue();
        assertThat(draft(RenewalOutcome.RENEWED_EXPANDED, null, usd("120.00"), null)
                        .says(decision))
                .isTrue();
        assertThat(draft(RenewalOutcome.RENEWED_EXPANDED, null, usd("121"), null)
                        .says(decision))
                .isFalse();
        assertThat(draft(RenewalOutcome.RENEWED_SAME, null, null, null).says(decision))
                .isFalse();
    }

    private List<String> faults(DecisionDraft draft) {
        return faults(draft, null);
    }

    private List<String> faults(DecisionDraft draft, @Nullable OtherContract other) {
        return draft.faults(renewal, REASONS, other, TODAY).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private static DecisionDraft draft(
            RenewalOutcome outcome, @Nullable String reason, @Nullable Money renewed, @Nullable UUID into) {
        return new DecisionDraft(outcome, reason, null, renewed, null, into, null);
    }

    private static Money usd(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }
}
