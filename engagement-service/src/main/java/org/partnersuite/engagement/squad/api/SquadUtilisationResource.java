package org.partnersuite.engagement.squad.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.squad.SquadUtilisation;
import org.partnersuite.platform.identity.Roles;

/** How busy squads are, week by week (EN-9). */
@Path("/squads")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Squads")
@RolesAllowed(Roles.VENDOR)
public class SquadUtilisationResource {
    private static final int WEEKS_SHOWN = 12;

    private final SquadUtilisation utilisation;
    private final Clock clock;

    SquadUtilisationResource(SquadUtilisation utilisation, Clock clock) {
        this.utilisation = utilisation;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/utilisation")
    @Operation(
            operationId = "getSquadUtilisation",
            summary = "Read a squad's utilisation by week",
            description =
                    "For each ISO week the places held, per cent of the present capacity, with the requests behind"
                            + " it. A place is held from the assignment until the request is declined, closed, withdrawn or"
                            + " given to another squad; one that is held now is so in the coming weeks too. 53 weeks at most.")
    public SquadUtilisationResponse ofSquad(
            @PathParam("id") UUID id,
            @QueryParam("from")
                    @Parameter(description = "A day of the first week; today when absent.", example = "2026-12-21")
                    @Nullable
                    LocalDate from,
            @QueryParam("to")
                    @Parameter(
                            description = "A day of the last week; when absent, of the twelfth.",
                            example = "2027-01-10")
                    @Nullable
                    LocalDate to) {
        LocalDate first = firstDay(from);
        return SquadUtilisationResponse.of(utilisation.of(id, first, lastDay(first, to)));
    }

    @GET
    @Path("/utilisation")
    @Operation(
            operationId = "getUtilisationOfSquads",
            summary = "Read all squads' utilisation by week",
            description = "As for one squad, of each that is active or held a place in these weeks, by name.")
    public SquadUtilisationResponse.All ofAll(
            @QueryParam("from")
                    @Parameter(description = "A day of the first week; today when absent.", example = "2026-12-21")
                    @Nullable
                    LocalDate from,
            @QueryParam("to")
                    @Parameter(
                            description = "A day of the last week; when absent, of the twelfth.",
                            example = "2027-01-10")
                    @Nullable
                    LocalDate to) {
        LocalDate first = firstDay(from);
        return new SquadUtilisationResponse.All(utilisation.ofAll(first, lastDay(first, to)).stream()
                .map(SquadUtilisationResponse::of)
                .toList());
    }

    private LocalDate firstDay(@Nullable LocalDate from) {
        return from == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : from;
    }

    private static LocalDate lastDay(LocalDate from, @Nullable LocalDate to) {
        return to == null ? from.plusWeeks(WEEKS_SHOWN - 1) : to;
    }
}
