package org.partnersuite.partnerprogram.training.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.PREFIX;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.partnerprogram.training.TrainingPurpose;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How training offers are listed. */
final class TrainingOfferList {
    static final ListDefinition<TrainingOfferResponse> LIST = ListDefinition.of(TrainingOfferResponse.class)
            .select("t.*")
            .from("training_offer t")
            .partnerSees("t.partner_id = ?")
            .id("t.id")
            .uuid("partnerId", "t.partner_id", FILTER)
            .text("name", "t.name", FILTER, PREFIX, SORT, NOT_NULL)
            .code("purpose", "t.purpose", TrainingPurpose.class, FILTER)
            .bool("free", "t.free", FILTER)
            .bool("unlimited", "t.unlimited", FILTER)
            .date("from", "t.from_day", RANGE, SORT, NOT_NULL)
            .date("to", "t.to_day", RANGE)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("partnerId", "from")
            .sortedBy("-createdAt")
            .build();

    private TrainingOfferList() {}
}
