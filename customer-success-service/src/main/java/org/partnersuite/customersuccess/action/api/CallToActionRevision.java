package org.partnersuite.customersuccess.action.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.action.CallsToAction;

/** What may be changed of a call to action. */
@Schema(name = "CallToActionRevision", examples = "{\"owner\":\"mia\",\"dueOn\":\"2026-12-18\"}")
public record CallToActionRevision(
        @NotBlank @Size(max = 500) String title,

        @Schema(description = "Omitted: nobody.") @Size(min = 1, max = 255) @Nullable
        String owner,

        LocalDate dueOn) {

    CallsToAction.Revision revision() {
        return new CallsToAction.Revision(title, owner, dueOn);
    }
}
