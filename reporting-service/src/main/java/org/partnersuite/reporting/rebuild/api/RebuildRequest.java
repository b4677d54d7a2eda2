package org.partnersuite.reporting.rebuild.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param differencesExpected not given means false */
public record RebuildRequest(
        @Schema(
                description =
                        "True when the serving projection is known to be wrong, so that the new one may differ from it."
                                + " Its sums are recounted in any case.",
                examples = "false")
        @Nullable
        Boolean differencesExpected) {}
