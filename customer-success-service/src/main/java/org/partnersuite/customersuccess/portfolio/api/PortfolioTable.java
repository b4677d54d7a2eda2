package org.partnersuite.customersuccess.portfolio.api;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.portfolio.PortfolioReport;
import org.partnersuite.customersuccess.portfolio.Section;

/** A section as a table: its columns, and the values of each row in their order. */
final class PortfolioTable {
    private PortfolioTable() {}

    static List<String> columns(Section section) {
        return switch (section) {
            case ALL_CUSTOMERS ->
                List.of("customerId", "customer", "subscriptionId", "product", "contractStart", "contractEnd");
            case CONTACT_DETAILS -> List.of("customerId", "customer", "name", "role", "contact");
            case TENANTS ->
                List.of("customerId", "customer", "tenant", "datacenter", "unplannedMinutes", "plannedMinutes");
            case RENEWAL_RISK ->
                List.of(
                        "customerId",
                        "customer",
                        "subscriptionId",
                        "product",
                        "licenceType",
                        "licensed",
                        "active",
                        "assigned",
                        "delta",
                        "risk",
                        "overUse");
            case INCIDENTS -> List.of("customerId", "customer", "severity1", "severity2", "severity3", "severity4");
            case APPLICATION_DATA ->
                List.of(
                        "customerId",
                        "customer",
                        "subscriptionId",
                        "component",
                        "quantity",
                        "monthBefore",
                        "changePercent",
                        "trend");
        };
    }

    /** Where the rows of sections come from. */
    @FunctionalInterface
    interface Source {
        /** Hands on the rows of a section, one by one. */
        void rows(Section section, Consumer<@Nullable Object[]> row);
    }

    static Source of(PortfolioReport report) {
        return (section, row) -> rows(report, section, row);
    }

    private static void rows(PortfolioReport report, Section section, Consumer<@Nullable Object[]> row) {
        switch (section) {
            case ALL_CUSTOMERS ->
                report.customers(r -> row.accept(new @Nullable Object[] {
                    r.customerId(), r.customer(), r.subscriptionId(), r.product(), r.contractStart(), r.contractEnd()
                }));
            case CONTACT_DETAILS ->
                report.contacts(r -> row.accept(
                        new @Nullable Object[] {r.customerId(), r.customer(), r.name(), r.role(), r.contact()}));
            case TENANTS ->
                report.tenants(r -> row.accept(new @Nullable Object[] {
                    r.customerId(), r.customer(), r.tenant(), r.datacenter(), r.unplannedMinutes(), r.plannedMinutes()
                }));
            case RENEWAL_RISK ->
                report.licences(r -> row.accept(new @Nullable Object[] {
                    r.customerId(),
                    r.customer(),
                    r.subscriptionId(),
                    r.product(),
                    r.licenceType(),
                    r.licensed(),
                    r.active(),
                    r.assigned(),
                    r.delta(),
                    r.risk(),
                    r.overUse()
                }));
            case INCIDENTS ->
                report.incidents(r -> row.accept(new @Nullable Object[] {
                    r.customerId(), r.customer(), r.severity1(), r.severity2(), r.severity3(), r.severity4()
                }));
            case APPLICATION_DATA ->
                report.components(r -> row.accept(new @Nullable Object[] {
                    r.customerId(),
                    r.customer(),
                    r.subscriptionId(),
                    r.component(),
                    r.quantity(),
                    r.monthBefore(),
                    r.changePercent(),
                    r.trend()
                }));
        }
    }
}
