package org.partnersuite.partnerprogram.specialization.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.RANGE;

import org.partnersuite.partnerprogram.specialization.SpecializationLevel;
import org.partnersuite.partnerprogram.specialization.SpecializationStatus;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How applications and specializations are listed. */
final class SpecializationList {
    static final ListDefinition<SpecializationResponse> LIST = ListDefinition.of(SpecializationResponse.class)
            .select("t.*")
            .from("specialization t")
            .partnerSees("t.partner_id = ?")
            .id("t.id")
            .uuid("partnerId", "t.partner_id", FILTER)
            .code("level", "t.level", SpecializationLevel.class, FILTER)
            .code("status", "t.status", SpecializationStatus.class, FILTER)
            .date("awardedUntil", "t.awarded_until", RANGE)
            .date("flaggedOn", "t.flagged_on", RANGE)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("partnerId", "createdAt")
            .accessPath("status", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private SpecializationList() {}
}
