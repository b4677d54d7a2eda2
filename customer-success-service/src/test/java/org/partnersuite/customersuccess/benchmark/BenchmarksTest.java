package org.partnersuite.customersuccess.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.StoredContracts;
import org.partnersuite.customersuccess.benchmark.Benchmark.Group;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

/** Questions of partners to a database. Each test has a product of its own. */
@Tag("CS-22")
class BenchmarksTest {
    private static final LocalDate MONTH = LocalDate.of(2025, 6, 1);
    private static final LocalDate LATER = LocalDate.of(2027, 1, 1);
    private static final Database DATABASE = StoredContracts.database("benchmarks");

    private final Benchmarks benchmarks = new Benchmarks(DATABASE, Clock.systemUTC(), "test");
    private final String product = "p-" + UUID.randomUUID();
    private final UUID asking = UUID.randomUUID();
    private final List<UUID> partners = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    @Test
    void ownValueAgainstEightOthersOfThreePartners() {
        UUID own = customer(asking, 72, null, null);
        others(40, 50, 55, 60, 65, 70, 80, 90);

        Benchmark benchmark = ask(own);

        assertThat(benchmark.own()).hasSize(1);
        assertThat(benchmark.own().getFirst().percentile()).isEqualByComparingTo("75");
        assertThat(group(benchmark).count()).isEqualTo(8);
        assertThat(group(benchmark).median()).isEqualByComparingTo("63");
    }

    @Test
    void sevenOthersAreNoGroupAndNorAreEightOfOnePartner() {
        UUID own = customer(asking, 72, null, null);
        others(40, 50, 55, 60, 65, 70, 80);
        assertThat(ask(own).group()).isNull();
        assertThat(ask(own).own().getFirst().value()).isEqualByComparingTo("72");

        String other = "q-" + UUID.randomUUID();
        UUID single = customer(other, asking, 72, null, null);
        for (int i = 0; i < 8; i++) {
            customer(other, partners.getFirst(), 50 + i, null, null);
        }
        assertThat(ask(other, single, asking).group()).isNull();
    }

    @Test
    void customersOfTheOneThatAsksAreNoPeers() {
        UUID own = customer(asking, 72, null, null);
        others(40, 50, 55, 60, 65, 70, 80);
        for (int i = 0; i < 5; i++) {
            customer(asking, 10, null, null);
        }

        assertThat(ask(own).group()).isNull();
    }

    @Test
    void aGroupThatIsTooSmallIsWidenedBySegmentAndThenByIndustry() {
        UUID own = customer(asking, 72, "Retail", "MID");
        others(40, 50, 55, 60, 65, 70, 80, 90);
        for (int i = 0; i < 9; i++) {
            customer(partners.get(i % 3), 20 + i, "Retail", "ENTERPRISE");
        }

        Group group = group(ask(own));

        assertThat(group.industry()).isEqualTo("Retail");
        assertThat(group.segment()).isNull();
        assertThat(group.count()).isEqualTo(9);
    }

    @Test
    void valuesThatAreMissingAreLeftOutAndCounted() {
        UUID own = customer(asking, 72, null, null);
        others(40, 50, 55, 60, 65, 70, 80, 90);
        customer(partners.getFirst(), null, null, null);

        Group group = group(ask(own));

        assertThat(group.count()).isEqualTo(8);
        assertThat(group.missing()).isEqualTo(1);
    }

    @Test
    void aNewcomerIsNotGivenAwayByAskingAgain() {
        UUID own = customer(asking, 72, null, null);
        others(40, 50, 55, 60, 65, 70, 80, 90);
        Group before = group(ask(own));

        customer(partners.getFirst(), 1, null, null);

        assertThat(group(ask(own))).isEqualTo(before);
        assertThat(group(ask(product, own, UUID.randomUUID())).count()).isEqualTo(9);
    }

    @Test
    void whatIsReportedLateChangesNothingThatWasTold() {
        UUID own = customer(asking, 72, null, null);
        others(40, 50, 55, 60, 65, 70, 80, 90);
        UUID silent = customer(partners.getFirst(), null, null, null);
        Group before = group(ask(own));

        StoredContracts.with(DATABASE, contracts -> {
            contracts
                    .db()
                    .createUpdate("update usage_month set active_users = 1 where customer_id = :customer")
                    .bind("customer", silent)
                    .execute();
            return silent;
        });

        assertThat(group(ask(own))).isEqualTo(before);
    }

    @Test
    void anAttackerWhoChoosesIndustriesAndSegmentsNeverGetsTwoGroupsThatDifferByFewerThanTheMinimum() {
        customer(asking, 72, "Retail", "MID");
        List<String> industries = List.of("Retail", "Banking", "Energy");
        List<String> segments = List.of("MID", "ENTERPRISE", "LONG_TAIL");
        for (int i = 0; i < 60; i++) {
            customer(partners.get(i % 3), 20 + i, industries.get(i % 7 % 3), segments.get(i % 5 % 3));
        }
        for (String industry : listed(industries)) {
            for (String segment : listed(segments)) {
                benchmarks.of(question(product, null, asking, industry, segment), asking);
            }
        }

        List<List<UUID>> told = DATABASE.transactionAs(Caller.service("test"), db -> db.createQuery(
                        "select members from benchmark_group where partner_id = :partner")
                .bind("partner", asking)
                .map((row, context) -> List.of((UUID[]) row.getArray(1).getArray()))
                .list());
        assertThat(told).isNotEmpty();
        for (List<UUID> one : told) {
            for (List<UUID> other : told) {
                List<UUID> difference = new ArrayList<>(one);
                difference.removeAll(other);
                List<UUID> back = new ArrayList<>(other);
                back.removeAll(one);
                assertThat(difference.size()).matches(size -> size == 0 || size >= 8);
                assertThat(back.size()).matches(size -> size == 0 || size >= 8);
            }
        }
    }

    @Test
    void aCustomerThatAnotherPartnerServesTooIsNotItsOwn() {
        UUID shared = customer(asking, 72, null, null);
        StoredContracts.with(DATABASE, contracts -> {
            UUID contract = contracts.contract(shared, product, MONTH, LATER);
            contracts.worth(contract, shared, product, partners.getFirst(), MONTH, LATER, BigDecimal.TEN, "USD", true);
            return contract;
        });
        others(40, 50, 55, 60, 65, 70, 80, 90);

        assertThat(ask(shared).own()).isEmpty();
    }

    @Test
    void everyFigureIsComputedForTheVendorWhoIsToldEachGroup() {
        UUID own = customer(asking, 72, null, null);
        others(40, 50, 55, 60, 65, 70, 80, 90);
        for (BenchmarkFigure figure : BenchmarkFigure.values()) {
            String kpi = figure == BenchmarkFigure.BUSINESS_KPI ? "Calls answered" : null;
            Benchmark benchmark =
                    benchmarks.of(new BenchmarkQuestion(figure, product, MONTH, kpi, own, null, null, null), null);

            boolean reported = figure == BenchmarkFigure.ACTIVE_SHARE || figure == BenchmarkFigure.FEATURES_USED;
            assertThat(benchmark.group() != null).as(figure.name()).isEqualTo(reported);
        }
    }

    private static List<@Nullable String> listed(List<String> values) {
        List<@Nullable String> all = new ArrayList<>(values);
        all.add(null);
        return all;
    }

    private Benchmark ask(UUID customer) {
        return ask(product, customer, asking);
    }

    private Benchmark ask(String of, UUID customer, UUID caller) {
        return benchmarks.of(question(of, customer, null, null, null), caller);
    }

    private static BenchmarkQuestion question(
            String of,
            @Nullable UUID customer,
            @Nullable UUID partner,
            @Nullable String industry,
            @Nullable String segment) {
        return new BenchmarkQuestion(
                BenchmarkFigure.ACTIVE_SHARE, of, MONTH, null, customer, partner, industry, segment);
    }

    private static Group group(Benchmark benchmark) {
        Group group = benchmark.group();
        assertThat(group).isNotNull();
        return Objects.requireNonNull(group);
    }

    private void others(int... shares) {
        for (int i = 0; i < shares.length; i++) {
            customer(partners.get(i % 3), shares[i], null, null);
        }
    }

    private UUID customer(UUID partner, @Nullable Integer share, @Nullable String industry, @Nullable String segment) {
        return customer(product, partner, share, industry, segment);
    }

    /** A customer of whose hundred licensed users so many are active. */
    private static UUID customer(
            String of, UUID partner, @Nullable Integer share, @Nullable String industry, @Nullable String segment) {
        return StoredContracts.with(DATABASE, contracts -> {
            UUID customer = contracts.customer();
            contracts
                    .db()
                    .createUpdate("update customer set industry = :industry where id = :id")
                    .bind("industry", industry)
                    .bind("id", customer)
                    .execute();
            if (segment != null) {
                contracts
                        .db()
                        .createUpdate("""
                                insert into customer_segment (customer_id, version, segment, touch_model, coverage,
                                    renewal_owner, arr_usd, without_rate, since, created_at, updated_at)
                                select :id, 1, :segment, touch_model, coverage, renewal_owner, 0, '{}', date '2025-01-01',
                                    now(), now() from segment where code = :segment
                                """)
                        .bind("id", customer)
                        .bind("segment", segment)
                        .execute();
            }
            UUID contract = contracts.contract(customer, of, MONTH.minusYears(1), LATER);
            contracts.worth(contract, customer, of, partner, MONTH.minusYears(1), LATER, BigDecimal.TEN, "USD", true);
            contracts.usage(contract, customer, MONTH, 100, share);
            return customer;
        });
    }
}
