package org.partnersuite.engagement.opportunity;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.DataCode;
import org.partnersuite.platform.rest.WebLink;

/** That something happened at the client, and when; a note or a link shows it. */
public record Evidence(
        @Schema(
                implementation = String.class,
                maxLength = DataCode.MAX_LENGTH,
                pattern = DataCode.PATTERN,
                description = "Code of the evidence that admits to the stage.",
                examples = "CLIENT_AGREED_TO_PILOT")
        @PropagateNull
        EvidenceCode code,

        @Schema(description = "Day of the event. Not in the future.", examples = "2026-03-02")
        LocalDate on,

        @Size(max = 2000) @Schema(examples = "Mail of the client's CIO") @Nullable
        String note,

        @Size(max = WebLink.MAX_LENGTH)
        @Pattern(regexp = WebLink.PATTERN)
        @Schema(examples = "https://files.example/pilot-agreement")
        @Nullable
        String link) {

    static Evidence of(EvidenceCode code, LocalDate on) {
        return new Evidence(code, on, null, null);
    }
}
