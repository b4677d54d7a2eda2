package org.partnersuite.partnerprogram.meeting;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jspecify.annotations.Nullable;

/**
 * The announcement of a meeting.
 *
 * @param briefed our alliance manager of the partner on that day; null while nobody is
 */
@Embeddable
public record MeetingNotice(
        @Schema(description = "Day of the notice.") @PropagateNull
        LocalDate noticedOn,

        @Schema(maxLength = 200, description = "Who gave, or recorded it.", examples = "paula")
        String noticedBy,

        @Schema(
                maxLength = 200,
                description = "Our alliance manager, who briefs our managers; absent while nobody is named.",
                examples = "ann")
        @Nullable
        String briefed) {}
