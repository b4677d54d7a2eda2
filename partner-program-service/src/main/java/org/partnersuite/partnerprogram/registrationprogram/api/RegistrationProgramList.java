package org.partnersuite.partnerprogram.registrationprogram.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.PREFIX;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.ListDefinition;

/** How registration programs are listed. */
final class RegistrationProgramList {
    static final ListDefinition<RegistrationProgramResponse> LIST = ListDefinition.of(RegistrationProgramResponse.class)
            .select("t.*")
            .from("registration_program t")
            .partnerSees("t.partner_id = ?")
            .id("t.id")
            .uuid("partnerId", "t.partner_id", FILTER)
            .text("name", "t.name", FILTER, PREFIX, SORT, NOT_NULL)
            .date("from", "t.from_day", RANGE, SORT, NOT_NULL)
            .date("to", "t.to_day", RANGE)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("partnerId", "from")
            .sortedBy("-createdAt")
            .build();

    private RegistrationProgramList() {}
}
