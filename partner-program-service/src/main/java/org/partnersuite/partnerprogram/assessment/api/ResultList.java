package org.partnersuite.partnerprogram.assessment.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.partnerprogram.assessment.ResultKind;
import org.partnersuite.partnerprogram.assessment.ResultStatus;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How results are listed. A partner sees its own once they are published. */
final class ResultList {
    static final ListDefinition<AssessmentResultSummary> LIST = ListDefinition.of(AssessmentResultSummary.class)
            .select("r.*")
            .from("assessment_result r")
            .id("r.id")
            .partnerSees("r.partner_id = ?")
            .uuid("runId", "r.run_id", FILTER)
            .uuid("partnerId", "r.partner_id", FILTER)
            .code("kind", "r.kind", ResultKind.class, FILTER)
            .code("status", "r.status", ResultStatus.class, FILTER)
            .code("tier", "r.tier", Tier.class, FILTER)
            .code("tierBefore", "r.tier_before", Tier.class, FILTER)
            .bool("changesTier", "(r.tier is distinct from r.tier_before)", FILTER)
            .bool("complete", "r.complete", FILTER)
            .instant("createdAt", "r.created_at", RANGE, SORT, NOT_NULL)
            .plainSorts("createdAt")
            .accessPath("runId", "createdAt")
            .accessPath("partnerId", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private ResultList() {}
}
