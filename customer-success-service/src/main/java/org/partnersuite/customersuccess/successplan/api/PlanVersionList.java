package org.partnersuite.customersuccess.successplan.api;

import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.successplan.api.PlanVersionResponse.SuccessPlanVersionSummary;
import org.partnersuite.platform.rest.list.FieldType;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How the versions of one plan are listed: the latest first. */
final class PlanVersionList {
    static final ListDefinition<SuccessPlanVersionSummary> LIST = ListDefinition.of(SuccessPlanVersionSummary.class)
            .select("v.version, v.written_at, v.written_by, v.plan -> 'progress' ->> 'status' as status")
            .from("success_plan_version v")
            .partnerSeesAll()
            .id("v.version", FieldType.INTEGER)
            .instant("writtenAt", "v.written_at", RANGE, SORT, NOT_NULL)
            .within("plan_id")
            .few()
            .sortedBy("-writtenAt")
            .build();

    private PlanVersionList() {}
}
