package org.partnersuite.customersuccess.position;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.WebLink;

/** That a manual criterion holds: a note, a link, or both. */
@Schema(name = "LifecycleEvidence", description = "That a criterion holds: a note, a link, or both.")
public record Evidence(
        @Schema(description = "Key of the criterion.", examples = "IMPLEMENTED")
        @Pattern(regexp = "^[A-Z][A-Z0-9_]*$")
        @Size(max = 50)
        String criterion,

        @Size(min = 1, max = 1000) @Nullable String note,

        @Pattern(regexp = WebLink.PATTERN) @Size(max = WebLink.MAX_LENGTH) @Nullable
        String link) {

    boolean hasContent() {
        return note != null || link != null;
    }
}
