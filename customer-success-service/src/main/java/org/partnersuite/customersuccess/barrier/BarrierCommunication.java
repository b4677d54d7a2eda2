package org.partnersuite.customersuccess.barrier;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.platform.rest.TextBounds;

/** Progress that was communicated. It is never edited. */
@Schema(name = "BarrierCommunication", description = "Progress that was communicated. Immutable.")
public record BarrierCommunication(
        LocalDate on,

        @Schema(maxLength = 300, description = "To whom.", examples = "Head of store operations")
        String to,

        @Schema(maxLength = 4000, examples = "Logins are ready for 40 of 120 stores")
        String message,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "mia")
        String by) {}
