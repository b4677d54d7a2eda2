package org.partnersuite.engagement.activity.api;

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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.engagement.activity.Activities;
import org.partnersuite.engagement.activity.ActivityStore;
import org.partnersuite.engagement.activity.ActivityStore.Counted;
import org.partnersuite.engagement.activity.ActivityView;
import org.partnersuite.engagement.activity.LogActivity;
import org.partnersuite.engagement.activity.ReviseActivity;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.ListRequest;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Technical work on opportunities (EN-8). */
@Path("/activities")
@RequirementId("EN-8")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Activities",
        description = "Technical work on opportunities: briefings, demos, workshops, pilots. Activities can be"
                + " cancelled but not deleted.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class ActivityResource {
    private static final Representation<ActivityView, ActivityResponse> ACTIVITY = new Representation<>(
            "/v1/engagement/activities/",
            seen -> seen.activity().id(),
            seen -> seen.activity().version(),
            ActivityResponse::of);

    private final LogActivity logging;
    private final ReviseActivity revision;
    private final Activities activities;
    private final Resources resources;

    ActivityResource(LogActivity logging, ReviseActivity revision, Activities activities, Resources resources) {
        this.logging = logging;
        this.revision = revision;
        this.activities = activities;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "logActivity",
            summary = "Log an activity on an opportunity",
            description = "The status (planned, in progress, completed) is derived from the dates. A pilot"
                    + " (PROOF_OF_VALUE, MVP) that has started is refused with every unmet criterion of its"
                    + " start. From 2023-09-01 only pilots of source CLIENT_ENGINEERING count as pilots.")
    public RestResponse<ActivityResponse> log(ActivityRequest request) {
        return resources.change(change -> ACTIVITY.created(logging.log(change, request.draft())));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "logActivities")
    public RestResponse<BatchResult> logAll(Batch<ActivityRequest> batch) {
        return resources.change(
                change -> batch.run(change, item -> ACTIVITY.created(logging.log(change, item.draft()))));
    }

    @GET
    @Listing(ActivityList.class)
    @Operation(
            operationId = "listActivities",
            description = "Lists activities by filter, in pages. A partner sees activities of its opportunities.")
    public Page<ActivityResponse> list(@Context UriInfo uri) {
        return page(ActivityList.LIST.request(uri), resources);
    }

    static Page<ActivityResponse> page(ListRequest<ActivityResponse> requested, Resources resources) {
        Instant now = resources.now();
        return resources.list(requested, Counted.class, counted -> ActivityResponse.of(counted.seen(now)));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getActivity",
            description = "One activity with its status, the facts from which the status is derived, and warnings.")
    public RestResponse<ActivityResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return ACTIVITY.get(headers, activities.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "patchActivity",
            description = "A JSON merge patch (RFC 7396) of the writable fields, including actual start and end. A"
                    + " pilot's start, or a change of the fields it depends on, is refused with every unmet"
                    + " criterion. A cancelled activity is immutable.")
    public RestResponse<ActivityResponse> patch(@PathParam("id") UUID id, MergePatch<ActivityRequest> patch) {
        return resources.change((change, match) ->
                ACTIVITY.ok(revision.revise(change, id, match, known -> patch.applyTo(ActivityResponse.of(known))
                        .draft())));
    }

    @POST
    @Path("/{id}/cancellations")
    @Creates
    @Transition
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "cancelActivity",
            description = "Cancels a planned or running activity permanently, with a reason. If-Match is the"
                    + " activity's ETag; the response carries the new one.")
    public RestResponse<ActivityResponse> cancel(@PathParam("id") UUID id, CancellationRequest request) {
        return resources.change(
                (change, match) -> ACTIVITY.created(revision.cancel(change, id, match, request.reason())));
    }

    @GET
    @Path("/{id}/start-criteria")
    @Operation(
            operationId = "getActivityStartCriteria",
            summary = "Read the start criteria of an activity",
            description = "Criteria for a pilot's start: whether each is met, and the call that satisfies it."
                    + " Other activities have no criteria.")
    public StartCriteriaResponse startCriteria(@PathParam("id") UUID id) {
        return StartCriteriaResponse.of(id, activities.start(id));
    }

    /** Not for partners: it names the vendor's people and clients. */
    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getActivityHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(ActivityStore.ACTIVITY, id, uri);
    }
}
