package org.partnersuite.customersuccess.health.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.health.RecordedInputs;
import org.partnersuite.customersuccess.health.SubscriptionInputs;

/** What is known of a subscription, each input with who put it in and when. */
@Schema(name = "HealthInputs")
public record HealthInputsResponse(
        UUID subscriptionId, @JsonUnwrapped RecordedInputs inputs, Instant updatedAt) {

    static HealthInputsResponse of(SubscriptionInputs inputs) {
        return new HealthInputsResponse(inputs.subscriptionId(), inputs.inputs(), inputs.updatedAt());
    }
}
