package org.partnersuite.engagement.opportunity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person who works on the opportunity, in a role of the method. */
public record TeamMember(
        @NotBlank @Size(max = 200) @Schema(examples = "joe") String person, Role role) {

    /** The roles of the engagement method (EN-1). */
    public enum Role {
        ATL,
        BTS,
        DTS,
        PTS,
        CE,
        CSM
    }
}
