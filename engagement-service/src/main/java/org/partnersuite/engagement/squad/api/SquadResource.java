package org.partnersuite.engagement.squad.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.partnersuite.engagement.squad.SquadLoad;
import org.partnersuite.engagement.squad.SquadRepository;
import org.partnersuite.engagement.squad.Squads;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Squads of client engineering: skills, people, capacity (EN-9). */
@Path("/squads")
@RequirementId("EN-9")
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
    private final Resources resources;

    SquadResource(Squads squads, Resources resources) {
        this.squads = squads;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.CLIENT_ENGINEERING, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createSquad",
            description = "Creates a squad. Its skills are offerings and engagement types of the reference data."
                    + " If the name is taken, the response is 409 with existingId.")
    public RestResponse<SquadResponse> create(SquadRequest request) {
        return resources.change(change -> SQUAD.created(squads.form(change, request.details())));
    }

    @GET
    @Listing(SquadList.class)
    @Operation(operationId = "listSquads")
    public Page<SquadResponse> list(@Context UriInfo uri) {
        return resources.list(SquadList.LIST, uri, SquadLoad.class, SquadResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSquad", description = "One squad and its places.")
    public RestResponse<SquadResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return SQUAD.get(headers, resources.read(db -> squads.existing(db, id)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CLIENT_ENGINEERING, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "patchSquad",
            description = "A JSON merge patch (RFC 7396) of the writable fields. A RETIRED squad keeps its"
                    + " requests and receives no new ones. A capacity below the places held releases none of"
                    + " them.")
    public RestResponse<SquadResponse> patch(@PathParam("id") UUID id, MergePatch<SquadRequest> patch) {
        return resources.change((change, match) ->
                SQUAD.ok(squads.revise(change, id, match, known -> patch.applyTo(SquadResponse.of(known))
                        .details())));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.CLIENT_ENGINEERING, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "deleteSquad",
            summary = "Delete an unused squad",
            description = "A squad to which requests were assigned cannot be deleted (409): retire it instead.")
    public RestResponse<Void> delete(@PathParam("id") UUID id) {
        return resources.change((change, match) -> {
            squads.delete(change, id, match);
            return StoredResponse.noContent();
        });
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @Operation(operationId = "getSquadHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(SquadRepository.SQUAD, id, uri);
    }
}
