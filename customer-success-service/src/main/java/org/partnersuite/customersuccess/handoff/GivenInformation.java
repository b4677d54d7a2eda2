package org.partnersuite.customersuccess.handoff;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.platform.rest.TextBounds;

/** What was said for a piece of required information. */
@Schema(name = "HandoffGivenInformation", description = "What was said, by whom and when.")
public record GivenInformation(
        @Schema(maxLength = GivenInformation.MAX_LENGTH, description = "Text or link.")
        String text,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "jane")
        String by,

        Instant at) {
    public static final int MAX_LENGTH = 20_000;
}
