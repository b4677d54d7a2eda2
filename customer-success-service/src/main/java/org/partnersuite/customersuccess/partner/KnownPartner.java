package org.partnersuite.customersuccess.partner;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partner as last received from the partner program.
 *
 * @param version of its state there
 * @param status there; null when it is gone
 * @param engagementModel how it serves its customers; null when it is gone, or when that was never told
 */
public record KnownPartner(
        UUID id,
        long version,
        @Nullable String status,
        @Nullable String engagementModel) {}
