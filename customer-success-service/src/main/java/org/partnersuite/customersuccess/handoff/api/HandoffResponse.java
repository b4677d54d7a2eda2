package org.partnersuite.customersuccess.handoff.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.handoff.Handoff;
import org.partnersuite.customersuccess.handoff.SubmittedDocument;

/** A handoff. */
@Schema(name = "Handoff")
public record HandoffResponse(
        UUID id,
        Handoff.Template template,
        @JsonUnwrapped SubmittedDocument document,
        Instant openedAt,
        Instant updatedAt) {

    static HandoffResponse of(Handoff handoff) {
        return new HandoffResponse(
                handoff.id(), handoff.template(), handoff.document(), handoff.openedAt(), handoff.updatedAt());
    }
}
