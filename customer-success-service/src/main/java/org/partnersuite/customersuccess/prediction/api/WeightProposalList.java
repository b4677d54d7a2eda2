package org.partnersuite.customersuccess.prediction.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;

import org.partnersuite.customersuccess.prediction.WeightProposal;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How proposals of weights are listed. */
final class WeightProposalList {
    static final ListDefinition<WeightProposalResponse> LIST = ListDefinition.of(WeightProposalResponse.class)
            .select("t.*")
            .from("weight_proposal t")
            .id("t.id")
            .uuid("modelId", "t.model_id", FILTER)
            .text("offer", "t.offer", FILTER)
            .code("status", "t.status", WeightProposal.Status.class, FILTER)
            .stamps("t")
            .few()
            .sortedBy("-createdAt")
            .build();

    private WeightProposalList() {}
}
