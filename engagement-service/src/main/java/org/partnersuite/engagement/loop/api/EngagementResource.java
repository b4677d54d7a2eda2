package org.partnersuite.engagement.loop.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import org.partnersuite.engagement.loop.Engagement;
import org.partnersuite.engagement.loop.EngagementRepository;
import org.partnersuite.engagement.loop.StartNextLoop;
import org.partnersuite.engagement.loop.WriteEngagement;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Technology decisions and use cases of accounts and their progress through the six stages (EN-5). */
@Path("/engagements")
@RequirementId("EN-5")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Engagements",
        description = "Technology decisions and use cases of accounts, and their progress through the six stages.")
@RolesAllowed(Roles.VENDOR)
public class EngagementResource {
    static final String COLLECTION = "/v1/engagement/engagements/";

    private final WriteEngagement writing;
    private final StartNextLoop nextLoop;
    private final Resources resources;
    private final Representation<Engagement, EngagementResponse> representation;

    EngagementResource(WriteEngagement writing, StartNextLoop nextLoop, Resources resources) {
        this.writing = writing;
        this.nextLoop = nextLoop;
        this.resources = resources;
        this.representation = Representation.of(COLLECTION, this::response);
    }

    @POST
    @Creates
    @RolesAllowed({
        Roles.SELLER,
        Roles.TECHNICAL_LEAD,
        Roles.CLIENT_ENGINEERING,
        Roles.CUSTOMER_SUCCESS,
        Roles.INTEGRATION,
        Roles.ADMIN
    })
    @Operation(
            operationId = "createEngagement",
            summary = "Create an engagement",
            description = "Creates an engagement about a TDP or a use case of an account, at UNDERSTAND or at a later"
                    + " entry stage with a reason. An account that meets the criteria of UNDERSTAND and STRATEGIZE"
                    + " may enter at FRAME without one. To enter at DEPLOY, the engagement names use case, sponsor,"
                    + " reference architecture and workload.")
    public RestResponse<EngagementResponse> create(EngagementRequest request) {
        return resources.change(change -> representation.created(writing.begin(change, request.draft())));
    }

    @POST
    @Path("/{id}/next-loops")
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.CUSTOMER_SUCCESS, Roles.ADMIN})
    @Operation(
            operationId = "startNextLoop",
            summary = "Start the next loop",
            description = "From SCALE, creates a following engagement at FRAME for a new use case. This engagement"
                    + " stays in SCALE. If a loop for the use case exists, the response is 409 with existingId.")
    public RestResponse<EngagementResponse> startNextLoop(@PathParam("id") UUID id, NextLoopRequest request) {
        return resources.change(change -> representation.created(nextLoop.start(change, id, request::after)));
    }

    @GET
    @Listing(EngagementList.class)
    @Operation(
            operationId = "listEngagements",
            description = "Lists engagements by filter, in pages. Filter by stageEnteredAt for the time in a stage.")
    public Page<EngagementResponse> list(@Context UriInfo uri) {
        return resources.list(EngagementList.LIST, uri, Engagement.class, this::response);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getEngagement")
    public RestResponse<EngagementResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return representation.get(headers, resources.get(EngagementRepository.ENGAGEMENT, Engagement.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({
        Roles.SELLER,
        Roles.TECHNICAL_LEAD,
        Roles.CLIENT_ENGINEERING,
        Roles.CUSTOMER_SUCCESS,
        Roles.INTEGRATION,
        Roles.ADMIN
    })
    @Operation(
            operationId = "patchEngagement",
            description = "A JSON merge patch (RFC 7396) of the writable fields. The list of opportunities is"
                    + " replaced as a whole.")
    public RestResponse<EngagementResponse> patch(@PathParam("id") UUID id, MergePatch<EngagementRequest> patch) {
        return resources.change((change, match) -> representation.ok(writing.revise(
                change, id, match, known -> patch.applyTo(response(known)).draft())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @Operation(operationId = "getEngagementHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(EngagementRepository.ENGAGEMENT, id, uri);
    }

    private EngagementResponse response(Engagement engagement) {
        return EngagementResponse.of(engagement, resources.now());
    }
}
