package org.partnersuite.engagement.squad.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.squad.SquadUtilisation;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** How busy squads are, week by week (EN-9). */
@Path("/squads")
@RequirementId("EN-9")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Squads")
@RolesAllowed(Roles.VENDOR)
public class SquadUtilisationResource {
    private static final int WEEKS_SHOWN = 12;

    private final SquadUtilisation utilisation;
    private final Resources resources;

    SquadUtilisationResource(SquadUtilisation utilisation, Resources resources) {
        this.utilisation = utilisation;
        this.resources = resources;
    }

    @GET
    @Path("/{id}/utilisation")
    @Operation(
            operationId = "getSquadUtilisation",
            summary = "Read the utilisation of a squad by week",
            description = "For each ISO week: places held in per cent of the current capacity, and the requests"
                    + " that hold them. A place is held from assignment until the request is declined, closed,"
                    + " withdrawn or assigned to another squad. A currently held place also counts in future"
                    + " weeks. At most 53 weeks.")
    public SquadUtilisationResponse ofSquad(
            @PathParam("id") UUID id,
            @QueryParam("from")
                    @Parameter(description = "A day in the first week. Default: today.", example = "2026-12-21")
                    @Nullable
                    LocalDate from,
            @QueryParam("to")
                    @Parameter(
                            description = "A day in the last week. Default: in the twelfth week.",
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
            summary = "Read the utilisation of all squads by week",
            description = "Utilisation of each squad that is active or held a place in these weeks, sorted by name.")
    public SquadUtilisationResponse.All ofAll(
            @QueryParam("from")
                    @Parameter(description = "A day in the first week. Default: today.", example = "2026-12-21")
                    @Nullable
                    LocalDate from,
            @QueryParam("to")
                    @Parameter(
                            description = "A day in the last week. Default: in the twelfth week.",
                            example = "2027-01-10")
                    @Nullable
                    LocalDate to) {
        LocalDate first = firstDay(from);
        return new SquadUtilisationResponse.All(utilisation.ofAll(first, lastDay(first, to)).stream()
                .map(SquadUtilisationResponse::of)
                .toList());
    }

    private LocalDate firstDay(@Nullable LocalDate from) {
        return from == null ? LocalDate.ofInstant(resources.now(), ZoneOffset.UTC) : from;
    }

    private static LocalDate lastDay(LocalDate from, @Nullable LocalDate to) {
        return to == null ? from.plusWeeks(WEEKS_SHOWN - 1) : to;
    }
}
