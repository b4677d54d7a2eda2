package org.partnersuite.customersuccess.servicecatalogue.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.servicecatalogue.ServiceDelivery;

/** A service that was done; it never changes. */
@Schema(name = "ServiceDelivery")
public record ServiceDeliveryResponse(
        UUID id,
        UUID subscriptionServiceId,
        UUID subscriptionId,
        LocalDate doneOn,
        String doneBy,
        @Nullable String note,
        Instant recordedAt) {

    static ServiceDeliveryResponse of(ServiceDelivery delivery) {
        return new ServiceDeliveryResponse(
                delivery.id(),
                delivery.subscriptionServiceId(),
                delivery.subscriptionId(),
                delivery.doneOn(),
                delivery.doneBy(),
                delivery.note(),
                delivery.recordedAt());
    }
}
