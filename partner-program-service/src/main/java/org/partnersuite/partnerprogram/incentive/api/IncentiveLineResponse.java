package org.partnersuite.partnerprogram.incentive.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.incentive.Account;
import org.partnersuite.partnerprogram.incentive.Entry;
import org.partnersuite.partnerprogram.incentive.Explanation;
import org.partnersuite.partnerprogram.incentive.IncentiveKind;
import org.partnersuite.partnerprogram.incentive.IncentiveLine;
import org.partnersuite.platform.rest.Money;

/** A line of the ledger of incentives. */
@Schema(name = "IncentiveLine")
record IncentiveLineResponse(
        UUID id,
        UUID partnerId,

        @Schema(description = "Absent from a payment.") @Nullable
        IncentiveKind kind,

        Entry entry,

        @Schema(description = "The account that the amount leaves.")
        Account debit,

        @Schema(description = "The account that the amount enters.")
        Account credit,

        @Schema(description = "Over zero.") Money amount,

        @Schema(
                description =
                        "What the line adds to what is owed to the partner; negative when it takes back, or pays.")
        Money owed,

        @Schema(
                description = "What it was earned by. Lines of one subject and quarter add up to what is earned by it.",
                examples = "ADOPTION_REBATE/019b0000-0000-7000-8000-00000000d001/2026-Q2")
        String subject,

        @Nullable UUID customerId,
        @Nullable UUID subscriptionId,

        @Schema(description = "The day of the event; the partner of record of that day earns.")
        LocalDate earnedOn,

        @Schema(description = "The quarter of that day.", examples = "2026-Q2")
        String quarter,

        @Schema(
                description = "The quarter whose statement it belongs to; once that is issued, the next one.",
                examples = "2026-Q3")
        String payableIn,

        @Schema(description = "Version of the incentive program by which it was computed.")
        long ruleVersion,

        Explanation explanation,
        Instant postedAt) {

    static IncentiveLineResponse of(IncentiveLine line) {
        return new IncentiveLineResponse(
                line.id(),
                line.partnerId(),
                line.kind(),
                line.entry(),
                line.debit(),
                line.credit(),
                line.amount(),
                line.owed(),
                line.subject(),
                line.customerId(),
                line.subscriptionId(),
                line.earnedOn(),
                line.quarter(),
                line.payableIn(),
                line.ruleVersion(),
                line.explanation(),
                line.postedAt());
    }
}
