package org.partnersuite.engagement.squad.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.squad.HeldPlace;
import org.partnersuite.engagement.squad.SquadUtilisation.OfSquad;
import org.partnersuite.engagement.squad.WeekOfSquad;

@Schema(name = "SquadUtilisation", description = "Utilisation of a squad by ISO week.")
record SquadUtilisationResponse(
        UUID squadId,

        @Schema(maxLength = 200, examples = "Austin data and AI")
        String name,

        @Schema(examples = "3") int capacity,
        List<Week> weeks) {

    /** A week, from Monday to Sunday in UTC. */
    @Schema(name = "SquadWeek")
    record Week(
            @Schema(pattern = "^[0-9]{4}-W[0-9]{2}$", examples = "2026-W53")
            String week,

            @Schema(examples = "2026-12-28") LocalDate monday,

            @Schema(description = "Maximum number of places held at one time in the week.", examples = "2")
            int placesHeld,

            @Schema(description = "Places held in per cent of the squad's current capacity.", examples = "66.7")
            BigDecimal utilisation,

            @Schema(description = "Requests that held a place during the week.")
            List<Request> requests) {
        static Week of(WeekOfSquad week) {
            return new Week(
                    week.week().code(),
                    week.week().monday(),
                    week.placesHeld(),
                    week.utilisation(),
                    week.held().stream().map(Request::of).toList());
        }
    }

    /** A request that held a place. */
    @Schema(name = "SquadWeekRequest")
    record Request(
            UUID requestId,
            UUID opportunityId,
            Instant heldFrom,

            @Schema(description = "Absent while the place is held.") @Nullable
            Instant heldUntil) {
        static Request of(HeldPlace place) {
            return new Request(place.requestId(), place.opportunityId(), place.from(), place.until());
        }
    }

    /** Of all squads. */
    @Schema(name = "SquadUtilisations", description = "Utilisation of all squads, sorted by name.")
    record All(List<SquadUtilisationResponse> items) {}

    static SquadUtilisationResponse of(OfSquad found) {
        return new SquadUtilisationResponse(
                found.squad().id(),
                found.squad().details().name(),
                found.squad().details().capacity(),
                found.weeks().stream().map(Week::of).toList());
    }
}
