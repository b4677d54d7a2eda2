package org.partnersuite.engagement.loop;

import org.jspecify.annotations.Nullable;

/**
 * What a caller asks for.
 *
 * @param reason of a move back, a waiver or an override
 * @param waiveWorkshop leave FRAME without a design-thinking workshop
 * @param override enter DEPLOY while the transition document is only submitted
 */
public record RequestedLoopMove(
        MethodStage to, @Nullable String reason, @Nullable String note, boolean waiveWorkshop, boolean override) {

    public static RequestedLoopMove to(MethodStage to) {
        return new RequestedLoopMove(to, null, null, false, false);
    }
}
