package org.partnersuite.engagement.account.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.account.Account;
import org.partnersuite.engagement.account.AccountClosure;
import org.partnersuite.engagement.account.AccountDetails;
import org.partnersuite.engagement.account.AccountStatus;
import org.partnersuite.engagement.merged.MergedView;
import org.partnersuite.platform.rest.ExternalId;

@Schema(name = "Account", description = "A client account.")
record AccountResponse(
        UUID id,
        @Schema(examples = "3") long version,
        @Nullable ExternalId externalId,
        @JsonUnwrapped AccountDetails details,
        AccountStatus status,
        @Nullable AccountClosure closure,
        @JsonUnwrapped MergedView merged,
        Instant createdAt,
        Instant updatedAt) {

    static AccountResponse of(Account account) {
        return new AccountResponse(
                account.id(),
                account.version(),
                account.externalId(),
                account.details(),
                account.status(),
                account.closure(),
                MergedView.of(account.merging()),
                account.createdAt(),
                account.updatedAt());
    }
}
