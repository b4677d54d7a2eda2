package org.partnersuite.partnerprogram.meeting;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/** A meeting of a partner with people of ours. */
@Entity
public class Meeting extends AggregateRoot {
    private UUID partnerId;

    @Embedded
    private MeetingDetails details;

    /** Days ahead of the meeting by which a notice is in time, by the edition in force when it was recorded. */
    private int noticeDays;

    /** Null without one. */
    @Embedded
    private @Nullable MeetingNotice notice;

    @Enumerated(EnumType.STRING)
    private NoticeStanding standing;

    private @Nullable String cancelledReason;

    /** For Hibernate. */
    protected Meeting() {}

    @JdbiConstructor
    public Meeting(
            @Nested Stamp stamp,
            UUID partnerId,
            @Nested MeetingDetails details,
            int noticeDays,
            @Nested @Nullable MeetingNotice notice,
            NoticeStanding standing,
            @Nullable String cancelledReason) {
        super(stamp);
        this.partnerId = partnerId;
        this.details = details;
        this.noticeDays = noticeDays;
        this.notice = notice;
        this.standing = standing;
        this.cancelledReason = cancelledReason;
    }

    static Meeting recorded(
            Stamp stamp,
            UUID partner,
            MeetingDetails details,
            int noticeDays,
            @Nullable MeetingNotice notice,
            LocalDate today) {
        Meeting meeting = new Meeting(stamp, partner, details, noticeDays, notice, NoticeStanding.AWAITED, null);
        meeting.judge(today);
        return meeting;
    }

    void revise(MeetingDetails now) {
        details = now;
    }

    void notice(MeetingNotice given, LocalDate today) {
        notice = given;
        judge(today);
    }

    void cancel(String reason) {
        cancelledReason = reason;
    }

    /** Holds it against the notice that it needs, as of a day. */
    void judge(LocalDate day) {
        standing = NoticeStanding.of(
                details.audience(), details.meetingOn(), notice == null ? null : notice.noticedOn(), noticeDays, day);
    }

    public UUID partnerId() {
        return partnerId;
    }

    public MeetingDetails details() {
        return details;
    }

    public int noticeDays() {
        return noticeDays;
    }

    public @Nullable MeetingNotice notice() {
        return notice;
    }

    public NoticeStanding standing() {
        return standing;
    }

    public @Nullable String cancelledReason() {
        return cancelledReason;
    }
}
