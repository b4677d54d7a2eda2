package org.partnersuite.partnerprogram.contact.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.PREFIX;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.ListDefinition;

/** How contacts are listed. */
final class ContactList {
    static final ListDefinition<ContactResponse> LIST = ListDefinition.of(ContactResponse.class)
            .select("t.*")
            .from("contact t")
            .partnerSees("t.partner_id = ?")
            .id("t.id")
            .uuid("partnerId", "t.partner_id", FILTER)
            .text("name", "t.name", FILTER, PREFIX, SORT, NOT_NULL)
            .codes("roles", "t.roles", FILTER)
            .date("from", "t.from_day", RANGE, SORT, NOT_NULL)
            .date("to", "t.to_day", RANGE)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("partnerId", "from")
            .sortedBy("-createdAt")
            .build();

    private ContactList() {}
}
