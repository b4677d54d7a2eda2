package org.partnersuite.customersuccess.benchmark.api;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.benchmark.BenchmarkFigure;
import org.partnersuite.customersuccess.benchmark.BenchmarkQuestion;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** What is to be compared with whom. */
public class BenchmarkParameters {
    @QueryParam("figure")
    @Parameter(description = "Figure to compare.", required = true)
    @Nullable
    BenchmarkFigure figure;

    @QueryParam("product")
    @Parameter(description = "Product of the group.", required = true)
    @Nullable
    String product;

    @QueryParam("month")
    @Parameter(description = "A day of the month. Default: the previous month. Scores and KPIs are those of now.")
    @Nullable
    LocalDate month;

    @QueryParam("kpi")
    @Parameter(description = "Name of the business KPI, for BUSINESS_KPI.")
    @Nullable
    String kpi;

    @QueryParam("customer")
    @Parameter(description = "Customer to compare; its industry and segment choose the group.")
    @Nullable
    UUID customer;

    @QueryParam("partner")
    @Parameter(description = "Partner whose customers are compared. Default for a partner without customer: itself.")
    @Nullable
    UUID partner;

    @QueryParam("industry")
    @Parameter(description = "Industry of the group, for the customers of a partner.")
    @Nullable
    String industry;

    @QueryParam("segment")
    @Parameter(description = "Segment of the group, for the customers of a partner.")
    @Nullable
    String segment;

    /**
     * @param own the partner of the caller; null for callers of the vendor
     * @throws Problem 400 with every fault
     */
    BenchmarkQuestion question(@Nullable UUID own, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        UUID of = partner == null && customer == null ? own : partner;
        if (figure == null) {
            faults.add(Fault.at("figure", "required", "Say what is to be compared."));
        }
        if (product == null) {
            faults.add(Fault.at("product", "required", "A group has one product."));
        }
        if ((customer == null) == (of == null)) {
            faults.add(Fault.at("customer", "one_of", "Name either a customer or a partner."));
        }
        if ((figure == BenchmarkFigure.BUSINESS_KPI) != (kpi != null)) {
            faults.add(Fault.at("kpi", "kpi_of_business_kpi", "BUSINESS_KPI names its KPI, and no other figure."));
        }
        if (customer != null && (industry != null || segment != null)) {
            faults.add(Fault.at("industry", "of_customer", "A customer's own industry and segment choose the group."));
        }
        Problem.refuseAny(faults);
        if (figure == null || product == null) {
            throw new IllegalStateException("refused");
        }
        LocalDate day = !figure.isMonthly() ? today : month == null ? today.minusMonths(1) : month;
        return new BenchmarkQuestion(figure, product, day.withDayOfMonth(1), kpi, customer, of, industry, segment);
    }
}
