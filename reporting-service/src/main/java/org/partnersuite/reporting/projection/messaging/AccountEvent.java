package org.partnersuite.reporting.projection.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.platform.inbox.Versions;
import org.partnersuite.reporting.pipeline.Dimension;
import org.partnersuite.reporting.projection.AccountState;
import org.partnersuite.reporting.projection.DimensionCodes;
import org.partnersuite.reporting.projection.Required;

/** The part of {@code engagement.account.v1}, and of the account in an opportunity's event, that reporting reads. */
record AccountEvent(
        UUID id,
        long version,
        String name,
        @Nullable String geography,
        @Nullable String market,
        @Nullable String industry,
        @Nullable String segment)
        implements StateBody {

    @Override
    public @Nullable UUID aggregate() {
        return id;
    }

    AccountState state(@Nullable Integer partition) {
        return new AccountState(
                Required.of("id", id),
                Versions.checked(version),
                partition,
                Required.of("name", name),
                orNone("geography", geography),
                orNone("market", market),
                orNone("industry", industry),
                orNone("segment", segment));
    }

    /** A value that is too long to be counted parks the account, not its opportunities. */
    private static String orNone(String field, @Nullable String value) {
        if (value != null && value.length() > DimensionCodes.LONGEST_VALUE) {
            throw new IllegalArgumentException(
                    "%s has more than %d characters".formatted(field, DimensionCodes.LONGEST_VALUE));
        }
        return value == null ? Dimension.NONE : value;
    }
}
