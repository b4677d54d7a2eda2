package org.partnersuite.customersuccess.barrier.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.barrier.AdoptionBarrier;
import org.partnersuite.customersuccess.barrier.BarrierCommunication;
import org.partnersuite.customersuccess.barrier.BarrierDecisions;
import org.partnersuite.customersuccess.barrier.BarrierDetails;
import org.partnersuite.customersuccess.barrier.BarrierKind;
import org.partnersuite.customersuccess.barrier.BarrierMeasure;
import org.partnersuite.customersuccess.barrier.BarrierResolution;
import org.partnersuite.customersuccess.barrier.BarrierStatus;
import org.partnersuite.customersuccess.barrier.BarrierStep;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "AdoptionBarrier", description = "What hinders a customer from adopting a product.")
record BarrierResponse(
        @JsonUnwrapped Stamp stamp,
        UUID customerId,
        @Nullable UUID subscriptionId,
        @JsonUnwrapped BarrierDetails details,

        @Schema(description = "Absent until the CSM and the service manager decided the same.") @Nullable
        BarrierKind kind,

        BarrierDecisions decisions,
        List<BarrierStep> steps,
        @Schema(description = "Oldest first.") List<BarrierCommunication> communications,
        @Nullable BarrierMeasure measure,
        BarrierStatus status,

        @Schema(description = "Absent while it is open.") @Nullable
        BarrierResolution resolution) {

    static BarrierResponse of(AdoptionBarrier barrier) {
        return new BarrierResponse(
                barrier.stamp(),
                barrier.customerId(),
                barrier.subscriptionId(),
                barrier.details(),
                barrier.decisions().kind(),
                barrier.decisions(),
                barrier.steps(),
                barrier.communications(),
                barrier.measure(),
                barrier.status(),
                barrier.resolution());
    }
}
