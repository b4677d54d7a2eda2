package org.partnersuite.customersuccess.successplan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.successplan.content.PlanContent;

/** How complete a plan is, part by part. */
@Schema(name = "PlanCompleteness", description = "Completeness of a plan, part by part.")
public record PlanCompleteness(
        @Schema(description = "Complete parts of all, in whole per cent, rounded down.", examples = "72")
        int percent,

        List<PlanPartState> parts) {

    /** One part, and what it lacks. */
    @Schema(name = "PlanPartState", description = "A part of a plan, and what it lacks.")
    public record PlanPartState(
            PlanPart part,
            boolean complete,
            @Schema(description = "What the part lacks.") List<String> lacks) {}

    public static PlanCompleteness of(PlanType type, PlanContent content) {
        List<PlanPartState> parts = PlanPart.of(type).stream()
                .map(part -> {
                    List<String> lacks = part.lacks(content);
                    return new PlanPartState(part, lacks.isEmpty(), lacks);
                })
                .toList();
        long complete = parts.stream().filter(PlanPartState::complete).count();
        return new PlanCompleteness((int) (100 * complete / parts.size()), parts);
    }
}
