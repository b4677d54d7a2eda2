package org.partnersuite.customersuccess.lifecycle.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.lifecycle.EngagementStage;
import org.partnersuite.customersuccess.lifecycle.StageDuty;
import org.partnersuite.customersuccess.partner.EngagementModel;

@Schema(name = "StageDuty", description = "What a partner or the vendor does in a stage, by the partner's model.")
record StageDutyResponse(
        EngagementStage stage,
        StageDuty.Actor actor,
        EngagementModel model,

        @Schema(description = "In their order; empty where the source names none.")
        List<String> duties,

        Instant updatedAt) {

    static StageDutyResponse of(StageDuty duty) {
        return new StageDutyResponse(duty.stage(), duty.actor(), duty.model(), duty.duties(), duty.updatedAt());
    }
}
