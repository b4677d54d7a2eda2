package org.partnersuite.engagement.account.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the client wants to have achieved, and by when. */
public record Priority(
        Horizon horizon,

        @NotBlank @Size(max = 2000) @Schema(examples = "Answer half of the service calls without a person")
        String priority) {

    /** The horizons that the method asks for. */
    public enum Horizon {
        MONTHS_6,
        MONTHS_9,
        MONTHS_18,
        MONTHS_36
    }
}
