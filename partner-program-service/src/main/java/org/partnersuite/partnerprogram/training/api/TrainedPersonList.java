package org.partnersuite.partnerprogram.training.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.partnerprogram.training.TrainingAudience;
import org.partnersuite.partnerprogram.training.TrainingKind;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How trained people are listed. */
final class TrainedPersonList {
    static final ListDefinition<TrainedPersonResponse> LIST = ListDefinition.of(TrainedPersonResponse.class)
            .select("t.*")
            .from("trained_person t")
            .partnerSees("t.partner_id = ?")
            .id("t.id")
            .uuid("partnerId", "t.partner_id", FILTER)
            .text("externalSource", "t.external_source", FILTER)
            .text("externalId", "t.external_id", FILTER)
            .text("person", "t.person", FILTER)
            .code("audience", "t.audience", TrainingAudience.class, FILTER)
            .code("kind", "t.kind", TrainingKind.class, FILTER)
            .date("completedOn", "t.from_day", RANGE, SORT, NOT_NULL)
            .date("validUntil", "t.to_day", RANGE)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("partnerId", "completedOn")
            .sortedBy("-createdAt")
            .build();

    private TrainedPersonList() {}
}
