package org.partnersuite.engagement.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Editable fields of an account. */
public record AccountDetails(
        @Schema(examples = "Cancity Retail") String name,
        @Schema(examples = "Americas") @Nullable String geography,
        @Schema(examples = "East") @Nullable String market,
        @Schema(examples = "Retail") @Nullable String industry,
        @Schema(examples = "Enterprise") @Nullable String segment,
        @Schema(examples = "jane") @Nullable String owner) {}
