package org.partnersuite.engagement.squad.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.squad.SquadAudit;
import org.partnersuite.engagement.squad.SquadLoad;
import org.partnersuite.engagement.squad.SquadRow;
import org.partnersuite.engagement.squad.Squads;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Answer;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.ListRequest;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Squads of client engineering: skills, people, capacity (EN-9). */
@Path("/squads")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Squads", description = "Squads of client engineering: skills, people, capacity.")
@RolesAllowed(Roles.VENDOR)
public class SquadResource {
    private static final Representation<SquadLoad, SquadResponse> SQUAD = new Representation<>(
            "/v1/engagement/squads/",
            load -> load.squad().id(),
            load -> load.squad().version(),
            SquadResponse::of);

    private final Squads squads;
    private final UnitOfWork work;
    private final Database database;

    SquadResource(Squads squads, UnitOfWork work, Database database) {
        this.squads = squads;
        this.work = work;
        this.database = database;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.CLIENT_ENGINEERING, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createSquad",
            summary = "Form a squad",
            description =
                    "Its skills are the offerings it knows and the engagement types it does, as the reference data"
                            + " has them. A name that is taken answers 409 with existingId.")
    public RestResponse<SquadResponse> create(SquadRequest request) {
        return work.run(change -> SQUAD.created(squads.form(change, request.details())))
                .of();
    }

    @GET
    @Listing(SquadList.class)
    @Operation(operationId = "listSquads", summary = "List squads", description = "Squads by filter, in pages.")
    public Page<SquadResponse> list(@Context UriInfo uri) {
        ListRequest<SquadResponse> asked = SquadList.LIST.asked(uri);
        return database.readList(db -> asked.page(db, (row, context) -> SquadResponse.of(SquadRow.readLoad(row))));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSquad", summary = "Read a squad", description = "One squad, and its places.")
    public RestResponse<SquadResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return SQUAD.get(headers, squads.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CLIENT_ENGINEERING, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "patchSquad",
            summary = "Change a squad",
            description = "A JSON merge patch of what may be written. With the status RETIRED it keeps the requests"
                    + " it has and takes no more; a capacity under the places held takes none away.")
    public RestResponse<SquadResponse> patch(
            @PathParam("id") UUID id,
            MergePatch<SquadRequest> patch,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        IfMatch match = IfMatch.required(ifMatch);
        return work.run(change ->
                        SQUAD.ok(squads.revise(change, id, match, known -> patch.applyTo(SquadRequest.of(known))
                                .details())))
                .of();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.CLIENT_ENGINEERING, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "deleteSquad",
            summary = "Delete a squad that never worked",
            description = "One that requests were assigned to answers 409: it retires instead.")
    public RestResponse<Void> delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        IfMatch match = IfMatch.required(ifMatch);
        return work.run(change -> {
                    squads.delete(change, id, match);
                    return Answer.noContent();
                })
                .of();
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @Operation(
            operationId = "getSquadHistory",
            summary = "Read a squad's history",
            description = "Who changed what from what to what, when.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        ListRequest<HistoryEntry> asked = History.LIST.asked(uri);
        return database.readList(db -> {
            squads.existing(db, id);
            return History.of(db, SquadAudit.AGGREGATE, id, asked);
        });
    }
}
