package org.partnersuite.customersuccess.prolongation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Bodies;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.customersuccess.renewal.DecisionDraft;
import org.partnersuite.customersuccess.renewal.DueRenewals;
import org.partnersuite.customersuccess.renewal.Renewal;
import org.partnersuite.customersuccess.renewal.RenewalDecisions;
import org.partnersuite.customersuccess.renewal.RenewalOutcome;
import org.partnersuite.customersuccess.renewal.RenewalStore;
import org.partnersuite.customersuccess.subscription.SubscriptionDraft;
import org.partnersuite.customersuccess.subscription.Subscriptions;
import org.partnersuite.customersuccess.subscription.api.SubscriptionRequest;
import org.partnersuite.platform.parkedwork.WorkQueue;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.testkit.events.EventContracts;

/** Renewals and their contracts over the years, on a database. */
@Tag("CS-10")
class RenewedContractsTest {
    private static final ServiceDatabase SERVICE = new ServiceDatabase();
    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    private final DueRenewals sweep = new DueRenewals();
    private final RenewedContracts prolongation = new RenewedContracts();

    @BeforeEach
    void setDay() {
        SERVICE.setDay("2025-10-10");
    }

    @Test
    void aRenewedContractBeginsOnTheDayAfterTheOldOneEndsAndItsNextRenewalOpens() {
        UUID subscription = subscription(SERVICE.customer(), END, "1200", "", null);
        decide(subscription, RenewalOutcome.RENEWED_EXPANDED, "1500", null);
        SERVICE.setDay("2025-12-31");
        run(prolongation);
        assertThat(contract(subscription)).isEqualTo("2025-12-31 1200.0000");

        SERVICE.setDay("2026-03-01");
        run(prolongation);
        run(prolongation);

        assertThat(contract(subscription)).isEqualTo("2026-12-31 1500.0000");
        assertThat(values(subscription))
                .containsExactly("2025-01-01 2026-01-01 1200.0000", "2026-01-01 2027-01-01 1500.0000");
        List<Renewal> renewals = renewals(subscription);
        assertThat(renewals).extracting(Renewal::status).containsExactly(Renewal.Status.CLOSED, Renewal.Status.OPEN);
        assertThat(renewals.getFirst().appliedOn()).isEqualTo("2026-01-01");
        assertThat(renewals.getLast().dueOn()).isEqualTo("2026-12-31");
        assertThat(renewals.getLast().dueArr()).isEqualTo(usd("1500"));
    }

    @Test
    void anEditBeforeTheEndOpensNoOtherRenewalOfTheSameEnd() {
        UUID subscription = subscription(SERVICE.customer(), END, "1200", "", null);
        decide(subscription, RenewalOutcome.RENEWED_SAME, null, null);

        SERVICE.change(change -> Subscriptions.revise(
                change, subscription, IfMatch.any(), known -> draft(known.customerId(), END, "1300", "", null)));

        assertThat(renewals(subscription)).hasSize(1);
    }

    @Test
    void aContractThatRenewsItselfGoesOnYearByYearHoweverLongAllWereDown() {
        String automatic = ",\"autoRenew\":true,\"noticeBy\":\"2025-11-30\"";
        UUID subscription = subscription(SERVICE.customer(), END, "1200", automatic, null);
        UUID noticed =
                subscription(SERVICE.customer(), END, "1200", automatic + ",\"noticeGivenOn\":\"2025-11-30\"", null);
        UUID late =
                subscription(SERVICE.customer(), END, "1200", automatic + ",\"noticeGivenOn\":\"2025-12-01\"", null);

        SERVICE.setDay("2028-02-10");
        for (int i = 0; i < 4; i++) {
            run(sweep);
            run(prolongation);
        }

        assertThat(contract(subscription)).isEqualTo("2028-12-31 1200.0000");
        assertThat(values(subscription)).containsExactly("2025-01-01 2029-01-01 1200.0000");
        List<Renewal> renewals = renewals(subscription);
        assertThat(renewals)
                .extracting(Renewal::dueOn)
                .containsExactly(END, END.plusYears(1), END.plusYears(2), END.plusYears(3));
        assertThat(renewals.subList(0, 3)).allSatisfy(renewal -> {
            assertThat(renewal.decision()).isNotNull();
            assertThat(Objects.requireNonNull(renewal.decision()).decidedOn()).isEqualTo(renewal.dueOn());
            assertThat(renewal.promptedOn())
                    .isEqualTo(
                            renewal.dueOn().equals(END)
                                    ? LocalDate.of(2025, 10, 10)
                                    : renewal.dueOn().minusDays(90));
        });
        assertThat(renewals(noticed)).extracting(Renewal::status).containsExactly(Renewal.Status.OPEN);
        assertThat(renewals(late)).hasSizeGreaterThan(1);
    }

    @Test
    void aCoTermedContractEndsAndTheOtherOneGrowsOnce() {
        UUID customer = SERVICE.customer();
        UUID subscription = subscription(customer, END, "1200", "", null);
        UUID other = subscription(customer, LocalDate.of(2026, 6, 30), "1000", "", null);
        decide(subscription, RenewalOutcome.CO_TERMED, null, other);

        SERVICE.setDay("2026-01-01");
        run(prolongation);
        run(prolongation);

        assertThat(contract(other)).isEqualTo("2026-06-30 2200.0000");
        assertThat(contract(subscription)).isEqualTo("2025-12-31 1200.0000");
        assertThat(values(other)).last().isEqualTo("2026-01-01 2026-07-01 2200.0000");
        assertThat(renewals(other).getFirst().dueArr()).isEqualTo(usd("2200"));
    }

    @Test
    void aContractThatIsCoTermedAfterItsEndCountsInTheOtherOneFromThenOn() {
        UUID customer = SERVICE.customer();
        UUID subscription = subscription(customer, END, "1200", "", null);
        UUID other = subscription(customer, LocalDate.of(2026, 6, 30), "1000", "", null);
        SERVICE.setDay("2026-02-20");

        decide(subscription, RenewalOutcome.CO_TERMED, null, other);
        run(prolongation);

        assertThat(values(other)).last().isEqualTo("2026-01-01 2026-07-01 2200.0000");
    }

    @Test
    void aRenewalAfterTheGraceStartsTheContractAnewAndDoesNotCount() {
        UUID subscription = subscription(SERVICE.customer(), END, "1200", "", null);
        SERVICE.setDay("2026-03-01");

        Renewal decided = decide(subscription, RenewalOutcome.RENEWED_SAME, null, null);
        run(prolongation);

        assertThat(Objects.requireNonNull(decided.decision()).counted()).isFalse();
        assertThat(values(subscription))
                .containsExactly("2025-01-01 2026-01-01 1200.0000", "2026-03-01 2027-01-01 1200.0000");
    }

    @Test
    void aContractThatWasWrittenSinceIsLeftAsItIs() {
        UUID subscription = subscription(SERVICE.customer(), END, "1200", "", null);
        decide(subscription, RenewalOutcome.RENEWED_EXPANDED, "1500", null);
        SERVICE.change(change -> Subscriptions.revise(
                change,
                subscription,
                IfMatch.any(),
                known -> draft(known.customerId(), LocalDate.of(2027, 6, 30), "1700", "", null)));

        SERVICE.setDay("2026-01-10");
        run(prolongation);

        assertThat(contract(subscription)).isEqualTo("2027-06-30 1700.0000");
        assertThat(renewals(subscription).getFirst().appliedOn()).isEqualTo("2026-01-01");
    }

    @Test
    void anOutcomeIsRecordedOnce() {
        UUID subscription = subscription(SERVICE.customer(), END, "1200", "", null);
        Renewal decided = decide(subscription, RenewalOutcome.RENEWED_SAME, null, null);

        assertThatThrownBy(() -> decide(subscription, RenewalOutcome.RENEWED_SAME, null, null))
                .isInstanceOfSatisfying(
                        Problem.class, refused -> assertThat(refused.code()).isEqualTo("renewal_not_open"));
        assertThat(decided.version()).isEqualTo(2);
    }

    @Test
    @Tag("XC-3")
    void thePartnerOfRecordOfEitherModelWritesTheOutcomeAndNothingElse() {
        for (String model : List.of("SALES_AGENT", "CUSTOMER_SUCCESS_MANAGER")) {
            UUID partner = SERVICE.partner(model);
            UUID own = subscription(SERVICE.customer(), END, "1200", ",\"engagementModel\":\"" + model + "\"", partner);
            UUID foreign = subscription(SERVICE.customer(), END, "1200", "", SERVICE.partner(model));
            UUID renewal = renewals(own).getFirst().id();
            UUID another = renewals(foreign).getFirst().id();

            assertThatThrownBy(() -> SERVICE.changeBy(
                            partner,
                            change -> RenewalDecisions.decide(
                                    change, another, IfMatch.any(), draft(RenewalOutcome.RENEWED_SAME, null, null))))
                    .isInstanceOfSatisfying(Problem.class, refused -> assertThat(refused.status())
                            .isEqualTo(404));
            assertThatThrownBy(() -> SERVICE.changeBy(partner, change -> change.db()
                            .execute("update renewal set due_arr = 1 where id = '" + renewal + "'")))
                    .hasMessageContaining("outcome only");
            Renewal decided = SERVICE.changeBy(
                    partner,
                    change -> RenewalDecisions.decide(
                            change, renewal, IfMatch.any(), draft(RenewalOutcome.RENEWED_EXPANDED, "1300", null)));

            assertThat(Objects.requireNonNull(decided.decision()).decidedBy()).isEqualTo("pat");
            SERVICE.setDay("2026-01-01");
            run(prolongation);
            assertThat(contract(own)).isEqualTo("2026-12-31 1300.0000");
            SERVICE.setDay("2025-10-10");
        }
    }

    @Test
    void aPromptIsToldOnceAndEachStepIsKeptOnTheDayOnWhichItWasDue() {
        SERVICE.setDay("2025-03-01");
        UUID subscription = subscription(SERVICE.customer(), END, "1200", "", null);
        SERVICE.setDay("2025-12-15");
        run(sweep);
        run(sweep);

        assertThat(texts("select step || ' ' || step_on from renewal_step where subscription_id = '" + subscription
                        + "' order by step_on"))
                .containsExactly("EXECUTE 2025-06-30", "PROMPT 2025-10-02");
        assertThat(renewals(subscription).getFirst().openedOn()).isEqualTo("2025-03-01");
    }

    @Test
    @Tag("XC-2")
    void everyStateKeepsToItsContract() {
        UUID customer = SERVICE.customer();
        UUID other = subscription(customer, LocalDate.of(2026, 6, 30), "1000", "", null);
        for (RenewalOutcome outcome : List.of(
                RenewalOutcome.RENEWED_SAME,
                RenewalOutcome.RENEWED_REDUCED,
                RenewalOutcome.NOT_RENEWED,
                RenewalOutcome.CO_TERMED)) {
            UUID subscription = subscription(customer, END, "1200", "", null);
            Renewal open = renewals(subscription).getFirst();
            Renewal decided = decide(
                    subscription,
                    outcome,
                    outcome == RenewalOutcome.RENEWED_REDUCED ? "1000" : null,
                    outcome == RenewalOutcome.CO_TERMED ? other : null);
            for (Renewal renewal : List.of(open, decided)) {
                byte[] data = Objects.requireNonNull(
                        RenewalStore.RENEWAL.state(renewal).data());
                assertThat(EventContracts.faults("customer-success.renewal", new String(data, StandardCharsets.UTF_8)))
                        .isEmpty();
            }
        }
    }

    private static void run(WorkQueue queue) {
        while (true) {
            Set<UUID> due = SERVICE.read(db -> queue.due(db, SERVICE.now(), 100));
            if (due.isEmpty() || SERVICE.<Integer>change(change -> queue.work(change, due)) == 0) {
                return;
            }
        }
    }

    private static Renewal decide(
            UUID subscription, RenewalOutcome outcome, @Nullable String renewed, @Nullable UUID into) {
        UUID renewal = renewals(subscription).getFirst().id();
        return SERVICE.changeBy(
                "clara",
                change -> RenewalDecisions.decide(change, renewal, IfMatch.any(), draft(outcome, renewed, into)));
    }

    private static DecisionDraft draft(RenewalOutcome outcome, @Nullable String renewed, @Nullable UUID into) {
        return new DecisionDraft(
                outcome,
                outcome == RenewalOutcome.NOT_RENEWED ? "PRICE" : null,
                null,
                renewed == null ? null : usd(renewed),
                null,
                into,
                null);
    }

    /** A contract in USD that started on the first day of the year of its end. */
    private static UUID subscription(UUID customer, LocalDate end, String arr, String more, @Nullable UUID partner) {
        return SERVICE.changeBy(
                "clara", change -> Subscriptions.create(change, draft(customer, end, arr, more, partner))
                        .id());
    }

    private static SubscriptionDraft draft(
            UUID customer, LocalDate end, String arr, String more, @Nullable UUID partner) {
        return Bodies.read(SubscriptionRequest.class, """
                        {"customerId":"%s","product":"watsonx.ai","contractStart":"2025-01-01","contractEnd":"%s",
                         "arr":{"amount":"%s","currency":"USD"},"tcv":{"amount":"%s","currency":"USD"}%s%s}
                        """.formatted(
                                customer,
                                end,
                                arr,
                                arr,
                                partner == null ? "" : ",\"partnerOfRecord\":\"" + partner + "\"",
                                more))
                .draft();
    }

    private static List<Renewal> renewals(UUID subscription) {
        return SERVICE.read(
                db -> db.createQuery("select * from renewal where subscription_id = :id order by due_on, id")
                        .bind("id", subscription)
                        .mapTo(Renewal.class)
                        .list());
    }

    private static String contract(UUID subscription) {
        return texts("select contract_end || ' ' || arr from subscription where id = '" + subscription + "'")
                .getFirst();
    }

    private static List<String> values(UUID subscription) {
        return texts("select valid_from || ' ' || valid_to || ' ' || arr from contract_value where subscription_id = '"
                + subscription + "' order by valid_from");
    }

    private static List<String> texts(String sql) {
        return SERVICE.read(db -> db.createQuery(sql).mapTo(String.class).list());
    }

    private static Money usd(String amount) {
        return new Money(new BigDecimal(amount), "USD");
    }
}
