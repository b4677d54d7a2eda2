package org.partnersuite.customersuccess.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.StoredContracts;
import org.partnersuite.customersuccess.retention.RetentionScope.Breakdown;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

/** Answers from memory are those from rows, whatever was changed before. */
@Tag("CS-10")
class ContractsInMemoryTest {
    private static final long SEED = 20261201;
    private static final int ROUNDS = 40;
    private static final int QUESTIONS = 12;
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final Caller VENDOR = Caller.service("test");
    private static final List<String> CURRENCIES = List.of("USD", "USD", "USD", "EUR", "CHF");
    private static final List<String> SEGMENTS = List.of("STRATEGIC", "MID", "LONG_TAIL");
    private static final List<UUID> PARTNERS = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    private static final Database DATABASE = StoredContracts.database("memory");

    private final ContractsInMemory memory = new ContractsInMemory();
    private final Random random = new Random(SEED);

    @BeforeAll
    static void rates() {
        StoredContracts.with(DATABASE, contracts -> {
            contracts.rate("EUR", LocalDate.of(2020, 1, 1), "1.05");
            contracts.rate("EUR", LocalDate.of(2025, 7, 1), "1.2345");
            contracts.rate("CHF", LocalDate.of(2025, 1, 1), "1.1");
            return contracts;
        });
    }

    /** A contract of the history that the test makes up. */
    private record Made(UUID id, String product) {}

    private static final class History {
        private final Map<UUID, List<Made>> byCustomer = new HashMap<>();
        private final List<UUID> customers = new ArrayList<>();
    }

    @Test
    void anyChangesGiveWhatTheRowsGive() {
        History history = new History();
        int asked = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int changes = round == 0 ? 30 : random.nextInt(4);
            for (int i = 0; i < changes; i++) {
                change(history, round == 0 ? 0 : random.nextInt(10));
            }
            for (int i = 0; i < QUESTIONS; i++) {
                RetentionScope scope = scope(history);
                List<Retention> rows = DATABASE.readAs(VENDOR, db -> RetentionFigures.of(db, scope));
                List<Retention> held = ask(scope);
                assertThat(held.stream().map(ContractsInMemoryTest::shown).toList())
                        .as("%s in round %s", scope, round)
                        .isEqualTo(
                                rows.stream().map(ContractsInMemoryTest::shown).toList());
                asked++;
            }
        }
        assertThat(asked).isEqualTo(ROUNDS * QUESTIONS);
    }

    @Test
    void theContractsBehindAnAnswerAddUpToIt() {
        History history = new History();
        for (int i = 0; i < 20; i++) {
            change(history, i % 7);
        }
        for (int i = 0; i < 10; i++) {
            LocalDate from = day();
            LocalDate to = from.plusDays(random.nextInt(500));
            Retention all = ask(new RetentionScope(from, to, "USD", null, null, null, null, null))
                    .getFirst();
            String table = DATABASE.readAs(
                    VENDOR, db -> RetainedContract.table(from, to, FigureRates.at(db, "USD", to), false));
            List<RetainedContract> rows = DATABASE.readAs(VENDOR, db -> db.createQuery("select * from " + table)
                    .mapTo(RetainedContract.class)
                    .list());
            assertThat(rows).hasSize((int) all.contracts());
            BigDecimal opening = BigDecimal.ZERO;
            for (RetainedContract row : rows) {
                if (row.change() != RetainedContract.Change.WITHOUT_RATE && row.opening() != null) {
                    opening = opening.add(row.opening());
                }
            }
            assertThat(opening.subtract(all.starting()).abs()).isLessThan(new BigDecimal("0.01"));
        }
    }

    @Test
    void aChangeIsSeenWhenItIsCommittedThoughLaterOnesWereSeenBefore() {
        UUID customer = with(StoredContracts::customer);
        String product = "late-" + customer;
        RetentionScope scope = new RetentionScope(
                LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), "USD", null, product, null, null, null);
        assertThat(ask(scope).getFirst().contracts()).isZero();

        with(open -> {
            sell(open, customer, product, "100");
            meanwhile(() -> with(other -> {
                sell(other, other.customer(), product, "200");
                return other;
            }));
            meanwhile(() -> assertThat(ask(scope).getFirst().contracts()).isEqualTo(1));
            return open;
        });

        assertThat(ask(scope).getFirst().starting()).isEqualByComparingTo("300");
    }

    /** On another thread, which has a transaction of its own. */
    private static void meanwhile(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    private static void sell(StoredContracts contracts, UUID customer, String product, String arr) {
        UUID contract = contracts.contract(customer, product, FIRST, LAST);
        contracts.worth(contract, customer, product, null, FIRST, LAST, new BigDecimal(arr), "USD", true);
    }

    private List<Retention> ask(RetentionScope scope) {
        return DATABASE.readAs(VENDOR, db -> memory.of(VENDOR).of(db, scope));
    }

    /** New contract, new past, a value of the past, a merge, a removal, a segment, an outcome, a contract co-termed. */
    private void change(History history, int kind) {
        with(contracts -> {
            Handle db = contracts.db();
            if (kind < 2 || history.customers.isEmpty()) {
                UUID customer = history.customers.isEmpty() || random.nextBoolean()
                        ? contracts.customer()
                        : any(history.customers);
                if (!history.byCustomer.containsKey(customer)) {
                    history.customers.add(customer);
                    history.byCustomer.put(customer, new ArrayList<>());
                    segment(db, customer);
                }
                Made made = new Made(contracts.contract(customer, product(), FIRST, LAST), product());
                history.byCustomer.get(customer).add(made);
                line(contracts, customer, made);
                return null;
            }
            UUID customer = any(history.customers);
            List<Made> made = history.byCustomer.getOrDefault(customer, List.of());
            if (made.isEmpty()) {
                return null;
            }
            Made contract = any(made);
            switch (kind) {
                case 2 -> {
                    db.execute("delete from contract_value where subscription_id = ?", contract.id());
                    line(contracts, customer, contract);
                }
                case 3 ->
                    db.execute(
                            "update contract_value set arr = ?, partner_id = ? where subscription_id = ? and valid_from < ?",
                            amount(),
                            partner(),
                            contract.id(),
                            day());
                case 4 -> merge(history, db, customer);
                case 5 -> db.execute("delete from contract_value where subscription_id = ?", contract.id());
                case 6 -> segment(db, customer);
                case 7 -> coTerm(contracts, customer, made);
                case 8 ->
                    db.execute(
                            "update renewal set due_arr = due_arr + 1, counted = false where subscription_id = ?"
                                    + " and status = 'CLOSED'",
                            contract.id());
                default -> outcome(contracts, customer, contract);
            }
            return null;
        });
    }

    private void line(StoredContracts contracts, UUID customer, Made contract) {
        LocalDate from = day();
        UUID partner = partner();
        String currency = any(CURRENCIES);
        int parts = 1 + random.nextInt(4);
        for (int part = 0; part < parts; part++) {
            LocalDate until = from.plusDays(1 + random.nextInt(500));
            contracts.worth(
                    contract.id(),
                    customer,
                    contract.product(),
                    partner,
                    from,
                    until,
                    amount(),
                    currency,
                    random.nextInt(6) > 0);
            from = random.nextInt(4) == 0 ? until.plusDays(random.nextInt(60)) : until;
            partner = random.nextInt(3) == 0 ? partner() : partner;
            currency = random.nextInt(5) == 0 ? any(CURRENCIES) : currency;
        }
    }

    private void merge(History history, Handle db, UUID left) {
        UUID kept = any(history.customers);
        if (!kept.equals(left)) {
            db.execute("update contract_value set customer_id = ? where customer_id = ?", kept, left);
            history.byCustomer.get(kept).addAll(history.byCustomer.get(left));
            history.byCustomer.put(left, new ArrayList<>());
        }
    }

    private void segment(Handle db, UUID customer) {
        db.execute("delete from customer_segment_span where customer_id = ?", customer);
        LocalDate changed = day();
        db.execute(
                "insert into customer_segment_span values (?, '-infinity', ?, ?), (?, ?, 'infinity', ?)",
                customer,
                changed,
                any(SEGMENTS),
                customer,
                changed,
                any(SEGMENTS));
    }

    private void outcome(StoredContracts contracts, UUID customer, Made contract) {
        if (decided(contracts.db(), contract)) {
            return;
        }
        int kind = random.nextInt(3);
        BigDecimal renewed = kind == 0 ? amount() : null;
        String outcome = kind == 0 ? "RENEWED_EXPANDED" : kind == 1 ? "NOT_RENEWED" : null;
        contracts.renewal(
                contract.id(),
                customer,
                day(),
                amount(),
                any(CURRENCIES),
                outcome,
                renewed,
                null,
                kind == 0 && random.nextBoolean());
    }

    private void coTerm(StoredContracts contracts, UUID customer, List<Made> made) {
        Made from = any(made);
        Made into = any(made);
        if (from.equals(into) || decided(contracts.db(), from)) {
            return;
        }
        contracts.renewal(
                from.id(), customer, day(), amount(), any(CURRENCIES), "CO_TERMED", amount(), into.id(), false);
    }

    private static boolean decided(Handle db, Made contract) {
        return db.createQuery("select exists (select from renewal where subscription_id = :id)")
                .bind("id", contract.id())
                .mapTo(Boolean.class)
                .one();
    }

    private RetentionScope scope(History history) {
        LocalDate from = day();
        Breakdown by = random.nextBoolean() ? null : Breakdown.values()[random.nextInt(Breakdown.values().length)];
        return new RetentionScope(
                from,
                from.plusDays(random.nextInt(700)),
                any(CURRENCIES),
                random.nextInt(4) == 0 ? any(PARTNERS) : null,
                random.nextInt(4) == 0 ? product() : null,
                random.nextInt(4) == 0 ? any(SEGMENTS) : null,
                random.nextInt(12) == 0 ? any(history.customers) : null,
                by);
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(1500));
    }

    private BigDecimal amount() {
        return new BigDecimal(random.nextInt(1000)).movePointLeft(1).add(BigDecimal.TEN);
    }

    private String product() {
        return "product-" + random.nextInt(3);
    }

    private @Nullable UUID partner() {
        return random.nextInt(4) == 0 ? null : any(PARTNERS);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static String shown(Retention figure) {
        return figure.key() + ": " + figure.contracts() + " contracts, " + figure.withoutRate() + " without rate, "
                + plain(figure.starting()) + " - " + plain(figure.lost()) + " - " + plain(figure.reduced()) + " + "
                + plain(figure.expanded()) + ", customers " + figure.customers() + " - " + figure.lostCustomers()
                + ", due " + figure.due() + " " + figure.renewed() + " " + figure.undecided() + " "
                + plain(figure.dueArr()) + " " + plain(figure.renewedArr());
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    private static <T> T with(Function<StoredContracts, T> work) {
        return StoredContracts.with(DATABASE, work);
    }
}
