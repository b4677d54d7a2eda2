package org.partnersuite.customersuccess.servicecatalogue.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.servicecatalogue.SubscriptionService;
import org.partnersuite.platform.rest.Money;

/** A service that is a part of a subscription. */
@Schema(name = "SubscriptionService")
public record SubscriptionServiceResponse(
        UUID id,
        UUID subscriptionId,
        UUID customerId,
        UUID offerId,
        LocalDate fromDay,
        @Nullable LocalDate toDay,
        @Nullable Integer perYear,
        @Nullable String soldBy,
        @Nullable Money price,
        @Nullable String note,
        Instant createdAt,
        Instant updatedAt) {

    static SubscriptionServiceResponse of(SubscriptionService service) {
        SubscriptionService.Terms terms = service.terms();
        return new SubscriptionServiceResponse(
                service.id(),
                service.subscriptionId(),
                service.customerId(),
                service.offerId(),
                terms.fromDay(),
                terms.toDay(),
                terms.perYear(),
                terms.soldBy(),
                ServiceOfferResponse.money(terms.price(), terms.currency()),
                terms.note(),
                service.createdAt(),
                service.updatedAt());
    }
}
