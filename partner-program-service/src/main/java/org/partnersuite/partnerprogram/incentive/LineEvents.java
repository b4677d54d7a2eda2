package org.partnersuite.partnerprogram.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Money;

/** Lines as events. A line never changes, so that each is told once. */
final class LineEvents {
    static final String TOPIC = "partner-program.incentive-line.v1";

    private LineEvents() {}

    /** The data of {@code partner-program.incentive-line.v1}. */
    private record Line(
            UUID id,
            UUID partnerId,
            @Nullable IncentiveKind kind,
            Entry entry,
            Account debit,
            Account credit,
            Money amount,
            Money owed,
            String subject,
            @Nullable UUID customerId,
            @Nullable UUID subscriptionId,
            LocalDate earnedOn,
            String quarter,
            String payableIn,
            long ruleVersion,
            String calculation,
            Instant postedAt) {}

    static OutgoingEvent of(IncentiveLine line) {
        return OutgoingEvent.state(
                TOPIC,
                line.id(),
                1,
                line.postedAt(),
                Json.write(new Line(
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
                        line.explanation().calculation(),
                        line.postedAt())));
    }
}
