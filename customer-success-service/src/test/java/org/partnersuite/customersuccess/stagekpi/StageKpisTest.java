package org.partnersuite.customersuccess.stagekpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.StoredContracts;
import org.partnersuite.customersuccess.retention.RetentionFigures;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

/** KPIs from a database. Each test has a product and a partner of its own. */
@Tag("CS-13")
class StageKpisTest {
    private static final Database DATABASE = StoredContracts.database("stagekpis");
    private static final LocalDate FROM = LocalDate.of(2025, 4, 1);
    private static final LocalDate TO = LocalDate.of(2025, 6, 30);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    private final String product = "p-" + UUID.randomUUID();
    private final UUID partner = UUID.randomUUID();

    @BeforeAll
    static void rates() {
        StoredContracts.with(DATABASE, contracts -> {
            contracts.rate("EUR", LocalDate.of(2024, 1, 1), "1.10");
            return contracts;
        });
    }

    @Test
    void netNewAreCustomersWhoseFirstPaidContractStartsInThePeriod() {
        UUID known = customer();
        contract(known, LocalDate.of(2024, 1, 1), END, 10, 5);
        contract(known, LocalDate.of(2025, 5, 1), END, 10, 5);
        contract(customer(), FROM, END, 20, null);
        contract(customer(), TO, END, 30, null);
        contract(customer(), TO.plusDays(1), END, 30, null);

        assertThat(shown(StageKpi.NET_NEW_CUSTOMERS)).containsExactly("customers 2 of 2");
        assertThat(shown(StageKpi.SERVICE_FOOTPRINT)).containsExactly("users 70 of 4", "devices 10 of 2");
    }

    @Test
    void multiYearAreContractsOfMoreThanTwelveMonthsThatStartInThePeriod() {
        contract(customer(), FROM, LocalDate.of(2026, 3, 31), null, null);
        contract(customer(), FROM, LocalDate.of(2026, 4, 1), null, null);
        contract(customer(), FROM.minusDays(1), END, null, null);

        assertThat(shown(StageKpi.MULTI_YEAR_AGREEMENTS)).containsExactly("contracts 1 of 1");
    }

    @Test
    void onboardingIsTheTimeToTheFirstUseAndToTheFirstTouchOfThePartner() {
        UUID fast = customer();
        firstUse(contract(fast, FROM, END, null, null), fast, FROM.plusDays(29));
        touch(fast, FROM.plusDays(3), partner);
        touch(fast, FROM.plusDays(1), null);
        UUID slow = customer();
        firstUse(contract(slow, FROM, END, null, null), slow, FROM.plusDays(30));

        assertThat(shown(StageKpi.ONBOARDING_SPEED))
                .containsExactly(
                        "medianDaysToFirstUse 29.50 of 2",
                        "shareUnder30DaysToFirstUse 50.00 of 2",
                        "medianDaysToFirstTouch 3.00 of 1",
                        "shareUnder30DaysToFirstTouch 50.00 of 2");
    }

    @Test
    void aTrialThatIsNotConvertedCountsInTheShareAndNotInTheMedian() {
        trial(FROM, FROM.plusDays(10));
        trial(FROM, FROM.plusDays(20));
        trial(FROM, null);

        assertThat(shown(StageKpi.TRIAL_CONVERSION_SPEED))
                .containsExactly("medianDays 15.00 of 2", "shareConverted 66.67 of 3");
    }

    @Test
    void adoptedUsersAndFeaturesAreThoseOfTheNewestMonthThatWasReported() {
        UUID customer = customer();
        UUID contract = contract(customer, FROM, END, null, null);
        usage(
                contract,
                customer,
                LocalDate.of(2025, 5, 1),
                40,
                "{\"calls\": {\"users\": 30}, \"chat\": {\"users\": 10}}");
        usage(contract, customer, LocalDate.of(2025, 6, 1), null, "{\"calls\": {\"users\": 35}}");
        usage(contract, customer, LocalDate.of(2025, 7, 1), 99, "{\"calls\": {\"users\": 99}}");

        assertThat(shown(StageKpi.ADOPTED_USERS)).containsExactly("activeUsers 40 of 1");
        assertThat(shown(StageKpi.FEATURE_ADOPTION)).containsExactly("users calls 35 of 1");
    }

    @Test
    void regularityIsTheMedianOfGapsAndTheShareThatWasTouched() {
        UUID customer = customer();
        contract(customer, FROM, END, null, null);
        touch(customer, FROM.plusDays(1), partner);
        touch(customer, FROM.plusDays(11), partner);
        touch(customer, FROM.plusDays(31), partner);
        touch(customer, FROM.plusDays(31), partner);
        touch(customer, TO, UUID.randomUUID());
        contract(customer(), FROM, END, null, null);

        assertThat(shown(StageKpi.TOUCH_REGULARITY))
                .containsExactly(
                        "medianDaysBetweenTouches 15.00 of 2",
                        "shareTouchedIn30Days 0.00 of 2",
                        "shareTouchedIn90Days 50.00 of 2");
    }

    @Test
    void expansionIsOfTheCustomersOfTheStart() {
        UUID grown = customer();
        contract(grown, FROM, END, 100, 10);
        contract(grown, LocalDate.of(2025, 5, 1), END, 50, null);
        contract(customer(), LocalDate.of(2025, 5, 1), END, 500, null);

        assertThat(shown(StageKpi.USER_DEVICE_EXPANSION))
                .containsExactly("usersOfStart 150.00 of 1", "devicesOfStart 100.00 of 1");
    }

    @Test
    void wonCandidatesAreCountedWithTheirAmounts() {
        UUID customer = customer();
        won(customer, "ADJACENT_OFFERING", null, "100", "USD");
        won(customer, "ADJACENT_OFFERING", "Initech", "100", "EUR");
        won(customer, "BURN_DOWN", null, "100", "USD");

        assertThat(shown(StageKpi.ADJACENT_EXPANSION)).containsExactly("won 2 of 2", "amount 210.00 USD of 2");
        assertThat(shown(StageKpi.COMPETITIVE_DISPLACEMENT)).containsExactly("won 1 of 1", "amount 110.00 USD of 1");
    }

    @Test
    void renewalsAreAgainstTheMinimumAndKeepThePairOfDueAndRenewed() {
        LocalDate due = LocalDate.of(2025, 5, 31);
        for (String outcome : List.of("RENEWED_EXPANDED", "NOT_RENEWED")) {
            UUID customer = customer();
            UUID contract = contract(customer, LocalDate.of(2024, 6, 1), due, null, null);
            StoredContracts.with(DATABASE, contracts -> {
                contracts.renewal(
                        contract,
                        customer,
                        due,
                        BigDecimal.TEN,
                        "USD",
                        outcome,
                        outcome.startsWith("RENEWED") ? new BigDecimal("15") : null,
                        null,
                        outcome.startsWith("RENEWED"));
                return contract;
            });
        }

        assertThat(shown(StageKpi.RENEWAL_RATE))
                .containsExactly("rateByCount 50.00 of 2", "rateByValue 50.00 of 2", "minimumRate 80 of 2");
        assertThat(shown(StageKpi.EXPANSION_AT_RENEWAL))
                .containsExactly(
                        "expanded 1 of 1",
                        "dueArr 10.00 USD of 1",
                        "renewedArr 15.00 USD of 1",
                        "expansion 5.00 USD of 1");
    }

    @Test
    void satisfactionIsThatOfSurveysTiedToARenewal() {
        LocalDate due = LocalDate.of(2025, 5, 31);
        UUID customer = customer();
        UUID contract = contract(customer, LocalDate.of(2024, 6, 1), due, null, null);
        StoredContracts.with(DATABASE, contracts -> {
            contracts.renewal(contract, customer, due, BigDecimal.TEN, "USD", null, null, null, false);
            for (String answer : List.of("'NPS', 10, null", "'NPS', 6, null", "'NPS', 9, null", "'CSAT', null, 4.5")) {
                contracts
                        .db()
                        .execute(
                                "insert into survey (id, version, kind, nps, csat_mean, customer_id, renewal_id, questions,"
                                        + " status, answered_at, imported, answers, created_at, updated_at)"
                                        + " select gen_random_uuid(), 1, " + answer
                                        + ", customer_id, id, '[]', 'ANSWERED',"
                                        + " timestamptz '2025-06-10 12:00:00Z', false, '[1]', now(), now()"
                                        + " from renewal where subscription_id = '" + contract + "'");
            }
            return contract;
        });

        assertThat(shown(StageKpi.SATISFACTION_AT_RENEWAL)).containsExactly("csatMean 4.50 of 1", "nps 33.33 of 3");
    }

    @Test
    void ofNothingEachKpiIsThereWithoutAFigure() {
        List<StageKpis.Computed> all = DATABASE.readAs(
                Caller.service("test"),
                db -> StageKpis.of(
                        db,
                        new StageKpiScope(FROM, TO, "EUR", UUID.randomUUID(), null, LocalDate.of(2025, 9, 1)),
                        null,
                        RetentionFigures::of));

        assertThat(all).hasSize(StageKpi.values().length);
    }

    private List<String> shown(StageKpi kpi) {
        return DATABASE
                .readAs(
                        Caller.service("test"),
                        db -> StageKpis.of(
                                db,
                                new StageKpiScope(FROM, TO, "USD", partner, product, LocalDate.of(2025, 9, 1)),
                                kpi.stage(),
                                RetentionFigures::of))
                .stream()
                .filter(computed -> computed.label().code() == kpi)
                .flatMap(computed -> computed.measures().stream())
                .map(StageKpisTest::shown)
                .toList();
    }

    private static String shown(Measure measure) {
        BigDecimal value = measure.value();
        return measure.name() + (measure.key() == null ? "" : " " + measure.key()) + " "
                + (value == null ? "none" : value.toPlainString())
                + (measure.currency() == null ? "" : " " + measure.currency()) + " of " + measure.basis();
    }

    private static UUID customer() {
        return StoredContracts.with(DATABASE, StoredContracts::customer);
    }

    private UUID contract(
            UUID customer, LocalDate start, LocalDate end, @Nullable Integer users, @Nullable Integer devices) {
        return StoredContracts.with(DATABASE, contracts -> {
            UUID contract = contracts.contract(customer, product, start, end);
            contracts
                    .db()
                    .createUpdate("""
                            update subscription set partner_of_record = :partner, engagement_model = 'SALES_AGENT'
                            where id = :id
                            """)
                    .bind("partner", partner)
                    .bind("id", contract)
                    .execute();
            contracts.worth(contract, customer, product, partner, start, end.plusDays(1), BigDecimal.TEN, "USD", true);
            contracts
                    .db()
                    .createUpdate("""
                            update contract_value set licensed_users = cast(:users as integer),
                                devices = cast(:devices as integer) where subscription_id = :id
                            """)
                    .bind("users", users)
                    .bind("devices", devices)
                    .bind("id", contract)
                    .execute();
            return contract;
        });
    }

    private void trial(LocalDate start, @Nullable LocalDate converted) {
        UUID contract = contract(customer(), start, END, null, null);
        StoredContracts.with(DATABASE, contracts -> contracts
                .db()
                .createUpdate("""
                        update subscription set trial = :trial, trial_start = :start, converted_on = cast(:converted as date)
                        where id = :id
                        """)
                .bind("trial", converted == null)
                .bind("start", start)
                .bind("converted", converted)
                .bind("id", contract)
                .execute());
    }

    private static void touch(UUID customer, LocalDate day, @Nullable UUID partner) {
        StoredContracts.with(DATABASE, contracts -> contracts
                .db()
                .createUpdate("""
                        insert into interaction (id, version, customer_id, type, occurred_at, held, person, partner_id, subject,
                            stakeholder_ids, cancelled, created_at, updated_at)
                        values (gen_random_uuid(), 1, :customer, 'CALL', cast(:day as timestamptz), true, 'pat',
                            cast(:partner as uuid), 'Call', '[]', false, now(), now())
                        """)
                .bind("customer", customer)
                .bind("day", day + "T12:00:00Z")
                .bind("partner", partner)
                .execute());
    }

    private static void firstUse(UUID contract, UUID customer, LocalDate day) {
        StoredContracts.with(DATABASE, contracts -> {
            contracts.usage(contract, customer, day.withDayOfMonth(1), 100, 1);
            return contracts
                    .db()
                    .createUpdate("update usage_month set first_active_on = :day where subscription_id = :id")
                    .bind("day", day)
                    .bind("id", contract)
                    .execute();
        });
    }

    private static void usage(
            UUID contract, UUID customer, LocalDate month, @Nullable Integer active, String features) {
        StoredContracts.with(DATABASE, contracts -> {
            contracts.usage(contract, customer, month, 100, active);
            return contracts
                    .db()
                    .createUpdate("""
                            update usage_month set features = cast(:features as jsonb)
                            where subscription_id = :id and month = :month
                            """)
                    .bind("features", features)
                    .bind("id", contract)
                    .bind("month", month)
                    .execute();
        });
    }

    private void won(UUID customer, String direction, @Nullable String displaced, String amount, String currency) {
        StoredContracts.with(DATABASE, contracts -> contracts
                .db()
                .createUpdate("""
                        insert into growth_candidate (id, version, customer_id, direction, use_case, product, expected_value,
                            reason, insight_source, displaced_competitor, partner_id, added_by, status, opportunity_id,
                            account_id, opportunity_name, opportunity_owner, lead_organisation, engaged_on, proposed_by,
                            proposed_at, closed_on, created_at, updated_at)
                        values (gen_random_uuid(), 1, :customer, :direction, 'More', :product,
                            jsonb_build_object('amount', cast(:amount as text), 'currency', cast(:currency as text)),
                            'Asked', 'CLIENT', :displaced, :partner, 'clara', 'WON', gen_random_uuid(), gen_random_uuid(),
                            'More', 'joe', 'TECHNOLOGY', date '2025-04-01', 'joe', now(), date '2025-05-05', now(), now())
                        """)
                .bind("customer", customer)
                .bind("direction", direction)
                .bind("product", product)
                .bind("amount", amount)
                .bind("currency", currency)
                .bind("displaced", displaced)
                .bind("partner", partner)
                .execute());
    }
}
