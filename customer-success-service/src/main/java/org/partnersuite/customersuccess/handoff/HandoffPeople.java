package org.partnersuite.customersuccess.handoff;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who hands over to whom. */
@Embeddable
public record HandoffPeople(
        @Schema(description = "Who hands over.", examples = "jane") @Nullable
        String sender,

        @Schema(description = "Who takes over.", examples = "mia") @Nullable
        String receiver,

        @Schema(description = "Partner whose customer success manager takes over.") @Nullable
        UUID receiverPartner) {
    static final HandoffPeople NOBODY = new HandoffPeople(null, null, null);
}
