package org.partnersuite.partnerprogram.assessment.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.partnerprogram.assessment.RunStatus;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How runs are listed. */
final class RunList {
    static final ListDefinition<AssessmentRunResponse> LIST = ListDefinition.of(AssessmentRunResponse.class)
            .from("assessment_run")
            .integer("programYear", "program_year", FILTER)
            .integer("edition", "edition", FILTER)
            .code("status", "status", RunStatus.class, FILTER)
            .instant("createdAt", "created_at", RANGE, SORT, NOT_NULL)
            .few()
            .sortedBy("-createdAt")
            .build();

    private RunList() {}
}
