package org.partnersuite.partnerprogram.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** The infractions of partners, one of a meeting at most. */
@ApplicationScoped
public class Infractions implements AggregateRepository<Infraction> {
    public static final AggregateType<Infraction> INFRACTION =
            AggregateType.of("infraction", "partner-program.infraction.v1", State::of);

    @Override
    public AggregateType<Infraction> aggregate() {
        return INFRACTION;
    }

    /** An infraction that counts. */
    public record Counted(UUID id, UUID meetingId, NoticeStanding kind, LocalDate occurredOn) {}

    /** The partner's infractions that nobody waived, the newest first. */
    public static List<Counted> counted(Handle db, UUID partner) {
        return db.createQuery("""
                        select id, meeting_id, kind, occurred_on from infraction
                        where partner_id = :partner and waived_reason is null order by occurred_on desc, id
                        """).bind("partner", partner).mapTo(Counted.class).list();
    }

    /** @throws Problem 404, 412, 422 when it was waived already */
    public Infraction waive(Change change, UUID id, IfMatch ifMatch, String reason) {
        Infraction infraction = locked(change, id, ifMatch);
        if (infraction.waivedReason() != null) {
            throw Problem.unprocessable(
                    "status_refused",
                    "The infraction was waived.",
                    List.of(Fault.at(null, "other_status", "An infraction is waived once.")));
        }
        infraction.waive(reason);
        return changed(change, "waived", infraction);
    }

    /** Records that of a meeting, which is locked; a meeting has one. */
    void record(Change change, Meeting meeting, LocalDate occurredOn) {
        if (count("meetingId", meeting.id()) == 0) {
            created(change, "recorded", Infraction.of(Stamp.of(change), meeting, occurredOn));
        }
    }

    /** The data of {@code partner-program.infraction.v1}. */
    private record State(
            @JsonUnwrapped Stamp stamp,
            UUID partnerId,
            UUID meetingId,
            NoticeStanding kind,
            LocalDate meetingOn,
            @Nullable LocalDate noticedOn,
            int noticeDays,
            LocalDate occurredOn,
            @Nullable String waivedReason) {
        static State of(Infraction infraction) {
            return new State(
                    infraction.stamp(),
                    infraction.partnerId(),
                    infraction.meetingId(),
                    infraction.kind(),
                    infraction.meetingOn(),
                    infraction.noticedOn(),
                    infraction.noticeDays(),
                    infraction.occurredOn(),
                    infraction.waivedReason());
        }
    }
}
