package org.partnersuite.partnerprogram.exchangerate.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.ListDefinition;

/** How rates are listed. */
final class RateList {
    static final ListDefinition<RateResponse> LIST = ListDefinition.of(RateResponse.class)
            .from("exchange_rate")
            .code("from", "from_currency", FILTER, SORT, NOT_NULL)
            .code("to", "to_currency", FILTER, SORT, NOT_NULL)
            .date("validOn", "valid_on", FILTER, RANGE, SORT, NOT_NULL)
            .sortedBy("-validOn")
            .build();

    private RateList() {}
}
