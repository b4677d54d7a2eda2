package org.partnersuite.engagement.account;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jspecify.annotations.Nullable;

/** That an account was closed, why and when. */
@Schema(name = "AccountClosure", description = "Why and when an account was closed.")
public record AccountClosure(
        @PropagateNull ClosureReason reason,

        @Schema(maxLength = 2000, examples = "Bought by Betatech") @Nullable
        String note,

        Instant at) {}
