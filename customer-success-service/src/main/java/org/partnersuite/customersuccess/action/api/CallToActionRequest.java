package org.partnersuite.customersuccess.action.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.action.CallsToAction;
import org.partnersuite.platform.rest.ByKey;

/** A call to action that a person opens. */
@Schema(name = "CallToActionRequest", examples = """
                {"customerId":"019b0000-0000-7000-8000-00000000c001","title":"Agree on the training plan",\
                "dueOn":"2026-12-18"}""")
public record CallToActionRequest(
        @ByKey("customer") UUID customerId,

        @Schema(description = "Omitted when it is about the customer as a whole.") @ByKey("subscription") @Nullable
        UUID subscriptionId,

        @NotBlank @Size(max = 500) String title,

        @Size(min = 1, max = 2000) @Nullable String note,

        @Schema(description = "Default: who has the role of the playbook's first task; without a playbook the caller.")
        @Size(min = 1, max = 255)
        @Nullable
        String owner,

        @Schema(description = "Default: when the playbook's last task is due.") @Nullable
        LocalDate dueOn,

        @Schema(description = "Code of a playbook.") @Size(min = 1, max = 60) @Nullable
        String playbook) {

    CallsToAction.Draft draft() {
        return new CallsToAction.Draft(customerId, subscriptionId, title, note, owner, dueOn, playbook);
    }
}
