package org.partnersuite.customersuccess.servicecatalogue.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.servicecatalogue.SubscriptionService;
import org.partnersuite.platform.rest.Money;

/** Writable fields of a service of a subscription. */
@Schema(name = "SubscriptionServiceRequest", examples = """
                {"subscriptionId":"019b0000-0000-7000-8000-00000000d001","offerId":"019b0000-0000-7000-8000-00000000050d",\
                "fromDay":"2026-12-01","perYear":4,"price":{"amount":"12000.00","currency":"USD"}}""")
public record SubscriptionServiceRequest(
        @Schema(description = "Immutable.") UUID subscriptionId,

        @Schema(description = "A service that is offered. Immutable.")
        UUID offerId,

        @Schema(description = "First day. Immutable.") LocalDate fromDay,

        @Schema(description = "Last day; absent while it goes on.") @Nullable
        LocalDate toDay,

        @Schema(description = "How often it is to be done in a contract year; absent when that is not counted.")
        @Min(1)
        @Max(10_000)
        @Nullable
        Integer perYear,

        @Schema(description = "Person who sold it: its revenue counts for them.") @Size(min = 1, max = 200) @Nullable
        String soldBy,

        @Schema(description = "Agreed price; absent when it is free.") @Nullable
        Money price,

        @Size(min = 1, max = 2000) @Nullable String note) {

    SubscriptionService.Terms terms() {
        return new SubscriptionService.Terms(
                fromDay,
                toDay,
                perYear,
                soldBy,
                price == null ? null : price.amount(),
                price == null ? null : price.currency(),
                note);
    }
}
