package org.partnersuite.partnerprogram.checklist.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;

import org.partnersuite.partnerprogram.checklist.AssessmentSubject;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How assessments of readiness are listed. */
final class ReadinessAssessmentList {
    static final ListDefinition<ReadinessAssessmentResponse> LIST = ListDefinition.of(ReadinessAssessmentResponse.class)
            .select("t.*")
            .from("readiness_assessment t")
            .partnerSees("t.partner_id = ?")
            .id("t.id")
            .code("subject", "t.subject", AssessmentSubject.class, FILTER)
            .text("businessUnit", "t.business_unit", FILTER)
            .uuid("partnerId", "t.partner_id", FILTER)
            .text("period", "t.period", FILTER)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("partnerId", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private ReadinessAssessmentList() {}
}
