package org.partnersuite.customersuccess.lifecycle.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.lifecycle.PartnerLifecycle;

@Schema(name = "PartnerLifecycle", description = "A partner's own stages, mapped onto the fourteen.")
record PartnerLifecycleResponse(
        UUID partnerId, @JsonUnwrapped PartnerLifecycle.Content content, Instant createdAt, Instant updatedAt) {

    static PartnerLifecycleResponse of(PartnerLifecycle lifecycle) {
        return new PartnerLifecycleResponse(
                lifecycle.partnerId(), lifecycle.content(), lifecycle.createdAt(), lifecycle.updatedAt());
    }
}
