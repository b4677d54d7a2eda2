package org.partnersuite.customersuccess.portfolio;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.partnersuite.customersuccess.portfolio.PortfolioRows.Component;
import org.partnersuite.customersuccess.portfolio.PortfolioRows.ComponentRow;
import org.partnersuite.customersuccess.portfolio.PortfolioRows.ContactRow;
import org.partnersuite.customersuccess.portfolio.PortfolioRows.CustomerRow;
import org.partnersuite.customersuccess.portfolio.PortfolioRows.IncidentRow;
import org.partnersuite.customersuccess.portfolio.PortfolioRows.Licence;
import org.partnersuite.customersuccess.portfolio.PortfolioRows.LicenceRow;
import org.partnersuite.customersuccess.portfolio.PortfolioRows.TenantRow;

/**
 * The report of a partner and a month, section by section: the contracts in force in the month whose partner of record it is.
 * Rows are handed on one by one, so that no section is in memory as a whole.
 */
public final class PortfolioReport {
    private static final int FETCHED_AT_ONCE = 1000;

    /** Contracts of the partner in the month, as {@code s}, and their customers, as {@code c}. */
    private static final String CONTRACTS = """
            from held_subscription s join portfolio_customer c on c.id = s.customer_id
            where s.partner_of_record = :partner and s.status = 'ACTIVE' and s.contract_start <= :last
              and (s.contract_end is null or s.contract_end >= :first)
            """;

    private static final String CUSTOMERS = "select distinct c.id, c.name " + CONTRACTS;

    private final Handle db;
    private final UUID partner;
    private final YearMonth month;

    public PortfolioReport(Handle db, UUID partner, YearMonth month) {
        this.db = db;
        this.partner = partner;
        this.month = month;
    }

    /** By customer and the contract's end. */
    public void customers(Consumer<CustomerRow> row) {
        each("""
                select c.id as customer_id, c.name as customer, s.id as subscription_id, s.product, s.contract_start,
                    s.contract_end
                """ + CONTRACTS + " order by c.name, c.id, s.contract_end, s.id", CustomerRow.class, row);
    }

    /** Those of the stakeholder map that did not leave. */
    public void contacts(Consumer<ContactRow> row) {
        each("""
                select c.id as customer_id, c.name as customer, h.name, h.role, h.contact
                from (%s) c join held_stakeholder h on h.customer_id = c.id
                where h.left_on is null or h.left_on > :last order by c.name, c.id, h.name, h.id
                """.formatted(CUSTOMERS), ContactRow.class, row);
    }

    public void tenants(Consumer<TenantRow> row) {
        each("""
                select c.id as customer_id, c.name as customer, t.name as tenant, t.datacenter,
                    d.unplanned_minutes, d.planned_minutes
                from (%s) c join held_tenant t on t.customer_id = c.id
                left join downtime_reported d
                    on d.tenant_id = t.id and d.datacenter = t.datacenter and d.month = :first
                order by c.name, c.id, t.name, t.id
                """.formatted(CUSTOMERS), TenantRow.class, row);
    }

    /** A row of each licence type that was reported, and one of each contract of which nothing was. */
    public void licences(Consumer<LicenceRow> row) {
        LocalDate last = month.atEndOfMonth();
        each("""
                select c.id as customer_id, c.name as customer, s.id as subscription_id, s.product,
                    coalesce(u.licence_type, s.licence_type) as licence_type, s.contract_start,
                    coalesce(u.licensed, case when u.licence_type is null or u.licence_type = s.licence_type
                        then s.licensed_users end) as licensed,
                    u.active_users as active, u.assigned
                from (select s.id, s.customer_id, s.product, s.licence_type, s.licensed_users, s.contract_start %s) s
                join portfolio_customer c on c.id = s.customer_id
                left join usage_reported u on u.subscription_id = s.id and u.month = :first
                order by c.name, c.id, s.product, s.id, licence_type
                """.formatted(CONTRACTS), Licence.class, licence -> row.accept(LicenceRow.of(licence, last)));
    }

    /** A row of each customer, with or without incidents. */
    public void incidents(Consumer<IncidentRow> row) {
        each("""
                select c.id as customer_id, c.name as customer,
                    count(*) filter (where i.severity = 1) as severity1,
                    count(*) filter (where i.severity = 2) as severity2,
                    count(*) filter (where i.severity = 3) as severity3,
                    count(*) filter (where i.severity = 4) as severity4
                from (%s) c
                left join incident_reported i on i.customer_id = c.id and i.opened_at >= :begins and i.opened_at < :ends
                    and exists (select from held_subscription s where s.id = i.subscription_id
                        and s.partner_of_record = :partner)
                group by c.id, c.name order by c.name, c.id
                """.formatted(CUSTOMERS), IncidentRow.class, row);
    }

    /** Components that were reported in the month or the one before. */
    public void components(Consumer<ComponentRow> row) {
        each("""
                select c.id as customer_id, c.name as customer, s.id as subscription_id, u.component, u.quantity,
                    u.before
                from (select s.id, s.customer_id %s) s
                join portfolio_customer c on c.id = s.customer_id
                join lateral (
                    select p.key as component,
                        sum(case when f.month = :first then p.value::numeric end) as quantity,
                        sum(case when f.month < :first then p.value::numeric end) as before
                    from usage_figure f cross join lateral jsonb_each_text(f.components) p
                    where f.subscription_id = s.id and f.month in (:first, :previous)
                    group by p.key) u on true
                order by c.name, c.id, s.id, u.component
                """.formatted(CONTRACTS), Component.class, component -> row.accept(ComponentRow.of(component)));
    }

    private <R> void each(String sql, Class<R> type, Consumer<R> row) {
        try (Query query = db.createQuery(sql)) {
            query.configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                    .setFetchSize(FETCHED_AT_ONCE)
                    .bind("partner", partner)
                    .bind("first", month.atDay(1))
                    .bind("last", month.atEndOfMonth())
                    .bind("previous", month.minusMonths(1).atDay(1))
                    .bind("begins", month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                    .bind(
                            "ends",
                            month.plusMonths(1)
                                    .atDay(1)
                                    .atStartOfDay(ZoneOffset.UTC)
                                    .toInstant())
                    .mapTo(type)
                    .forEach(row);
        }
    }
}
