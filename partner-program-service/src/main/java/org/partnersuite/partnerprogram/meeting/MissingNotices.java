package org.partnersuite.partnerprogram.meeting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnersuite.platform.dailywork.DueWork;
import org.partnersuite.platform.unitofwork.Change;

/** A meeting that nobody announced is an infraction on the day after it. */
@Singleton
class MissingNotices extends DueWork {
    private final MeetingRepository meetings;
    private final Meetings judged;

    MissingNotices(MeetingRepository meetings, Meetings judged) {
        super(
                "meeting-notices",
                "select id, meeting_on + 1 as day from meeting"
                        + " where standing = 'AWAITED' and cancelled_reason is null");
        this.meetings = meetings;
        this.judged = judged;
    }

    @Override
    protected int work(Change change, Set<UUID> ids, LocalDate today) {
        List<UUID> due = change.db()
                .createQuery("""
                        select id from meeting
                        where id = any(:ids) and standing = 'AWAITED' and cancelled_reason is null and meeting_on < :today
                        order by id for no key update skip locked
                        """)
                .bindArray("ids", UUID.class, ids)
                .bind("today", today)
                .mapTo(UUID.class)
                .list();
        for (UUID id : due) {
            Meeting meeting = meetings.locked(change, id);
            judged.missed(change, meeting, meeting.details().meetingOn().plusDays(1));
        }
        return due.size();
    }
}
