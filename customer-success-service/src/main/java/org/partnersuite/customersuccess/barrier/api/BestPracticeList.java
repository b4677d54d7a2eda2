package org.partnersuite.customersuccess.barrier.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;

import org.partnersuite.platform.rest.list.ListDefinition;

/** How best practices are listed. */
final class BestPracticeList {
    static final ListDefinition<BestPracticeResponse> LIST = ListDefinition.of(BestPracticeResponse.class)
            .select("t.id, t.version, t.barrier_id, t.title, t.text, t.product, t.use_case, t.tags, t.written_by,"
                    + " t.created_at, t.updated_at")
            .from("best_practice t")
            .partnerSeesAll()
            .id("t.id")
            .uuid("barrierId", "t.barrier_id", FILTER)
            .text("product", "t.product", FILTER)
            .text("useCase", "t.use_case", FILTER)
            .codes("tag", "t.tags", FILTER)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("product", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private BestPracticeList() {}
}
