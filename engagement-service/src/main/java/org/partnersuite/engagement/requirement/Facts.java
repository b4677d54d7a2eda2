package org.partnersuite.engagement.requirement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.Stage;

/**
 * Facts of an opportunity and its linked records for requirements.
 *
 * @param lostFrom the stage that a lost one was in before; null when it is not lost, or came in lost
 * @param joint it carries the joint strategy code
 * @param briefing a client briefing with a date, not cancelled
 * @param pilotRequest a deal-support request for a watsonx pilot, not withdrawn
 * @param pilot a pilot recorded by Client Engineering, not cancelled
 * @param counterpart another opportunity of the other lead organisation, linked with it, and joint as well
 * @param accountPlan its account's plan has a watsonx strategy
 * @param at when this was so
 */
public record Facts(
        UUID opportunityId,
        UUID accountId,
        Stage stage,
        @Nullable Stage lostFrom,
        Instant stageEnteredAt,
        @Nullable LocalDate closedOn,
        boolean technicallyBlocked,
        boolean joint,
        boolean watsonxOffering,
        boolean useCase,
        boolean strategicInitiative,
        boolean briefing,
        boolean pilotRequest,
        boolean roadblock,
        boolean pilot,
        boolean counterpart,
        boolean accountPlan,
        Instant at) {
    /** Time in one stage after which an opportunity counts as blocked (EN-11). */
    static final Duration LONG_IN_STAGE = Duration.ofDays(30);

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** A lost opportunity counts with its furthest stage. */
    boolean reached(Stage target) {
        Stage furthest = stage == Stage.LOST ? lostFrom : stage;
        return furthest != null && furthest.compareTo(target) >= 0;
    }

    boolean lost() {
        return stage == Stage.LOST;
    }

    boolean longInStage() {
        return stage.isOpen() && at.isAfter(longInStageAfter());
    }

    /** Time from which an open opportunity counts as blocked in its stage; bounded by the storable maximum. */
    Instant longInStageAfter() {
        return stageEnteredAt.isBefore(LAST.minus(LONG_IN_STAGE)) ? stageEnteredAt.plus(LONG_IN_STAGE) : LAST;
    }

    /** Whether it was open on a day, or created later. */
    boolean openOn(LocalDate day) {
        return closedOn == null || !closedOn.isBefore(day);
    }
}
