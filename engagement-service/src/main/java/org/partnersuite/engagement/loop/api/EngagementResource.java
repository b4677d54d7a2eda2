package org.partnersuite.engagement.loop.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.loop.Engagement;
import org.partnersuite.engagement.loop.EngagementAudit;
import org.partnersuite.engagement.loop.Engagements;
import org.partnersuite.engagement.loop.StartNextLoop;
import org.partnersuite.engagement.loop.WriteEngagement;
import org.partnersuite.platform.identity.Roles;
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

/** Accounts' technology decisions and use cases on their way through the six stages of the method (EN-5). */
@Path("/engagements")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Engagements",
        description = "Accounts' technology decisions and use cases on their way through the six stages.")
@RolesAllowed(Roles.VENDOR)
public class EngagementResource {
    static final String COLLECTION = "/v1/engagement/engagements/";

    private final WriteEngagement writing;
    private final StartNextLoop nextLoop;
    private final Engagements engagements;
    private final UnitOfWork work;
    private final Database database;
    private final Representation<Engagement, EngagementResponse> representation;
    private final Clock clock;

    EngagementResource(
            WriteEngagement writing,
            StartNextLoop nextLoop,
            Engagements engagements,
            UnitOfWork work,
            Database database,
            Clock clock) {
        this.writing = writing;
        this.nextLoop = nextLoop;
        this.engagements = engagements;
        this.work = work;
        this.database = database;
        this.clock = clock;
        representation =
                Representation.of(COLLECTION, engagement -> EngagementResponse.of(engagement, clock.instant()));
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
            summary = "Begin an engagement",
            description = "A new engagement, at UNDERSTAND, about a TDP or a use case of an account.")
    public RestResponse<EngagementResponse> create(EngagementRequest request) {
        return work.run(change -> representation.created(writing.begin(change, request.details())))
                .of();
    }

    @POST
    @Path("/{id}/next-loops")
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.CUSTOMER_SUCCESS, Roles.ADMIN})
    @Operation(
            operationId = "startNextLoop",
            summary = "Start the next loop",
            description =
                    "From SCALE: a new engagement at FRAME, for a new use case, that follows this one. This one goes on"
                            + " being scaled. A loop that was started for the use case already answers 409 with existingId.")
    public RestResponse<EngagementResponse> startNextLoop(@PathParam("id") UUID id, NextLoopRequest request) {
        return work.run(change -> representation.created(nextLoop.start(change, id, request::after)))
                .of();
    }

    @GET
    @Listing(EngagementList.class)
    @Operation(
            operationId = "listEngagements",
            summary = "List engagements",
            description = "Engagements by filter, in pages. The days in a stage are asked for by stageEnteredAt.")
    public Page<EngagementResponse> list(@Context UriInfo uri) {
        ListRequest<EngagementResponse> asked = EngagementList.LIST.asked(uri);
        return database.readList(db -> asked.page(db, EngagementResponse.reader(clock.instant())));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getEngagement",
            summary = "Read an engagement",
            description = "One engagement, with its days in its stage.")
    public RestResponse<EngagementResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return representation.get(headers, engagements.get(id));
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
            summary = "Change an engagement",
            description = "A JSON merge patch of what may be written; its opportunities are replaced as a whole.")
    public RestResponse<EngagementResponse> patch(
            @PathParam("id") UUID id,
            MergePatch<EngagementRequest> patch,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        IfMatch match = IfMatch.required(ifMatch);
        return work.run(change -> representation.ok(
                        writing.revise(change, id, match, known -> patch.applyTo(EngagementRequest.of(known))
                                .details())))
                .of();
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @Operation(
            operationId = "getEngagementHistory",
            summary = "Read an engagement's history",
            description = "Who changed what from what to what, when.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        ListRequest<HistoryEntry> asked = History.LIST.asked(uri);
        engagements.get(id);
        return database.readList(db -> History.of(db, EngagementAudit.AGGREGATE, id, asked));
    }
}
