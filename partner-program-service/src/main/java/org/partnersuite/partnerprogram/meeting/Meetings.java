package org.partnersuite.partnerprogram.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.counterpart.CounterpartRole;
import org.partnersuite.partnerprogram.counterpart.Counterparts;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/**
 * A partner announces a meeting, on the day of its call. We may record one that it did not announce, and a notice that came
 * by another way. What is late, or missing when the meeting is over, is an infraction.
 */
@ApplicationScoped
public class Meetings {
    private final MeetingRepository meetings;
    private final Infractions infractions;
    private final Editions editions;

    Meetings(MeetingRepository meetings, Infractions infractions, Editions editions) {
        this.meetings = meetings;
        this.infractions = infractions;
        this.editions = editions;
    }

    /**
     * The writable fields of a meeting.
     *
     * @param partnerId null for the caller's own
     * @param noticedOn day of the notice, recorded by the vendor; null without one
     */
    public record Draft(
            @Nullable UUID partnerId,
            MeetingDetails details,
            @Nullable LocalDate noticedOn) {}

    /** @throws Problem 422 with every fault, 404 for another partner's caller */
    public Meeting record(Change change, Draft draft) {
        LocalDate today = Days.today(change);
        UUID partner = checkedPartner(change, draft);
        LocalDate noticedOn = change.caller().partnerId() == null ? draft.noticedOn() : today;
        int noticeDays = editions.inForce(change.db(), today)
                .map(edition -> edition.parameters().meetingNoticeDays())
                .orElseThrow(
                        () -> refused(List.of(Fault.at(null, "no_edition", "No edition of the program is in force."))));
        Meeting meeting = Meeting.recorded(
                Stamp.of(change),
                partner,
                draft.details(),
                noticeDays,
                noticedOn == null ? null : notice(change, partner, noticedOn),
                today);
        meetings.created(change, "recorded", meeting);
        settle(change, meeting);
        return meeting;
    }

    /** @throws Problem 404, 412, 422 for another day or audience, or when it is cancelled */
    public Meeting revise(Change change, UUID id, IfMatch ifMatch, Function<Meeting, Draft> revision) {
        Meeting meeting = meetings.locked(change, id, ifMatch);
        requireNotCancelled(meeting);
        Draft draft = revision.apply(meeting);
        if (!meeting.partnerId().equals(draft.partnerId()) || !meeting.details().isAtTheSameTime(draft.details())) {
            throw refused(List.of(Fault.at(
                    null,
                    "not_changeable",
                    "Partner, day and audience stay. Cancel the meeting, and announce another one.")));
        }
        meeting.revise(draft.details());
        return meetings.changed(change, "revised", meeting);
    }

    /**
     * Records the notice of a meeting that has none.
     *
     * @param noticedOn null for today; a partner's caller gives it today
     * @throws Problem 404, 412, 422 when it has one, is cancelled, or the day lies ahead
     */
    public Meeting notice(Change change, UUID id, IfMatch ifMatch, @Nullable LocalDate noticedOn) {
        Meeting meeting = meetings.locked(change, id, ifMatch);
        requireNotCancelled(meeting);
        if (meeting.notice() != null) {
            throw refused(List.of(Fault.at(null, "noticed_already", "The meeting has a notice.")));
        }
        LocalDate today = Days.today(change);
        LocalDate day = noticedOn == null || change.caller().partnerId() != null ? today : noticedOn;
        refuseAny(faults(day, today));
        meeting.notice(notice(change, meeting.partnerId(), day), today);
        meetings.changed(change, "noticed", meeting);
        settle(change, meeting);
        return meeting;
    }

    /** @throws Problem 404, 412, 422 when it is cancelled, or an infraction */
    public Meeting cancel(Change change, UUID id, IfMatch ifMatch, String reason) {
        Meeting meeting = meetings.locked(change, id, ifMatch);
        requireNotCancelled(meeting);
        if (meeting.standing().isInfraction() && change.caller().partnerId() != null) {
            throw refused(List.of(Fault.at(
                    null,
                    "infraction",
                    "The meeting is an infraction already, which our partner managers may waive.")));
        }
        meeting.cancel(reason);
        return meetings.changed(change, "cancelled", meeting);
    }

    /** The meeting is over and nobody announced it. */
    void missed(Change change, Meeting locked, LocalDate day) {
        locked.judge(day);
        meetings.changed(change, "not noticed", locked);
        settle(change, locked);
    }

    private void settle(Change change, Meeting meeting) {
        if (meeting.standing().isInfraction()) {
            MeetingNotice notice = meeting.notice();
            infractions.record(
                    change, meeting, notice == null ? meeting.details().meetingOn() : notice.noticedOn());
        }
    }

    private static MeetingNotice notice(Change change, UUID partner, LocalDate day) {
        String briefed = Counterparts.on(change.db(), partner, CounterpartRole.ALLIANCE_MANAGER, day)
                .map(counterpart -> counterpart.details().person())
                .orElse(null);
        return new MeetingNotice(day, change.caller().subject(), briefed);
    }

    private static UUID checkedPartner(Change change, Draft draft) {
        UUID own = change.caller().partnerId();
        UUID named = draft.partnerId();
        if (own != null && named != null && !own.equals(named)) {
            throw Problem.notFound();
        }
        List<Fault> faults = new ArrayList<>();
        if (own != null && draft.noticedOn() != null) {
            faults.add(Fault.at("/noticedOn", "vendor_only", "The day of a partner's notice is that of its call."));
        } else if (draft.noticedOn() != null) {
            faults.addAll(faults(draft.noticedOn(), Days.today(change)));
        }
        UUID partner = own != null ? own : named;
        if (partner == null) {
            faults.add(Fault.at("/partnerId", "required", "Name the partner."));
        } else if (Partners.known(change.db(), Set.of(partner)).isEmpty()) {
            faults.add(Fault.at("/partnerId", "unknown_partner", "There is no such partner."));
        }
        if (partner == null || !faults.isEmpty()) {
            throw refused(faults);
        }
        return partner;
    }

    private static List<Fault> faults(LocalDate noticedOn, LocalDate today) {
        return noticedOn.isAfter(today)
                ? List.of(Fault.at("/noticedOn", "in_future", "The notice was given: not after " + today + "."))
                : List.of();
    }

    private static void requireNotCancelled(Meeting meeting) {
        if (meeting.cancelledReason() != null) {
            throw Problem.unprocessable(
                    "status_refused",
                    "The meeting is cancelled.",
                    List.of(Fault.at(null, "other_status", "Announce another one.")));
        }
    }

    private static void refuseAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }

    private static Problem refused(List<Fault> faults) {
        return Problem.unprocessable("meeting_refused", "The meeting breaks rules, listed in errors.", faults);
    }
}
