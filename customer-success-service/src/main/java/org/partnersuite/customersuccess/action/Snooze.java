package org.partnersuite.customersuccess.action;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/** Until when an action rests, and why. */
@Schema(name = "ActionSnooze", description = "Until when a call to action rests.")
public record Snooze(
        @Schema(description = "The day on which it is open again.") @ColumnName("snoozed_until") @PropagateNull
        LocalDate until,

        @Schema(maxLength = 2000) @ColumnName("snooze_reason")
        String reason) {}
