package org.partnersuite.customersuccess.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.StoredContracts;
import org.partnersuite.customersuccess.portfolio.PortfolioRows.CustomerRow;
import org.partnersuite.customersuccess.portfolio.PortfolioRows.IncidentRow;
import org.partnersuite.customersuccess.portfolio.PortfolioRows.LicenceRow;
import org.partnersuite.customersuccess.portfolio.PortfolioRows.TenantRow;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

/** The sections of a report from a database. */
@Tag("CS-9")
class PortfolioReportTest {
    private static final YearMonth MONTH = YearMonth.of(2025, 6);
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);
    private static final Database DATABASE = StoredContracts.database("portfolio");

    private final UUID partner = UUID.randomUUID();

    @Test
    void contractsInForceInTheMonthAreListed() {
        UUID inForce = contract(START, END);
        contract(START, LocalDate.of(2025, 5, 31));
        contract(LocalDate.of(2025, 7, 1), END);
        UUID lastDay = contract(LocalDate.of(2025, 6, 30), END);

        List<CustomerRow> rows = report(PortfolioReport::customers);

        assertThat(rows).extracting(CustomerRow::subscriptionId).containsExactlyInAnyOrder(inForce, lastDay);
        assertThat(rows).extracting(CustomerRow::contractEnd).containsOnly(END);
    }

    @Test
    void eachLicenceTypeHasItsRiskAndWhatWasNotReportedIsUnknown() {
        UUID used = contract(START, END);
        usage(used, "Users - Goal Management", 85L, 72L, "{}");
        usage(used, "Users - Learning, full use", 0L, 9L, "{}");
        UUID silent = contract(START, END);
        UUID fresh = contract(LocalDate.of(2025, 5, 1), END);
        usage(fresh, "Users", 100L, 10L, "{}");

        List<LicenceRow> rows = report(PortfolioReport::licences);

        assertThat(rows)
                .extracting(row -> row.subscriptionId() + " " + row.licenceType() + " " + row.delta() + " " + row.risk()
                        + " " + row.overUse())
                .containsExactlyInAnyOrder(
                        used + " Users - Goal Management 13 LOW false",
                        used + " Users - Learning, full use -9 LOW true",
                        silent + " null null UNKNOWN false",
                        fresh + " Users 90 ONBOARDING false");
    }

    @Test
    void incidentsOfTheMonthAreCountedBySeverity() {
        UUID contract = contract(START, END);
        incident(contract, 1, "2025-06-01T00:00:00Z");
        incident(contract, 2, "2025-06-30T23:59:59Z");
        incident(contract, 2, "2025-06-15T12:00:00Z");
        incident(contract, 3, "2025-07-01T00:00:00Z");
        incident(contract, 4, "2025-05-31T23:59:59Z");

        assertThat(report(PortfolioReport::incidents))
                .extracting(IncidentRow::severity1, IncidentRow::severity2, IncidentRow::severity3)
                .containsExactly(tuple(1, 2, 0));
    }

    @Test
    void componentsHaveATrendFromTheMonthBefore() {
        UUID contract = contract(START, END);
        month(contract, MONTH.atDay(1), "{\"invoicing\": 120, \"new\": 3}");
        month(contract, MONTH.minusMonths(1).atDay(1), "{\"invoicing\": 100, \"gone\": 7}");

        assertThat(report(PortfolioReport::components))
                .extracting(row -> row.component() + " " + row.quantity() + " " + row.monthBefore() + " "
                        + row.changePercent() + " " + row.trend())
                .containsExactly("gone null 7 null null", "invoicing 120 100 20.0 UP", "new 3 null null null");
    }

    @Test
    void tenantsHaveTheirDowntimeOrNone() {
        UUID contract = contract(START, END);
        StoredContracts.with(DATABASE, contracts -> contracts
                .db()
                .execute(
                        "insert into tenant (id, version, customer_id, name, datacenter, subscriptions, created_at, updated_at)"
                                + " select gen_random_uuid(), 1, customer_id, 'globex-1', 'Frankfurt', '{}', now(), now()"
                                + " from subscription where id = '" + contract + "'"));

        assertThat(report(PortfolioReport::tenants))
                .extracting(TenantRow::tenant, TenantRow::datacenter, TenantRow::unplannedMinutes)
                .containsExactly(tuple("globex-1", "Frankfurt", null));
    }

    @Test
    void twoThousandCustomersTakeLessThanThreeSeconds() {
        StoredContracts.with(DATABASE, contracts -> {
            contracts
                    .db()
                    .createUpdate("""
                            with c as (
                                insert into customer (id, version, name, strategic, created_at, updated_at)
                                select gen_random_uuid(), 1, 'Globex ' || g, false, now(), now()
                                from generate_series(1, 2000) g returning id),
                            s as (
                                insert into subscription (id, version, customer_id, product, contract_start, contract_end,
                                    arr, tcv, currency, trial, support_level, status, edited, term, auto_renew,
                                    partner_of_record, engagement_model, created_at, updated_at)
                                select gen_random_uuid(), 1, c.id, 'p', :start, :end, 0, 0, 'USD', false, 'BASIC', 'ACTIVE',
                                    false, 'FIXED', false, :partner, 'SALES_AGENT', now(), now() from c
                                returning id, customer_id)
                            insert into usage_month (id, version, subscription_id, customer_id, month, components,
                                licence_types, created_at, updated_at)
                            select gen_random_uuid(), 1, id, customer_id, :month, '{"a": 1, "b": 2, "c": 3}', 1, now(), now()
                            from s
                            """)
                    .bind("start", START)
                    .bind("end", END)
                    .bind("partner", partner)
                    .bind("month", MONTH.atDay(1))
                    .execute();
            contracts.db().execute("analyze subscription");
            contracts.db().execute("analyze usage_month");
            return partner;
        });
        long began = System.nanoTime();
        AtomicInteger rows = new AtomicInteger();
        DATABASE.transactionAs(Caller.service("test"), db -> {
            PortfolioReport report = new PortfolioReport(db, partner, MONTH);
            report.customers(row -> rows.incrementAndGet());
            report.contacts(row -> rows.incrementAndGet());
            report.tenants(row -> rows.incrementAndGet());
            report.licences(row -> rows.incrementAndGet());
            report.incidents(row -> rows.incrementAndGet());
            report.components(row -> rows.incrementAndGet());
            return rows;
        });
        Duration took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(rows).hasValue(2000 + 2000 + 2000 + 6000);
        assertThat(took).isLessThan(Duration.ofSeconds(3));
    }

    /** Hands on the rows of a section. */
    @FunctionalInterface
    private interface SectionOf<R> {
        void rows(PortfolioReport report, Consumer<R> row);
    }

    private <R> List<R> report(SectionOf<R> section) {
        return DATABASE.transactionAs(Caller.service("test"), db -> {
            List<R> rows = new ArrayList<>();
            section.rows(new PortfolioReport(db, partner, MONTH), rows::add);
            return rows;
        });
    }

    private UUID contract(LocalDate start, LocalDate end) {
        return StoredContracts.with(DATABASE, contracts -> {
            UUID customer = contracts.customer();
            UUID contract = contracts.contract(customer, "p", start, end);
            contracts
                    .db()
                    .createUpdate("""
                            update subscription set partner_of_record = :partner, engagement_model = 'SALES_AGENT'
                            where id = :id
                            """)
                    .bind("partner", partner)
                    .bind("id", contract)
                    .execute();
            return contract;
        });
    }

    private static void usage(
            UUID contract, String licenceType, @Nullable Long licensed, @Nullable Long active, String components) {
        StoredContracts.with(DATABASE, contracts -> {
            contracts
                    .db()
                    .createQuery("select usage_month_begins(:month)")
                    .bind("month", MONTH.atDay(1))
                    .mapTo(Boolean.class)
                    .one();
            return contracts
                    .db()
                    .createUpdate("""
                            insert into usage (id, version, subscription_id, licence_type, period, licensed, active_users,
                                components, of_days, updated_at)
                            values (gen_random_uuid(), 1, :contract, :type, :month, :licensed, :active,
                                cast(:components as jsonb), false, now())
                            """)
                    .bind("contract", contract)
                    .bind("type", licenceType)
                    .bind("month", MONTH.atDay(1))
                    .bind("licensed", licensed)
                    .bind("active", active)
                    .bind("components", components)
                    .execute();
        });
    }

    private static void month(UUID contract, LocalDate month, String components) {
        StoredContracts.with(DATABASE, contracts -> contracts
                .db()
                .createUpdate("""
                        insert into usage_month (id, version, subscription_id, customer_id, month, components,
                            licence_types, created_at, updated_at)
                        select gen_random_uuid(), 1, id, customer_id, :month, cast(:components as jsonb), 1, now(), now()
                        from subscription where id = :contract
                        """)
                .bind("contract", contract)
                .bind("month", month)
                .bind("components", components)
                .execute());
    }

    private static void incident(UUID contract, int severity, String openedAt) {
        StoredContracts.with(DATABASE, contracts -> contracts
                .db()
                .createUpdate("""
                        insert into incident (id, version, subscription_id, customer_id, severity, title, opened_at,
                            created_at, updated_at)
                        select gen_random_uuid(), 1, id, customer_id, :severity, 'Outage', cast(:opened as timestamptz), now(),
                            now() from subscription where id = :contract
                        """)
                .bind("contract", contract)
                .bind("severity", severity)
                .bind("opened", openedAt)
                .execute());
    }
}
