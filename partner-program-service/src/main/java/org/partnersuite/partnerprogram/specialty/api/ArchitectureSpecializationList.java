package org.partnersuite.partnerprogram.specialty.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.partnerprogram.specialty.Architecture;
import org.partnersuite.partnerprogram.specialty.SpecialtyLevel;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How architecture specializations are listed. */
final class ArchitectureSpecializationList {
    static final ListDefinition<ArchitectureSpecializationResponse> LIST = ListDefinition.of(
                    ArchitectureSpecializationResponse.class)
            .select("t.*")
            .from("architecture_specialization t")
            .partnerSees("t.partner_id = ?")
            .id("t.id")
            .uuid("partnerId", "t.partner_id", FILTER)
            .code("architecture", "t.architecture", Architecture.class, FILTER)
            .code("level", "t.level", SpecialtyLevel.class, FILTER)
            .date("from", "t.from_day", RANGE, SORT, NOT_NULL)
            .date("to", "t.to_day", RANGE)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("partnerId", "from")
            .sortedBy("-createdAt")
            .build();

    private ArchitectureSpecializationList() {}
}
