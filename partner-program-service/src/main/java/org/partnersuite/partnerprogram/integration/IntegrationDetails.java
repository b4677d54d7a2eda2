package org.partnersuite.partnerprogram.integration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.WebLink;

/** Editable fields of an integration. */
public record IntegrationDetails(
        @Schema(maxLength = 100, examples = "CLOUD_PAK_FOR_SECURITY")
        String product,

        @Schema(maxLength = 2000, examples = "Alerts flow into the case manager") @Nullable
        String description,

        @Schema(description = "Where it is documented.", maxLength = WebLink.MAX_LENGTH) @Nullable
        String link) {}
