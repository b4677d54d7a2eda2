package org.partnersuite.customersuccess.servicecatalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service that was done; it never changes.
 *
 * @param doneOn the day on which it was done
 */
public record ServiceDelivery(
        UUID id,
        UUID subscriptionServiceId,
        UUID subscriptionId,
        LocalDate doneOn,
        String doneBy,
        @Nullable String note,
        Instant recordedAt) {}
