package org.partnersuite.partnerprogram.performanceproof.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;

import org.partnersuite.partnerprogram.performanceproof.ProofStatus;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How proofs of performance are listed. */
final class PerformanceProofList {
    static final ListDefinition<PerformanceProofResponse> LIST = ListDefinition.of(PerformanceProofResponse.class)
            .select("p.*")
            .from("performance_proof p")
            .partnerSees("p.partner_id = ?")
            .id("p.id")
            .uuid("partnerId", "p.partner_id", FILTER)
            .uuid("subscriptionId", "p.subscription_id", FILTER)
            .code("status", "p.status", ProofStatus.class, FILTER)
            .stamps("p")
            .plainSorts("createdAt")
            .accessPath("partnerId", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private PerformanceProofList() {}
}
