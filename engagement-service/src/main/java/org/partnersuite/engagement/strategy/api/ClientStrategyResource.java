package org.partnersuite.engagement.strategy.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.strategy.StrategySubject;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** The technical strategy for a client, kept by its technical leader (EN-3). */
@Path("/accounts/{id}/technical-strategy")
@RequirementId("EN-3")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Client technical strategies",
        description = "Technical strategies for clients, owned by their technical leaders.")
@RolesAllowed(Roles.VENDOR)
public class ClientStrategyResource {
    private final StrategyResponses answers;

    ClientStrategyResource(StrategyResponses answers) {
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "getClientStrategy", description = "The draft and the number of the latest version.")
    public RestResponse<TechnicalStrategyResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return answers.get(StrategySubject.account(id), headers);
    }

    @PUT
    @Upsert
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "putClientStrategy",
            description = "Creates the draft, or replaces the version named by If-Match. Requires its owner or a"
                    + " lead role. An identical request changes nothing.")
    public RestResponse<TechnicalStrategyResponse> put(@PathParam("id") UUID id, TechnicalStrategyRequest request) {
        return answers.put(StrategySubject.account(id), request);
    }

    @PATCH
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "patchClientStrategy",
            description = "A JSON merge patch (RFC 7396). Lists are replaced as a whole. Requires the owner or a"
                    + " lead role.")
    public RestResponse<TechnicalStrategyResponse> patch(
            @PathParam("id") UUID id, MergePatch<TechnicalStrategyRequest> patch) {
        return answers.patch(StrategySubject.account(id), patch);
    }

    @POST
    @Path("/versions")
    @Creates
    @Transition
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "publishClientStrategy",
            description = "Publishes the draft named by If-Match as the next, immutable version. Requires the"
                    + " owner or a lead role. A draft without changes is refused. The ETag of the response is"
                    + " the strategy's new one.")
    public RestResponse<StrategyVersionResponse> publish(@PathParam("id") UUID id, PublicationRequest request) {
        return answers.publish(StrategySubject.account(id), request);
    }

    @GET
    @Path("/versions")
    @Listing(StrategyVersionList.class)
    @Operation(operationId = "listClientStrategyVersions", description = "All published versions, latest first.")
    public Page<StrategyVersionResponse.Summary> versions(@PathParam("id") UUID id, @Context UriInfo uri) {
        return answers.versions(StrategySubject.account(id), uri);
    }

    @GET
    @Path("/versions/{number}")
    @Operation(operationId = "getClientStrategyVersion", description = "The version as published.")
    public RestResponse<StrategyVersionResponse> version(
            @PathParam("id") UUID id,
            @PathParam("number") @Parameter(description = "Number, from 1.", example = "1") int number,
            @Context HttpHeaders headers) {
        return answers.version(StrategySubject.account(id), number, headers);
    }

    @GET
    @Path("/versions/{number}/export")
    @Operation(
            operationId = "exportClientStrategyVersion",
            summary = "Export a version for the client",
            description = "The version as the client may see it: without the internal strategy for landing and"
                    + " expanding decision points, the note, and how the decision points stand.")
    public RestResponse<StrategyVersionResponse.Export> export(
            @PathParam("id") UUID id,
            @PathParam("number") @Parameter(description = "Number, from 1.", example = "1") int number,
            @Context HttpHeaders headers) {
        return answers.export(StrategySubject.account(id), number, headers);
    }

    @GET
    @Path("/versions/{number}/changes")
    @Operation(
            operationId = "getClientStrategyChanges",
            summary = "Compare two versions of a client's technical strategy",
            description = "Differences to the previous version or to another one: for each list the order of"
                    + " names, and every item added, changed or removed.")
    public StrategyChangesResponse changes(
            @PathParam("id") UUID id,
            @PathParam("number") @Parameter(description = "Number, from 1.", example = "2") int number,
            @QueryParam("since")
                    @Parameter(description = "Version to compare with. Default: the previous version.", example = "1")
                    @Nullable
                    Integer since) {
        return answers.changes(StrategySubject.account(id), number, since);
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @Operation(operationId = "getClientStrategyHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return answers.history(StrategySubject.account(id), uri);
    }
}
