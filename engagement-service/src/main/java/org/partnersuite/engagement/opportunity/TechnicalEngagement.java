package org.partnersuite.engagement.opportunity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.TextBounds;

/**
 * Whether the technical team engages in a deal (EN-7). It decides which evidence its stage moves need, and whether a
 * pilot is asked of it.
 *
 * @param reason only when it is not required
 * @param by the subject of the caller's token; null for the default, which nobody recorded
 * @param at null for the default
 */
public record TechnicalEngagement(
        Need value,

        @Schema(description = "Only with NOT_REQUIRED.") @Nullable
        Reason reason,

        @Schema(maxLength = TextBounds.SUBJECT, description = "Who recorded it.", examples = "joe") @Nullable
        String by,

        @Schema(description = "When it was recorded.") @Nullable
        Instant at) {
    /** What an opportunity has until a technical lead says otherwise. */
    public static final TechnicalEngagement DEFAULT = new TechnicalEngagement(Need.REQUIRED, null, null, null);

    /** Whether a deal needs technical engagement. */
    public enum Need {
        REQUIRED,
        NOT_REQUIRED
    }

    /** Why a deal does not need it. */
    public enum Reason {
        SIMPLE_GROWTH,
        FINANCIAL_DEAL
    }

    /** Whether somebody recorded it; what nobody recorded is no entry of a history. */
    boolean wasRecorded() {
        return by != null;
    }

    boolean saysTheSameAs(TechnicalEngagement other) {
        return value == other.value && reason == other.reason;
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(0);
        if (value == Need.NOT_REQUIRED && reason == null) {
            faults.add(Fault.at("/reason", "required", "NOT_REQUIRED needs its reason."));
        }
        if (value == Need.REQUIRED && reason != null) {
            faults.add(Fault.at("/reason", "only_of_not_required", "Only NOT_REQUIRED may have a reason."));
        }
        return faults;
    }
}
