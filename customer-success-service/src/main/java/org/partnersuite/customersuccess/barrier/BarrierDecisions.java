package org.partnersuite.customersuccess.barrier;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.TextBounds;

/** Which kind the barrier is, as the CSM and the service manager decided; both decisions are kept. */
@Embeddable
@Schema(name = "BarrierDecisions", description = "What the CSM and the service manager (SM) decided.")
public record BarrierDecisions(
        @Enumerated(EnumType.STRING) @Nullable BarrierKind csmKind,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "mia") @Nullable
        String csmBy,

        @Nullable Instant csmAt,
        @Enumerated(EnumType.STRING) @Nullable BarrierKind smKind,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "sam") @Nullable
        String smBy,

        @Nullable Instant smAt) {
    static final BarrierDecisions NONE = new BarrierDecisions(null, null, null, null, null, null);

    /** Who decides. */
    @Schema(name = "BarrierDecider")
    public enum Decider {
        CSM,
        SM
    }

    /** Null until both decided the same. */
    public @Nullable BarrierKind kind() {
        return csmKind == smKind ? csmKind : null;
    }

    @Nullable
    String by(Decider decider) {
        return decider == Decider.CSM ? csmBy : smBy;
    }

    BarrierDecisions with(Decider decider, BarrierKind kind, String by, Instant at) {
        return decider == Decider.CSM
                ? new BarrierDecisions(kind, by, at, smKind, smBy, smAt)
                : new BarrierDecisions(csmKind, csmBy, csmAt, kind, by, at);
    }
}
