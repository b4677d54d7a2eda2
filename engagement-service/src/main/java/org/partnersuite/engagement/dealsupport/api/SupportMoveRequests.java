package org.partnersuite.engagement.dealsupport.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.dealsupport.RequestedSupportMove;

/** The bodies of a request's transitions. */
final class SupportMoveRequests {
    private SupportMoveRequests() {}

    @Schema(
            name = "DealSupportAssignment",
            description = "Squad that delivers the request.",
            examples = "{\"squadId\":\"01976b3c-5d00-7a10-8f00-0000000000e1\",\"note\":\"They know the client\"}")
    record Assignment(
            UUID squadId,

            @Schema(description = "Assign although the squad is full. Needs a lead role and a reason.") @Nullable
            Boolean override,

            @Size(min = 1, max = 2000)
            @Schema(description = "Reason for the override.", examples = "A place is free on Monday")
            @Nullable
            String reason,

            @Size(min = 1, max = 2000) @Nullable String note) {
        RequestedSupportMove move() {
            return RequestedSupportMove.assign(
                    squadId, Boolean.TRUE.equals(override), reason == null || reason.isBlank() ? null : reason, note);
        }
    }

    @Schema(
            name = "DealSupportInterlock",
            description = "Date of the meeting of squad and sales team.",
            examples = "{\"on\":\"2026-04-02\",\"note\":\"By video\"}")
    record Interlock(
            @Schema(examples = "2026-04-02") LocalDate on,

            @Size(min = 1, max = 2000) @Nullable String note) {
        RequestedSupportMove move() {
            return RequestedSupportMove.scheduleInterlock(on, note);
        }
    }

    @Schema(
            name = "DealSupportNote",
            description = "A transition without required fields.",
            examples = "{\"note\":\"Two engineers for six weeks\"}")
    record Note(@Size(min = 1, max = 2000) @Nullable String note) {}

    @Schema(
            name = "DealSupportReason",
            description = "A transition with a required reason.",
            examples = "{\"reason\":\"The data may not leave the country\"}")
    record Reason(
            @NotBlank @Size(max = 2000) @Schema(examples = "The data may not leave the country")
            String reason,

            @Size(min = 1, max = 2000) @Nullable String note) {}

    @Schema(
            name = "DealSupportClosure",
            description = "Result of the delivery.",
            examples = "{\"outcome\":\"The client agreed that the pilot was successful\"}")
    record Closure(
            @NotBlank @Size(max = 2000) @Schema(examples = "The client agreed that the pilot was successful")
            String outcome,

            @Size(min = 1, max = 2000) @Nullable String note) {}
}
