package org.partnersuite.customersuccess.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.StoredContracts;
import org.partnersuite.customersuccess.retention.RetentionScope.Breakdown;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

/** Figures from a database, without the service around it. Each test has a product of its own. */
@Tag("CS-10")
class RetentionFiguresTest {
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2025, 12, 31);
    private static final LocalDate DUE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
    private static final LocalDate LATER = LocalDate.of(2027, 1, 1);
    private static final long SEED = 20261130;

    private static final Database database = StoredContracts.database("retention");

    private final String product = "p-" + UUID.randomUUID();

    @BeforeAll
    static void rates() {
        with(contracts -> {
            contracts.rate("EUR", LocalDate.of(2024, 1, 1), "1.05");
            contracts.rate("EUR", LocalDate.of(2025, 12, 1), "1.20");
            return contracts;
        });
    }

    @Test
    void theRequirementsVector() {
        vector(false);

        Retention all = figures(null).getFirst();

        assertThat(all.starting()).isEqualByComparingTo("500");
        assertThat(all.grossRetention()).isEqualByComparingTo("66.0");
        assertThat(all.netRetention()).isEqualByComparingTo("78.0");
        assertThat(all.grossChurn()).isEqualByComparingTo("34.0");
        assertThat(all.customerChurn()).isEqualByComparingTo("25.0");
        assertThat(all.renewalRateByCount()).isEqualByComparingTo("75.0");
        assertThat(all.renewalRateByValue()).isEqualByComparingTo("66.0");
    }

    @Test
    void theSameWithOneThatIsCoTermedIntoAnother() {
        vector(true);

        Retention all = figures(null).getFirst();

        assertThat(all.due()).isEqualTo(3);
        assertThat(all.renewed()).isEqualTo(3);
        assertThat(all.renewalRateByCount()).isEqualByComparingTo("100.0");
        assertThat(all.renewalRateByValue()).isEqualByComparingTo("94.29");
        assertThat(all.lost()).isEqualByComparingTo("0");
        assertThat(all.expanded()).isEqualByComparingTo("60");
        assertThat(all.grossRetention()).isEqualByComparingTo("96.0");
        assertThat(all.lostCustomers()).isZero();
    }

    @Test
    void trialsAndNewContractsAreNoPartOfTheCohort() {
        with(contracts -> {
            live(contracts, "100", FROM, LATER, true);
            live(contracts, "900", FROM, LATER, false);
            live(contracts, "70", FROM.plusDays(1), LATER, true);
            return contracts;
        });

        assertThat(figures(null).getFirst())
                .extracting(Retention::contracts, Retention::starting)
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .containsExactly(1L, new BigDecimal("100"));
    }

    @Test
    void bothSidesAreAtTheRateOfThePeriodsEndAndWhatHasNoRateIsCountedApart() {
        with(contracts -> {
            UUID customer = contracts.customer();
            UUID contract = contracts.contract(customer, product, FROM, LATER);
            contracts.worth(contract, customer, product, null, FROM, AFTER, new BigDecimal("100"), "EUR", true);
            contracts.worth(contract, customer, product, null, AFTER, LATER, new BigDecimal("110"), "EUR", true);
            UUID other = contracts.contract(customer, product, FROM, LATER);
            contracts.worth(other, customer, product, null, FROM, LATER, new BigDecimal("50"), "CHF", true);
            return contracts;
        });

        Retention all = figures(null).getFirst();

        assertThat(all.starting()).isEqualByComparingTo("120");
        assertThat(all.expanded()).isEqualByComparingTo("12");
        assertThat(all.netRetention()).isEqualByComparingTo("110");
        assertThat(all.contracts()).isEqualTo(2);
        assertThat(all.withoutRate()).isEqualTo(1);
        assertThat(all.lostCustomers()).isZero();
    }

    @Test
    void anEarlyRenewalAndALateOneCountInThePeriodOfTheOriginalEndAndAfterTheGraceNone() {
        with(contracts -> {
            renewed(contracts, "100", "RENEWED_SAME", "100", true);
            renewed(contracts, "100", "RENEWED_SAME", "100", false);
            renewed(contracts, "100", null, null, false);
            return contracts;
        });

        Retention all = figures(null).getFirst();

        assertThat(all.due()).isEqualTo(3);
        assertThat(all.renewed()).isEqualTo(1);
        assertThat(all.undecided()).isEqualTo(1);
        assertThat(all.renewalRateByCount()).isEqualByComparingTo("33.33");
    }

    @Test
    void figuresAreBrokenDownByPartnerProductAndSegmentAndAtAnyPastDate() {
        UUID partner = UUID.randomUUID();
        with(contracts -> {
            UUID customer = contracts.customer();
            UUID contract = contracts.contract(customer, product, FROM.minusYears(1), LATER);
            LocalDate handedOver = LocalDate.of(2024, 7, 1);
            contracts.worth(
                    contract, customer, product, null, FROM.minusYears(1), handedOver, BigDecimal.TEN, "USD", true);
            contracts.worth(contract, customer, product, partner, handedOver, LATER, BigDecimal.TEN, "USD", true);
            return contracts;
        });

        assertThat(figures(Breakdown.PARTNER)).extracting(Retention::key).containsExactly(partner.toString());
        assertThat(figures(Breakdown.PRODUCT)).extracting(Retention::key).containsExactly(product);
        assertThat(figures(Breakdown.SEGMENT)).hasSize(1);
        assertThat(of(scope(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), Breakdown.PARTNER)))
                .extracting(Retention::key)
                .containsExactly((String) null);
        assertThat(of(scope(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31), null))
                        .getFirst()
                        .netRetention())
                .isNull();
    }

    @Test
    void theContractsBehindAFigureAddUpToIt() {
        vector(true);
        Retention all = figures(null).getFirst();

        List<RetainedContract> rows = database.readAs(Caller.service("test"), db -> db.createQuery(
                        "select * from " + RetainedContract.table(FROM, TO, FigureRates.at(db, "USD", TO), false)
                                + " where c.product = :product")
                .bind("product", product)
                .mapTo(RetainedContract.class)
                .list());

        assertThat(rows).hasSize((int) all.contracts());
        assertThat(rows)
                .extracting(RetainedContract::change)
                .containsExactlyInAnyOrder(
                        RetainedContract.Change.KEPT,
                        RetainedContract.Change.EXPANDED,
                        RetainedContract.Change.REDUCED,
                        RetainedContract.Change.CO_TERMED);
        assertThat(rows.stream().map(RetainedContract::opening).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(all.starting());
        assertThat(rows).extracting(RetainedContract::dueOn).containsOnly(DUE);
    }

    @Test
    void anyHistoryGivesWhatAnIndependentModelGives() {
        Random random = new Random(SEED);
        for (int run = 0; run < 20; run++) {
            Model model = new Model();
            String of = "model-" + UUID.randomUUID();
            with(contracts -> {
                for (int i = 0; i < 25; i++) {
                    model.add(contracts, of, random);
                }
                return contracts;
            });
            for (int ask = 0; ask < 5; ask++) {
                LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
                LocalDate to = from.plusDays(random.nextInt(400));
                Retention figure = database.readAs(
                                Caller.service("test"),
                                db -> RetentionFigures.of(
                                        db, new RetentionScope(from, to, "USD", null, of, null, null, null)))
                        .getFirst();
                assertThat(shown(figure)).as("%s … %s of run %s", from, to, run).isEqualTo(model.shown(from, to));
            }
        }
    }

    @Test
    void aHundredThousandContractsTakeMilliseconds() {
        String many = "many-" + UUID.randomUUID();
        with(contracts -> {
            UUID customer = contracts.customer();
            contracts
                    .db()
                    .createUpdate("""
                            with made as (
                                insert into subscription (id, version, customer_id, product, contract_start, contract_end,
                                    arr, tcv, currency, trial, support_level, status, edited, term, auto_renew, created_at,
                                    updated_at)
                                select gen_random_uuid(), 1, :customer, :product, :from, :to, 0, 0, 'USD', false, 'BASIC',
                                    'ACTIVE', false, 'FIXED', false, now(), now() from generate_series(1, 100000)
                                returning id)
                            insert into contract_value (subscription_id, valid_from, valid_to, customer_id, product, arr,
                                currency, paid)
                            select id, :from, :to, :customer, :product, 100, 'USD', true from made
                            """)
                    .bind("customer", customer)
                    .bind("product", many)
                    .bind("from", FROM)
                    .bind("to", LATER)
                    .execute();
            contracts.db().execute("analyze contract_value");
            return customer;
        });
        RetentionScope scope = new RetentionScope(FROM, TO, "USD", null, many, null, null, null);

        of(scope);
        long began = System.nanoTime();
        Retention figure = of(scope).getFirst();
        Duration took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(figure.contracts()).isEqualTo(100_000);
        assertThat(took).isLessThan(Duration.ofSeconds(2));
    }

    /** Computes the figures contract by contract. */
    private static final class Model {
        private final List<Spell> spells = new ArrayList<>();

        private record Spell(UUID contract, UUID customer, LocalDate from, LocalDate to, BigDecimal arr) {}

        void add(StoredContracts contracts, String product, Random random) {
            UUID customer = contracts.customer();
            UUID contract = contracts.contract(customer, product, FROM, LATER);
            LocalDate day = LocalDate.of(2023, 6, 1).plusDays(random.nextInt(600));
            int parts = 1 + random.nextInt(4);
            for (int part = 0; part < parts; part++) {
                LocalDate end = day.plusDays(30 + random.nextInt(300));
                BigDecimal arr = BigDecimal.valueOf(100L + 10L * random.nextInt(5));
                contracts.worth(contract, customer, product, null, day, end, arr, "USD", true);
                spells.add(new Spell(contract, customer, day, end, arr));
                day = random.nextInt(5) == 0 ? end.plusDays(40) : end;
            }
        }

        String shown(LocalDate from, LocalDate to) {
            Map<UUID, BigDecimal> opening = at(from);
            Map<UUID, BigDecimal> closing = at(to.plusDays(1));
            BigDecimal starting = BigDecimal.ZERO;
            BigDecimal lost = BigDecimal.ZERO;
            BigDecimal reduced = BigDecimal.ZERO;
            BigDecimal expanded = BigDecimal.ZERO;
            Set<UUID> gone = new HashSet<>();
            for (Map.Entry<UUID, BigDecimal> each : opening.entrySet()) {
                BigDecimal before = each.getValue();
                BigDecimal after = closing.get(each.getKey());
                starting = starting.add(before);
                if (after == null) {
                    lost = lost.add(before);
                    gone.add(each.getKey());
                } else if (after.compareTo(before) < 0) {
                    reduced = reduced.add(before.subtract(after));
                } else {
                    expanded = expanded.add(after.subtract(before));
                }
            }
            return opening.size() + " " + plain(starting) + " " + plain(lost) + " " + plain(reduced) + " "
                    + plain(expanded) + " " + gone.size();
        }

        private Map<UUID, BigDecimal> at(LocalDate day) {
            Map<UUID, BigDecimal> live = new HashMap<>();
            spells.stream()
                    .filter(spell -> !spell.from().isAfter(day) && spell.to().isAfter(day))
                    .forEach(spell -> live.put(spell.contract(), spell.arr()));
            return live;
        }
    }

    private static String shown(Retention figure) {
        return figure.contracts() + " " + plain(figure.starting()) + " " + plain(figure.lost()) + " "
                + plain(figure.reduced()) + " " + plain(figure.expanded()) + " " + figure.lostCustomers();
    }

    private static String plain(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.UNNECESSARY).toPlainString();
    }

    /** A 100, B 200, C 50, D 150 at the start; E is new. A renews, B grows, C shrinks, D leaves or goes on in A. */
    private void vector(boolean coTermed) {
        with(contracts -> {
            UUID one = contracts.customer();
            UUID a = contracts.contract(one, product, FROM, DUE);
            worth(contracts, a, one, "100", FROM, AFTER);
            worth(contracts, a, one, coTermed ? "250" : "100", AFTER, LATER);
            contracts.renewal(
                    a, one, DUE, new BigDecimal("100"), "USD", "RENEWED_SAME", new BigDecimal("100"), null, true);
            grown(contracts, "200", "260", "RENEWED_EXPANDED");
            grown(contracts, "50", "30", "RENEWED_REDUCED");
            UUID other = coTermed ? one : contracts.customer();
            UUID d = contracts.contract(other, product, FROM, DUE);
            worth(contracts, d, other, "150", FROM, AFTER);
            contracts.renewal(
                    d,
                    other,
                    DUE,
                    new BigDecimal("150"),
                    "USD",
                    coTermed ? "CO_TERMED" : "NOT_RENEWED",
                    coTermed ? new BigDecimal("150") : null,
                    coTermed ? a : null,
                    false);
            live(contracts, "80", LocalDate.of(2025, 3, 1), LATER, true);
            return contracts;
        });
    }

    private void grown(StoredContracts contracts, String before, String after, String outcome) {
        UUID customer = contracts.customer();
        UUID contract = contracts.contract(customer, product, FROM, DUE);
        worth(contracts, contract, customer, before, FROM, AFTER);
        worth(contracts, contract, customer, after, AFTER, LATER);
        contracts.renewal(
                contract, customer, DUE, new BigDecimal(before), "USD", outcome, new BigDecimal(after), null, true);
    }

    private void renewed(
            StoredContracts contracts,
            String due,
            @Nullable String outcome,
            @Nullable String renewed,
            boolean counted) {
        UUID customer = contracts.customer();
        UUID contract = contracts.contract(customer, product, FROM, DUE);
        worth(contracts, contract, customer, due, FROM, AFTER);
        contracts.renewal(
                contract,
                customer,
                DUE,
                new BigDecimal(due),
                "USD",
                outcome,
                renewed == null ? null : new BigDecimal(renewed),
                null,
                counted);
    }

    private void live(StoredContracts contracts, String arr, LocalDate from, LocalDate to, boolean paid) {
        UUID customer = contracts.customer();
        UUID contract = contracts.contract(customer, product, from, to);
        contracts.worth(contract, customer, product, null, from, to, new BigDecimal(arr), "USD", paid);
    }

    private void worth(
            StoredContracts contracts, UUID contract, UUID customer, String arr, LocalDate from, LocalDate to) {
        contracts.worth(contract, customer, product, null, from, to, new BigDecimal(arr), "USD", true);
    }

    private List<Retention> figures(@Nullable Breakdown by) {
        return of(scope(FROM, TO, by));
    }

    private RetentionScope scope(LocalDate from, LocalDate to, @Nullable Breakdown by) {
        return new RetentionScope(from, to, "USD", null, product, null, null, by);
    }

    private static List<Retention> of(RetentionScope scope) {
        return database.readAs(Caller.service("test"), db -> RetentionFigures.of(db, scope));
    }

    private static <T> T with(Function<StoredContracts, T> work) {
        return StoredContracts.with(database, work);
    }
}
