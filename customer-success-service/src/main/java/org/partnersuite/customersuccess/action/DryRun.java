package org.partnersuite.customersuccess.action;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.TextBounds;

/**
 * What a trigger would have opened over a time.
 *
 * @param opened how many transitions would have opened something
 * @param transitions all of them
 * @param items the first ones, in the order of their days
 */
@Schema(name = "DryRun", description = "What a trigger would have opened over a time. Nothing is opened.")
public record DryRun(
        TriggerKey trigger,
        LocalDate from,
        LocalDate to,

        @Schema(description = "Transitions that would have opened something.")
        long opened,

        @Schema(description = "Transitions in all.") long transitions,

        @Schema(description = "The first ones, by day; at most 1,000.")
        List<Item> items) {

    /**
     * A transition.
     *
     * @param openAlready an action of this trigger was open for the subject on that day
     */
    @Schema(name = "DryRunItem", description = "A transition that the trigger would have acted on.")
    public record Item(
            LocalDate occurredOn,
            UUID customerId,
            @Nullable UUID subscriptionId,
            UUID subjectId,

            @Schema(description = "An action of this trigger was open for it on that day, so that nothing would open.")
            boolean openAlready,

            @Schema(maxLength = TextBounds.REASON) @Nullable String note) {}
}
