package org.partnersuite.engagement.account.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.account.Account;
import org.partnersuite.engagement.account.AccountDetails;
import org.partnersuite.platform.rest.ExternalId;

@Schema(name = "Account", description = "A client.")
record AccountResponse(
        UUID id,
        @Schema(examples = "3") long version,
        @Schema(examples = "Cancity Retail") String name,
        @Nullable ExternalId externalId,
        @Schema(examples = "Americas") @Nullable String geography,
        @Schema(examples = "East") @Nullable String market,
        @Schema(examples = "Retail") @Nullable String industry,
        @Schema(examples = "Enterprise") @Nullable String segment,
        @Schema(examples = "jane") @Nullable String owner,
        Instant createdAt,
        Instant updatedAt) {

    static AccountResponse of(Account account) {
        AccountDetails details = account.details();
        return new AccountResponse(
                account.id(),
                account.version(),
                details.name(),
                account.externalId(),
                details.geography(),
                details.market(),
                details.industry(),
                details.segment(),
                details.owner(),
                account.createdAt(),
                account.updatedAt());
    }
}
