package org.partnersuite.customersuccess.servicecatalogue;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Stamp;

/** Where the services of subscriptions are kept. */
@ApplicationScoped
public class SubscriptionServiceRepository implements AggregateRepository<SubscriptionService> {
    public static final AggregateType<SubscriptionService> SUBSCRIPTION_SERVICE =
            AggregateType.of("subscription-service", "customer-success.subscription-service.v1", State::of);

    @Override
    public AggregateType<SubscriptionService> aggregate() {
        return SUBSCRIPTION_SERVICE;
    }

    /** The data of {@code customer-success.subscription-service.v1}. */
    private record State(
            @JsonUnwrapped Stamp stamp,
            UUID subscriptionId,
            UUID customerId,
            UUID offerId,

            @JsonUnwrapped @JsonIgnoreProperties("price") SubscriptionService.Terms terms,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal price) {
        static State of(SubscriptionService service) {
            return new State(
                    service.stamp(),
                    service.subscriptionId(),
                    service.customerId(),
                    service.offerId(),
                    service.terms(),
                    service.terms().price());
        }
    }
}
