package org.partnersuite.partnerprogram.edition.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.ListDefinition;

/** How editions are listed. */
final class EditionList {
    /** Editions have numbers for ids; no two come into force on one day, so the tie-break never decides. */
    static final ListDefinition<EditionSummaryResponse> LIST = ListDefinition.of(EditionSummaryResponse.class)
            .from("program_edition")
            .partnerSeesAll()
            .id("cast(lpad(to_hex(number), 32, '0') as uuid)")
            .integer("number", "number", FILTER, SORT, NOT_NULL)
            .date("noticeDate", "notice_date", RANGE, SORT, NOT_NULL)
            .date("effectiveDate", "effective_date", RANGE, SORT, NOT_NULL)
            .few()
            .sortedBy("number")
            .build();

    private EditionList() {}
}
