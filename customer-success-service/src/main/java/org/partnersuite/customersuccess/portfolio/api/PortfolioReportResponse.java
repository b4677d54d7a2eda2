package org.partnersuite.customersuccess.portfolio.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.portfolio.PortfolioReport;
import org.partnersuite.customersuccess.portfolio.PortfolioRows.ComponentRow;
import org.partnersuite.customersuccess.portfolio.PortfolioRows.ContactRow;
import org.partnersuite.customersuccess.portfolio.PortfolioRows.CustomerRow;
import org.partnersuite.customersuccess.portfolio.PortfolioRows.IncidentRow;
import org.partnersuite.customersuccess.portfolio.PortfolioRows.LicenceRow;
import org.partnersuite.customersuccess.portfolio.PortfolioRows.TenantRow;
import org.partnersuite.customersuccess.portfolio.Section;

/** All customers of a partner in a month. A section that was not asked for is absent. */
@Schema(
        name = "PortfolioReport",
        description = "All customers of a partner in a month. What is absent was not reported.")
record PortfolioReportResponse(
        UUID partnerId,

        @Schema(description = "First day of the month.") LocalDate month,

        List<SectionHeader> sections,
        @Nullable List<CustomerRow> customers,
        @Nullable List<ContactRow> contacts,
        @Nullable List<TenantRow> tenants,
        @Nullable List<LicenceRow> licences,
        @Nullable List<IncidentRow> incidents,
        @Nullable List<ComponentRow> components) {

    /** A section, what it is good for, and chapters of the playbook. */
    @Schema(name = "PortfolioSection")
    record SectionHeader(Section section, String title, String use, List<String> playbookReferences) {}

    static PortfolioReportResponse of(UUID partner, LocalDate month, Set<Section> sections, PortfolioReport report) {
        return new PortfolioReportResponse(
                partner,
                month,
                sections.stream()
                        .map(section ->
                                new SectionHeader(section, section.title(), section.use(), section.references()))
                        .toList(),
                sections.contains(Section.ALL_CUSTOMERS) ? collect(report::customers) : null,
                sections.contains(Section.CONTACT_DETAILS) ? collect(report::contacts) : null,
                sections.contains(Section.TENANTS) ? collect(report::tenants) : null,
                sections.contains(Section.RENEWAL_RISK) ? collect(report::licences) : null,
                sections.contains(Section.INCIDENTS) ? collect(report::incidents) : null,
                sections.contains(Section.APPLICATION_DATA) ? collect(report::components) : null);
    }

    private static <R> List<R> collect(Consumer<Consumer<R>> rows) {
        List<R> all = new ArrayList<>();
        rows.accept(all::add);
        return all;
    }
}
