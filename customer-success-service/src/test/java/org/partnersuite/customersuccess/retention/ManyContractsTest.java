package org.partnersuite.customersuccess.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.StoredContracts;
import org.partnersuite.customersuccess.retention.RetentionScope.Breakdown;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

/**
 * Questions over 100,000 contracts of 33,333 customers, with 250,000 values, 50 partners, 20 products and 100,000 renewals.
 * It prints what they take.
 */
@Tag("CS-10")
class ManyContractsTest {
    private static final int CONTRACTS = 100_000;
    private static final int QUESTIONS = 40;
    private static final Duration LIMIT = Duration.ofMillis(250);
    private static final Caller VENDOR = Caller.service("test");
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final LocalDate TO = LocalDate.of(2025, 12, 31);

    private static final Database DATABASE = StoredContracts.database("many");

    private final ContractsInMemory memory = new ContractsInMemory();

    @BeforeAll
    static void contracts() {
        StoredContracts.with(DATABASE, contracts -> {
            contracts.rate("EUR", LocalDate.of(2020, 1, 1), "1.05");
            contracts.db().createScript(script()).execute();
            return contracts;
        });
        DATABASE.readAs(VENDOR, db -> db.execute("vacuum analyze contract_value, renewal, customer_segment_span"));
    }

    /** Three contracts a customer; half of them change their value three times, a sixth ends in 2025, a few are co-termed. */
    private static String script() {
        return """
                create temporary table made on commit drop as
                    select n, md5('s' || n)::uuid as id, md5('c' || n / 3)::uuid as customer, 'product-' || n %% 20 as product,
                        md5('p' || n %% 53 %% 50)::uuid as partner, case when n %% 5 = 0 then 'EUR' else 'USD' end as currency,
                        100 + n %% 900 as arr, date '2023-01-01' + n %% 700 as start,
                        case when n %% 6 = 0 then date '2025-01-01' + n %% 365 else date '2027-01-01' + n %% 365 end as stop
                    from generate_series(0, %1$s - 1) n;
                insert into customer (id, version, name, strategic, created_at, updated_at)
                    select distinct customer, 1, 'Globex ' || n / 3, false, now(), now() from made;
                insert into subscription (id, version, customer_id, product, contract_start, contract_end, arr, tcv, currency,
                        trial, support_level, status, edited, term, auto_renew, created_at, updated_at)
                    select id, 1, customer, product, start, stop, arr, arr, currency, false, 'BASIC', 'ACTIVE', false, 'FIXED',
                        false, now(), now() from made;
                insert into contract_value (subscription_id, valid_from, valid_to, customer_id, product, partner_id, arr,
                        currency, paid)
                    select id, start, case when n %% 2 = 0 then start + 200 else stop end, customer, product, partner, arr,
                        currency, true from made
                    union all select id, start + 200, start + 300, customer, product, partner, arr - 50, currency, true
                    from made where n %% 2 = 0 and start + 300 < stop
                    union all select id, start + 300, stop, customer, product, partner, arr + 50, currency, true
                    from made where n %% 2 = 0 and start + 300 < stop
                    union all select id, start + 200, stop, customer, product, partner, arr, currency, true
                    from made where n %% 2 = 0 and start + 200 < stop and start + 300 >= stop;
                insert into customer_segment_span select distinct customer, date '-infinity', date 'infinity',
                    (array['STRATEGIC', 'ENTERPRISE', 'MID', 'LONG_TAIL'])[1 + n / 3 %% 4] from made;
                insert into renewal (id, version, subscription_id, customer_id, contract_start, due_on, due_arr, currency,
                        auto_renews, phase, phase_since, opened_on, status, outcome, reason, renewed_arr, into_subscription_id,
                        decided_on, decided_by, counted, opened_at, updated_at)
                    select gen_random_uuid(), 1, m.id, m.customer, m.start, m.stop - 1, m.arr, m.currency, false, 'EXECUTE',
                        m.start, m.start, case when m.n %% 6 = 0 then 'CLOSED' else 'OPEN' end,
                        case when m.n %% 6 <> 0 then null when m.n %% 600 = 0 then 'CO_TERMED' else 'NOT_RENEWED' end,
                        case when m.n %% 6 = 0 and m.n %% 600 <> 0 then 'PRICE' end,
                        case when m.n %% 600 = 0 then m.arr end,
                        case when m.n %% 600 = 0 then md5('s' || m.n + 1)::uuid end,
                        case when m.n %% 6 = 0 then m.stop end, case when m.n %% 6 = 0 then 'clara' end,
                        case when m.n %% 6 = 0 then false end, now(), now() from made m;
                """.formatted(CONTRACTS);
    }

    @Test
    void aQuestionTakesMillisecondsAndIsAnsweredAsFromRows() {
        StringBuilder report = new StringBuilder("retention of " + CONTRACTS + " contracts, ms:");
        report.append("\n  first question, reading all: ").append(millis(took(() -> ask(scope(null, null)))));
        for (Map.Entry<String, RetentionScope> question : questions().entrySet()) {
            RetentionScope scope = question.getValue();
            List<Duration> times = DATABASE.readAs(VENDOR, db -> times(db, scope));
            Duration processor = DATABASE.readAs(VENDOR, db -> {
                long before = processor();
                times(db, scope);
                return Duration.ofNanos((processor() - before) / QUESTIONS);
            });
            Collections.sort(times);
            Duration median = times.get(QUESTIONS / 2);
            report.append("\n  %s: p50 %s, most %s, of it in the service's thread %s; from rows %s"
                    .formatted(
                            question.getKey(),
                            millis(median),
                            millis(times.getLast()),
                            millis(processor),
                            millis(took(() -> fromRows(scope)))));
            assertThat(median).as(question.getKey()).isLessThan(LIMIT);
            assertThat(ask(scope))
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(fromRows(scope));
        }
        List<Duration> afterWrites = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            int from = i * 100;
            DATABASE.readAs(
                    VENDOR,
                    db -> db.execute("update contract_value set arr = arr + 1 where subscription_id in"
                            + " (select md5('s' || n)::uuid from generate_series(" + from + ", " + from + " + 99) n)"));
            afterWrites.add(took(() -> ask(scope(null, null))));
        }
        Collections.sort(afterWrites);
        report.append("\n  with 100 contracts written before each: p50 ")
                .append(millis(afterWrites.get(QUESTIONS / 2)));
        System.out.println(report);
    }

    private List<Duration> times(Handle db, RetentionScope scope) {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            times.add(took(() -> memory.of(VENDOR).of(db, scope)));
        }
        return times;
    }

    private static Map<String, RetentionScope> questions() {
        Map<String, RetentionScope> questions = new LinkedHashMap<>();
        questions.put("all", scope(null, null));
        questions.put("of a product", scope("product-7", null));
        questions.put("by partner", scope(null, Breakdown.PARTNER));
        questions.put("by product", scope(null, Breakdown.PRODUCT));
        questions.put("by segment", scope(null, Breakdown.SEGMENT));
        return questions;
    }

    private static RetentionScope scope(@Nullable String product, @Nullable Breakdown by) {
        return new RetentionScope(FROM, TO, "USD", null, product, null, null, by);
    }

    private List<Retention> ask(RetentionScope scope) {
        return DATABASE.readAs(VENDOR, db -> memory.of(VENDOR).of(db, scope));
    }

    private static List<Retention> fromRows(RetentionScope scope) {
        return DATABASE.readAs(VENDOR, db -> RetentionFigures.of(db, scope));
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Duration took(Supplier<?> question) {
        long began = System.nanoTime();
        assertThat(question.get()).isNotNull();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static String millis(Duration took) {
        return String.format(Locale.ROOT, "%.1f", took.toNanos() / 1e6);
    }
}
