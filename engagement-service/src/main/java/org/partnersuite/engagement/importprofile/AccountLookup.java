package org.partnersuite.engagement.importprofile;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;

/**
 * What the field {@code account} of a row names.
 *
 * @param source of the external id; the job's source when absent
 */
public record AccountLookup(
        By by,

        @Schema(examples = "crm")
        @Size(min = 1, max = ExternalId.MAX_SOURCE)
        @Pattern(regexp = ExternalId.ONE_LINE, message = ExternalId.ADDRESSABLE)
        @Nullable
        String source) {

    /** EXACT_NAME finds nothing when two accounts have the name. */
    public enum By {
        EXTERNAL_ID,
        EXACT_NAME
    }
}
