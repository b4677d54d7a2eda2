package org.partnersuite.customersuccess.retention.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.retention.RetainedContract;
import org.partnersuite.platform.rest.Money;

/** A contract behind the retention of a period. */
@Schema(name = "RetainedContract")
record RetainedContractResponse(
        UUID subscriptionId,
        UUID customerId,

        @Schema(maxLength = 100) String product,

        @Schema(description = "Partner of record at the period's start.") @Nullable
        UUID partner,

        @Schema(description = "Segment of the customer.", maxLength = 100) @Nullable
        String segment,

        RetainedContract.Change change,

        @Schema(description = "Annual value at the start; absent without a rate.") @Nullable
        Money opening,

        @Schema(description = "Annual value at the end; absent when it was lost, or without a rate.") @Nullable
        Money closing,

        @Schema(description = "Last day of the contract, when it lies in the period.") @Nullable
        LocalDate dueOn,

        @Schema(description = "Outcome of the renewal.", maxLength = 40) @Nullable
        String outcome,

        @Schema(description = "Code of a reason.", maxLength = 40) @Nullable
        String reason) {

    static RetainedContractResponse of(RetainedContract contract, String currency) {
        return new RetainedContractResponse(
                contract.subscriptionId(),
                contract.customerId(),
                contract.product(),
                contract.partnerId(),
                contract.segment(),
                contract.change(),
                money(contract.opening(), currency),
                money(contract.closing(), currency),
                contract.dueOn(),
                contract.outcome(),
                contract.reason());
    }

    private static @Nullable Money money(@Nullable BigDecimal amount, String currency) {
        return amount == null ? null : new Money(amount, currency);
    }
}
