package org.partnersuite.customersuccess.handoff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transition document that was submitted at least once, as the engagement service last told it.
 *
 * @param status where its latest submission stands
 * @param returnReason what was missing in it
 */
public record SubmittedDocument(
        UUID id,
        long version,
        Handoff.Status status,
        UUID accountId,
        @Nullable UUID opportunityId,
        @Nullable UUID engagementId,
        @Nullable String customerSuccessManager,
        @Nullable String useCase,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String returnReason) {}
