package org.partnersuite.customersuccess.renewal;

import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;

/**
 * What came out of a renewal.
 *
 * @param reason code of the list of reasons; always there when it was not renewed
 * @param renewedArr what goes on, a year, in the currency of what was due; null when nothing does
 * @param renewedUntil the last day of the renewed contract; null unless it was renewed
 * @param intoSubscriptionId the contract that it became a part of; null unless it was co-termed
 * @param decidedOn the day of the decision, which may lie before or after the contract's end
 * @param counted whether it counts as renewed: the decision came before the end, or within the grace after it
 */
public record Decision(
        @PropagateNull RenewalOutcome outcome,
        @Nullable String reason,
        @Nullable String note,
        @Nullable Money renewedArr,
        @Nullable LocalDate renewedUntil,
        @Nullable UUID intoSubscriptionId,
        LocalDate decidedOn,
        String decidedBy,
        boolean counted) {}
