package org.partnersuite.customersuccess.health.api;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.health.RecordedInputs.Answered;
import org.partnersuite.customersuccess.health.RecordedInputs.Measured;
import org.partnersuite.customersuccess.health.SubscriptionInputs;

/** What is known of a subscription, each input with who put it in and when. */
@Schema(name = "HealthInputs")
public record HealthInputsView(
        UUID subscriptionId, Map<String, Measured> measures, Map<String, Answered> answers, Instant updatedAt) {

    static HealthInputsView of(SubscriptionInputs inputs) {
        return new HealthInputsView(
                inputs.subscriptionId(),
                inputs.inputs().measures(),
                inputs.inputs().answers(),
                inputs.updatedAt());
    }
}
