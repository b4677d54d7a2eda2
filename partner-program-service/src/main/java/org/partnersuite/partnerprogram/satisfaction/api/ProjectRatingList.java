package org.partnersuite.partnerprogram.satisfaction.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.ListDefinition;

/** How answered surveys about completed projects are listed. */
final class ProjectRatingList {
    static final ListDefinition<ProjectRatingResponse> LIST = ListDefinition.of(ProjectRatingResponse.class)
            .select("t.id, t.partner_id, t.customer_id, t.project_id, t.project_name, t.completed_on, t.answered_on,"
                    + " t.rating_sum, t.rating_count, t.imported")
            .from("project_rating t")
            .partnerSees("t.partner_id = ?")
            .id("t.id")
            .uuid("partnerId", "t.partner_id", FILTER)
            .uuid("customerId", "t.customer_id", FILTER)
            .text("projectId", "t.project_id", FILTER)
            .date("completedOn", "t.completed_on", RANGE, SORT, NOT_NULL)
            .date("answeredOn", "t.answered_on", RANGE)
            .bool("imported", "t.imported", FILTER)
            .few()
            .sortedBy("-completedOn")
            .build();

    private ProjectRatingList() {}
}
