package org.partnersuite.customersuccess.customerpage;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of a customer.
 *
 * @param state such as a status or a stage; null when it has none
 * @param on the day that matters most about it; null when there is none
 * @param link path of the resource
 */
public record PageItem(
        UUID id,
        String title,
        @Nullable String state,
        @Nullable LocalDate on,
        String link) {}
