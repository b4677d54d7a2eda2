package org.partnersuite.customersuccess.customerpage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What a feature adds to the page of a customer. Implemented by beans; each answers by one statement that an index serves. */
public interface PageSource {

    /** Stable key of the section, in upper snake case. */
    String section();

    /** At most {@code limit} items, most important first. */
    List<PageItem> items(Handle db, UUID customerId, LocalDate today, int limit);
}
