package org.partnersuite.customersuccess.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.platform.rest.Aggregate;

/**
 * What a partner or the vendor does in a stage, by the partner's engagement model.
 *
 * @param duties in their order; none where the source says that there are none
 */
public record StageDuty(
        UUID id,
        long version,
        EngagementStage stage,
        Actor actor,
        EngagementModel model,
        List<String> duties,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    public StageDuty {
        duties = List.copyOf(duties);
    }

    /** Who does it. */
    @Schema(name = "StageDutyActor")
    public enum Actor {
        PARTNER,
        VENDOR
    }

    StageDuty revised(List<String> newDuties, Instant now) {
        return new StageDuty(id, version + 1, stage, actor, model, newDuties, createdAt, now);
    }
}
