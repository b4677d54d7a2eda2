package org.partnersuite.partnerprogram.subscriptionfact.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.subscriptionfact.DrivenSubscription;
import org.partnersuite.platform.rest.Money;

/** What a partner drives of a subscription in one of its terms. */
@Schema(name = "DrivenSubscription")
record DrivenSubscriptionResponse(
        @Schema(description = "Of the partner's relation.") UUID id,
        UUID partnerId,

        @Schema(
                description = "Only the partner of record earns incentives.",
                enumeration = {"PARTNER_OF_RECORD", "OTHER"})
        String association,

        @Schema(enumeration = {"SALES_AGENT", "CUSTOMER_SUCCESS_MANAGER"})
        String engagementModel,

        @Schema(description = "First day of the term.") LocalDate from,

        @Schema(description = "Last day of the term; absent while no end is known.") @Nullable
        LocalDate to,

        UUID customerId,

        @Schema(description = "Absent when the partner serves the customer as a whole.") @Nullable
        UUID subscriptionId,

        @Schema(examples = "watsonx.ai") @Nullable String product,
        @Nullable LocalDate contractStart,
        @Nullable LocalDate contractEnd,

        @Schema(description = "Revenue a year.") @Nullable Money arr,

        @Schema(description = "Total contract value.") @Nullable
        Money tcv,

        @Schema(description = "Usage and consumption in the newest month that is known.") @Nullable
        UsageResponse usage) {

    /** Usage of a month. */
    @Schema(name = "DrivenUsage")
    record UsageResponse(
            @Schema(description = "First day of the month.") LocalDate month,
            @Nullable Integer licensed,
            @Nullable Integer activeUsers,

            @Schema(description = "Active users in per cent of licensed ones.", examples = "61.5") @Nullable
            BigDecimal activeUsage,

            @Schema(description = "Used quantities of entitlements, by metric.") @Nullable
            Map<String, BigDecimal> consumption) {}

    static DrivenSubscriptionResponse of(DrivenSubscription driven) {
        return new DrivenSubscriptionResponse(
                driven.id(),
                driven.partnerId(),
                driven.association(),
                driven.engagementModel(),
                driven.fromDay(),
                driven.toDay(),
                driven.customerId(),
                driven.subscriptionId(),
                driven.product(),
                driven.contractStart(),
                driven.contractEnd(),
                money(driven.arr(), driven.currency()),
                money(driven.tcv(), driven.currency()),
                usage(driven));
    }

    private static @Nullable Money money(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null ? null : new Money(amount, currency);
    }

    private static @Nullable UsageResponse usage(DrivenSubscription driven) {
        LocalDate month = driven.month();
        Integer licensed = driven.licensed();
        Integer active = driven.activeUsers();
        if (month == null) {
            return null;
        }
        BigDecimal share = licensed == null || licensed == 0 || active == null
                ? null
                : BigDecimal.valueOf(100L * active).divide(BigDecimal.valueOf(licensed), 1, RoundingMode.DOWN);
        return new UsageResponse(month, licensed, active, share, driven.quantities());
    }
}
