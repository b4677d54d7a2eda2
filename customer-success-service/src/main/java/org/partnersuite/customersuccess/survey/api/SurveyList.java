package org.partnersuite.customersuccess.survey.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.RANGE;

import org.partnersuite.customersuccess.survey.SurveyKind;
import org.partnersuite.customersuccess.survey.SurveyStatus;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How surveys are listed. */
final class SurveyList {
    static final ListDefinition<SurveyResponse> LIST = ListDefinition.of(SurveyResponse.class)
            .select("t.*")
            .from("survey t")
            .partnerSees("exists (select from held_subscription s where s.customer_id = t.customer_id"
                    + " and (t.subscription_id is null or s.id = t.subscription_id)"
                    + " and (t.partner_id is null or t.partner_id = s.partner_of_record)"
                    + " and s.partner_of_record = ?)")
            .id("t.id")
            .code("kind", "t.kind", SurveyKind.class, FILTER)
            .code("status", "t.status", SurveyStatus.class, FILTER)
            .uuid("customerId", "t.customer_id", FILTER)
            .uuid("subscriptionId", "t.subscription_id", FILTER)
            .uuid("partnerId", "t.partner_id", FILTER)
            .text("product", "t.product", FILTER)
            .text("engagementType", "t.engagement_type", FILTER)
            .text("projectId", "t.project_id", FILTER)
            .uuid("renewalId", "t.renewal_id", FILTER)
            .code("stage", "t.stage", FILTER)
            .bool("imported", "t.imported", FILTER)
            .integer("nps", "t.nps", RANGE)
            .decimal("csatMean", "t.csat_mean", RANGE)
            .instant("answeredAt", "t.answered_at", RANGE)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("customerId", "createdAt")
            .accessPath("subscriptionId", "createdAt")
            .accessPath("partnerId", "createdAt")
            .accessPath("projectId", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private SurveyList() {}
}
