package org.partnersuite.customersuccess.growth.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.growth.BurnDown;
import org.partnersuite.customersuccess.growth.BurnDowns;

@Schema(name = "BurnDowns", description = "How far each entitlement of a subscription is used up.")
record BurnDownResponse(UUID subscriptionId, List<Entry> items) {

    @Schema(name = "BurnDown", description = "How far an entitlement is used up.")
    record Entry(
            UUID entitlementId,
            @Schema(maxLength = 100, examples = "CREDITS") String metric,

            @Schema(maxLength = 100, examples = "1000 calls") @Nullable
            String unit,

            @Schema(examples = "1200") BigDecimal entitled,

            @Schema(description = "By the end of the last reported month; absent without a report.", examples = "600")
            @Nullable
            BigDecimal used,

            @Schema(description = "Used by entitled.", examples = "0.5000") @Nullable
            BigDecimal ratio,

            @Schema(pattern = "^[0-9]{4}-[0-9]{2}$", description = "The last reported month.", examples = "2026-06")
            @Nullable
            String through,

            @Schema(description = "Use per day over the last three reported months.", examples = "3.2967") @Nullable
            BigDecimal pacePerDay,

            @Schema(description = "Day on which it reaches, or has reached, 100 per cent; absent when it never does.")
            @Nullable
            LocalDate fullOn,

            @Schema(description = "What will be left at the contract's end; absent when nothing will.") @Nullable
            BigDecimal leftAtEnd) {

        static Entry of(BurnDowns.Item item) {
            BurnDown burnDown = item.burnDown();
            YearMonth through = burnDown.through();
            return new Entry(
                    item.entitlementId(),
                    item.metric(),
                    item.unit(),
                    burnDown.entitled(),
                    burnDown.used(),
                    burnDown.ratio(),
                    through == null ? null : through.toString(),
                    burnDown.pacePerDay(),
                    burnDown.fullOn(),
                    burnDown.leftAtEnd());
        }
    }

    static BurnDownResponse of(UUID subscription, List<BurnDowns.Item> items) {
        return new BurnDownResponse(subscription, items.stream().map(Entry::of).toList());
    }
}
