package org.partnersuite.engagement.requirement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.LeadOrganisation;
import org.partnersuite.engagement.opportunity.Stage;

/**
 * Facts of an opportunity and its linked records for requirements. Days are those of UTC.
 *
 * @param lostFrom the stage that a lost one was in before; null when it is not lost, or came in lost
 * @param ageThresholdDays days in its stage after which it is long there; null when it is closed
 * @param atDesignSince since when it is at DESIGN or later; null when it never came so far
 * @param technicallyEngaged it needs technical engagement
 * @param itspatch it carries the joint strategy code
 * @param joint it or its counterpart carries that code, or its initiative is of technology and consulting
 * @param initiativeOfAccount its account has a strategic initiative
 * @param briefing a client briefing with a date, not cancelled
 * @param pilotRequest a deal-support request for a watsonx pilot, not withdrawn, on it or on the consulting opportunity
 *     that it is linked with
 * @param pilot a pilot recorded by Client Engineering, not cancelled
 * @param counterpart another opportunity of the other lead organisation, linked with it
 * @param accountPlan its account's plan has a watsonx strategy
 * @param at when this was so
 */
public record Facts(
        UUID opportunityId,
        UUID accountId,
        LeadOrganisation leadOrganisation,
        Stage stage,
        @Nullable Stage lostFrom,
        Instant stageEnteredAt,
        @Nullable Integer ageThresholdDays,
        @Nullable Instant atDesignSince,
        @Nullable LocalDate closedOn,
        boolean technicallyEngaged,
        boolean technicallyBlocked,
        boolean itspatch,
        boolean joint,
        boolean watsonxOffering,
        boolean useCase,
        boolean strategicInitiative,
        boolean initiativeOfAccount,
        boolean briefing,
        boolean pilotRequest,
        boolean roadblock,
        boolean pilot,
        boolean counterpart,
        boolean accountPlan,
        Instant at) {
    /** A lost opportunity counts with its furthest stage. */
    boolean reached(Stage target) {
        Stage furthest = lost() ? lostFrom : stage;
        return furthest != null && furthest.isAtLeast(target);
    }

    boolean lost() {
        return stage.isLost();
    }

    /** Whether it is a deal of the watsonx programme at all. */
    boolean ofWatsonx() {
        return watsonxOffering || useCase || strategicInitiative || pilotRequest;
    }

    /** Whether it was open on a day, or created later. */
    boolean openOn(LocalDate day) {
        return closedOn == null || !closedOn.isBefore(day);
    }

    LocalDate stageEnteredOn() {
        return day(stageEnteredAt);
    }

    /** The day until which its time counts: today, or the day of its loss. */
    LocalDate countedUntil() {
        return lost() ? stageEnteredOn() : day(at);
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
