package org.partnersuite.customersuccess.stakeholder.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.stakeholder.Departure;
import org.partnersuite.customersuccess.stakeholder.Stakeholder;
import org.partnersuite.customersuccess.stakeholder.StakeholderDetails;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "Stakeholder", description = "A person of a customer who matters to success.")
record StakeholderResponse(
        @JsonUnwrapped Stamp stamp,
        UUID customerId,
        @JsonUnwrapped StakeholderDetails details,

        @Schema(description = "Absent while the person is there.") @Nullable
        Departure departure) {

    static StakeholderResponse of(Stakeholder stakeholder) {
        return new StakeholderResponse(
                stakeholder.stamp(), stakeholder.customerId(), stakeholder.details(), stakeholder.departure());
    }
}
