package org.partnersuite.customersuccess.handoff;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.TextBounds;

/** Who confirmed that a success criterion is met. Both sides do, and each by another person. */
@Schema(name = "HandoffConfirmation", description = "Who confirmed that a success criterion is met.")
public record Confirmation(
        @Schema(maxLength = TextBounds.SUBJECT, examples = "jane") @Nullable
        String bySender,

        @Nullable Instant senderAt,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "mia") @Nullable
        String byReceiver,

        @Nullable Instant receiverAt) {
    static final Confirmation NONE = new Confirmation(null, null, null, null);

    /** The two sides of a handoff. */
    @Schema(name = "HandoffSide")
    public enum Side {
        SENDER,
        RECEIVER;

        Side other() {
            return this == SENDER ? RECEIVER : SENDER;
        }
    }

    @Nullable
    String by(Side side) {
        return side == Side.SENDER ? bySender : byReceiver;
    }

    Confirmation with(Side side, String by, Instant at) {
        return side == Side.SENDER
                ? new Confirmation(by, at, byReceiver, receiverAt)
                : new Confirmation(bySender, senderAt, by, at);
    }
}
