package org.partnersuite.customersuccess.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.customer.Account;
import org.partnersuite.customersuccess.subscription.Cancellation.Reason;
import org.partnersuite.platform.rest.Money;

@Tag("CS-2")
class DealOutcomeTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    private static final UUID OPPORTUNITY = UUID.randomUUID();
    private static final UUID CUSTOMER = UUID.randomUUID();
    private static final UUID PARTNER = UUID.randomUUID();
    private static final UUID FIRST_LINE = UUID.randomUUID();
    private static final UUID SECOND_LINE = UUID.randomUUID();

    @Test
    void eachLineOfAWonDealBecomesASubscription() {
        DealOutcome outcome = outcome(won(line(FIRST_LINE, "48000"), line(SECOND_LINE, "100.01")));

        assertThat(outcome.changed()).isEmpty();
        assertThat(outcome.created()).hasSize(2);
        Subscription first = outcome.created().getFirst();
        assertThat(first.deal()).isEqualTo(new DealLine(OPPORTUNITY, FIRST_LINE));
        assertThat(first.customerId()).isEqualTo(CUSTOMER);
        assertThat(first.terms().contract())
                .isEqualTo(new ContractTerm(LocalDate.of(2026, 11, 22), LocalDate.of(2027, 11, 21)));
        assertThat(first.terms().arr()).isEqualTo(money("48000"));
        assertThat(first.terms().tcv()).isEqualTo(money("48000"));
        assertThat(first.terms().partnerOfRecord()).isEqualTo(PARTNER);
        assertThat(first.terms().trial()).isFalse();
    }

    @Test
    void aTermOfThreeYearsSpreadsTheValue() {
        DealOutcome outcome = DealOutcome.of(won(line(FIRST_LINE, "1000")), CUSTOMER, List.of(), 36, Map.of(), NOW);

        SubscriptionTerms terms = outcome.created().getFirst().terms();
        assertThat(terms.arr()).isEqualTo(money("333.3333"));
        assertThat(terms.contract().contractEnd()).isEqualTo(LocalDate.of(2029, 11, 21));
    }

    @Test
    void aLineHasTheTermOfItsOwn() {
        Deal.Line five = new Deal.Line(FIRST_LINE, "watsonx.ai", "SAAS", new BigDecimal("100000"), 5);

        List<Subscription> created =
                outcome(won(five, line(SECOND_LINE, "1200"))).created();

        assertThat(created.getFirst().terms().contract())
                .isEqualTo(new ContractTerm(LocalDate.of(2026, 11, 22), LocalDate.of(2027, 4, 21)));
        assertThat(created.getFirst().terms().arr()).isEqualTo(money("240000"));
        assertThat(created.getFirst().terms().tcv()).isEqualTo(money("100000"));
        assertThat(created.getLast().terms().contract().contractEnd()).isEqualTo(LocalDate.of(2027, 11, 21));
    }

    @Test
    void theSameNewsAgainChangeNothing() {
        Deal deal = won(line(FIRST_LINE, "48000"));
        Subscription known = outcome(deal).created().getFirst();

        DealOutcome again = outcome(deal, known);

        assertThat(again.created()).isEmpty();
        assertThat(again.changed()).isEmpty();
    }

    @Test
    void aDealCorrectsWhatNobodyHasEdited() {
        Subscription known = outcome(won(line(FIRST_LINE, "48000"))).created().getFirst();

        Subscription corrected =
                outcome(won(line(FIRST_LINE, "50000")), known).changed().get(known);

        assertThat(corrected).isNotNull();
        assertThat(corrected.terms().tcv()).isEqualTo(money("50000"));
        assertThat(corrected.version()).isEqualTo(2);
    }

    @Test
    void whatSomebodyHasEditedStays() {
        Subscription sold = outcome(won(line(FIRST_LINE, "48000"))).created().getFirst();
        Subscription edited = sold.edited(null, withTcv(sold.terms(), "47000"), NOW);

        assertThat(outcome(won(line(FIRST_LINE, "50000")), edited).changed()).isEmpty();
    }

    @Test
    void aReopenedALostAndADeletedDealCancelAndSayWhy() {
        Subscription known = outcome(won(line(FIRST_LINE, "48000"))).created().getFirst();

        for (Reason reason : List.of(Reason.DEAL_REOPENED, Reason.DEAL_LOST, Reason.DEAL_DELETED)) {
            Deal notWon = new Deal(OPPORTUNITY, 9, null, reason);
            Subscription cancelled = outcome(notWon, known).changed().get(known);
            assertThat(cancelled).isNotNull();
            assertThat(cancelled.status()).isEqualTo(SubscriptionStatus.CANCELLED);
            assertThat(cancelled.cancellation()).isEqualTo(new Cancellation(reason, NOW));
            assertThat(outcome(notWon, cancelled).changed()).isEmpty();
        }
    }

    @Test
    void aLineThatIsGoneCancelsItsSubscriptionOnly() {
        List<Subscription> known =
                outcome(won(line(FIRST_LINE, "1"), line(SECOND_LINE, "2"))).created();

        DealOutcome outcome = outcome(won(line(FIRST_LINE, "1")), known.get(0), known.get(1));

        assertThat(outcome.changed()).containsOnlyKeys(known.get(1));
        assertThat(outcome.changed().get(known.get(1)))
                .extracting(Subscription::cancellation)
                .isEqualTo(new Cancellation(Reason.LINE_REMOVED, NOW));
    }

    @Test
    void aDealWonAgainPutsItsSubscriptionsInForceAgain() {
        Subscription cancelled =
                outcome(won(line(FIRST_LINE, "48000"))).created().getFirst().cancelled(Reason.DEAL_REOPENED, NOW);

        DealOutcome outcome = outcome(won(line(FIRST_LINE, "48000")), cancelled);

        assertThat(outcome.created()).isEmpty();
        Subscription inForce = outcome.changed().get(cancelled);
        assertThat(inForce).isNotNull();
        assertThat(inForce.id()).isEqualTo(cancelled.id());
        assertThat(inForce.status()).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    private static DealOutcome outcome(Deal deal, Subscription... known) {
        return DealOutcome.of(deal, CUSTOMER, List.of(known), 12, Map.of(), NOW);
    }

    private static Deal won(Deal.Line... lines) {
        Deal.Won won = new Deal.Won(
                new Account(UUID.randomUUID(), 1, "Globex"),
                LocalDate.of(2026, 11, 22),
                PARTNER,
                "USD",
                List.of(lines));
        return new Deal(OPPORTUNITY, 5, won, Reason.DEAL_REOPENED);
    }

    private static Deal.Line line(UUID id, String amount) {
        return new Deal.Line(id, "watsonx.ai", "SAAS", new BigDecimal(amount), null);
    }

    private static Money money(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }

    private static SubscriptionTerms withTcv(SubscriptionTerms terms, String tcv) {
        return new SubscriptionTerms(
                terms.product(),
                terms.licenceType(),
                terms.licensedUsers(),
                terms.devices(),
                terms.contract(),
                terms.agreement(),
                terms.arr(),
                money(tcv),
                terms.partnerOfRecord(),
                terms.engagementModel(),
                terms.trial(),
                terms.trialStart(),
                terms.convertedOn(),
                terms.supportLevel());
    }
}
