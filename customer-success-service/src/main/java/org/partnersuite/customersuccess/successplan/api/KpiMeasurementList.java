package org.partnersuite.customersuccess.successplan.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.successplan.KpiMeasurement;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How measurements are listed. */
final class KpiMeasurementList {
    static final ListDefinition<KpiMeasurement> LIST = ListDefinition.of(KpiMeasurement.class)
            .select("t.*")
            .from("kpi_measurement t")
            .partnerSees("t.plan_id in (select p.id from success_plan p join held_subscription s"
                    + " on s.customer_id = p.customer_id and s.partner_of_record = ?)")
            .id("t.id")
            .uuid("planId", "t.plan_id", FILTER)
            .text("kpi", "t.kpi", FILTER)
            .date("measuredOn", "t.measured_on", RANGE, SORT, NOT_NULL)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("planId", "measuredOn")
            .sortedBy("-createdAt")
            .build();

    private KpiMeasurementList() {}
}
