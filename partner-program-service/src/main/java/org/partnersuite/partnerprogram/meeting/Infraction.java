package org.partnersuite.partnerprogram.meeting;

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

/** A meeting that was not announced in time, ground for removal. A partner manager may waive it. */
@Entity
public class Infraction extends AggregateRoot {
    private UUID partnerId;
    private UUID meetingId;

    @Enumerated(EnumType.STRING)
    private NoticeStanding kind;

    private LocalDate meetingOn;
    private @Nullable LocalDate noticedOn;
    private int noticeDays;

    /** The day on which it was committed. */
    private LocalDate occurredOn;

    private @Nullable String waivedReason;

    /** For Hibernate. */
    protected Infraction() {}

    @JdbiConstructor
    public Infraction(
            @Nested Stamp stamp,
            UUID partnerId,
            UUID meetingId,
            NoticeStanding kind,
            LocalDate meetingOn,
            @Nullable LocalDate noticedOn,
            int noticeDays,
            LocalDate occurredOn,
            @Nullable String waivedReason) {
        super(stamp);
        this.partnerId = partnerId;
        this.meetingId = meetingId;
        this.kind = kind;
        this.meetingOn = meetingOn;
        this.noticedOn = noticedOn;
        this.noticeDays = noticeDays;
        this.occurredOn = occurredOn;
        this.waivedReason = waivedReason;
    }

    static Infraction of(Stamp stamp, Meeting meeting, LocalDate occurredOn) {
        MeetingNotice notice = meeting.notice();
        return new Infraction(
                stamp,
                meeting.partnerId(),
                meeting.id(),
                meeting.standing(),
                meeting.details().meetingOn(),
                notice == null ? null : notice.noticedOn(),
                meeting.noticeDays(),
                occurredOn,
                null);
    }

    void waive(String reason) {
        waivedReason = reason;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public NoticeStanding kind() {
        return kind;
    }

    public LocalDate meetingOn() {
        return meetingOn;
    }

    public @Nullable LocalDate noticedOn() {
        return noticedOn;
    }

    public int noticeDays() {
        return noticeDays;
    }

    public LocalDate occurredOn() {
        return occurredOn;
    }

    public @Nullable String waivedReason() {
        return waivedReason;
    }
}
