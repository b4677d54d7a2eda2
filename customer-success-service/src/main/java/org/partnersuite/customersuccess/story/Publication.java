package org.partnersuite.customersuccess.story;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.TextBounds;

/**
 * Where a story was published.
 *
 * @param named whether the customer is named there
 * @param open whether people outside of vendor and partner read it
 */
@Schema(name = "StoryPublication", description = "Where the story was published.")
public record Publication(
        @Schema(maxLength = 200, examples = "Customer stories on the web site")
        String place,

        @Schema(maxLength = 2000, examples = "https://stories.example/globex") @Nullable
        String link,

        @Schema(description = "Whether the customer is named there.")
        boolean named,

        @Schema(description = "Whether people outside of vendor and partner read it.")
        boolean open,

        LocalDate publishedOn,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "jane")
        String publishedBy) {}
