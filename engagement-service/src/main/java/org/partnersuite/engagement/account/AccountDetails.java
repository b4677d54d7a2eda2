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
        @Schema(examples = "jane") @Nullable String owner) {

    /** With what it lacks from another; geography and market belong together. */
    AccountDetails filledFrom(AccountDetails other) {
        boolean placed = geography != null || market != null;
        return new AccountDetails(
                name,
                placed ? geography : other.geography,
                placed ? market : other.market,
                first(industry, other.industry),
                first(segment, other.segment),
                first(owner, other.owner));
    }

    private static @Nullable String first(@Nullable String own, @Nullable String others) {
        return own != null ? own : others;
    }
}
