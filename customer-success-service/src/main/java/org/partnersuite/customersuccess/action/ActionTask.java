package org.partnersuite.customersuccess.action;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.TextBounds;

/**
 * A task of an action.
 *
 * @param number from 1, in the order of the playbook
 * @param doneOn null while it is open
 */
@Schema(name = "ActionTask", description = "A task of a call to action.")
public record ActionTask(
        int number,
        @Schema(maxLength = 500) String task,

        @Schema(maxLength = 30, description = "Business role that does it.")
        String role,

        LocalDate dueOn,
        @Nullable Instant doneAt,
        @Schema(maxLength = TextBounds.SUBJECT) @Nullable String doneBy,
        @Schema(maxLength = 2000) @Nullable String note) {

    ActionTask done(Instant at, String by, @Nullable String said) {
        return new ActionTask(number, task, role, dueOn, at, by, said);
    }
}
