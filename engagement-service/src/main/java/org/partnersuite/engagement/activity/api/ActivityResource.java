package org.partnersuite.engagement.activity.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.engagement.activity.Activities;
import org.partnersuite.engagement.activity.Activity;
import org.partnersuite.engagement.activity.ActivityRow;
import org.partnersuite.engagement.activity.LogActivity;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.list.ListRequest;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** Technical work on opportunities (EN-8). */
@Path("/activities")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Activities",
        description = "Technical work on opportunities: briefings, demos, workshops, pilots (EN-8). An activity is"
                + " cancelled, never deleted.")
@RolesAllowed({
    Roles.READER,
    Roles.SELLER,
    Roles.TECHNICAL_LEAD,
    Roles.CLIENT_ENGINEERING,
    Roles.CUSTOMER_SUCCESS,
    Roles.PARTNER_MANAGER,
    Roles.EXECUTIVE,
    Roles.INTEGRATION,
    Roles.ADMIN,
    Roles.PARTNER
})
public class ActivityResource {
    private static final Representation<Activity> ACTIVITY =
            new Representation<>("/v1/engagement/activities/", Activity::id, Activity::version, ActivityResponse::of);

    private final LogActivity logging;
    private final Activities activities;
    private final UnitOfWork work;
    private final Database database;
    private final CurrentCaller caller;

    ActivityResource(
            LogActivity logging, Activities activities, UnitOfWork work, Database database, CurrentCaller caller) {
        this.logging = logging;
        this.activities = activities;
        this.work = work;
        this.database = database;
        this.caller = caller;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "logActivity",
            summary = "Log an activity on an opportunity",
            description = "Planned, going on, or already completed: its status follows from its dates (EN-8).")
    @APIResponseSchema(value = ActivityResponse.class, responseCode = "201", responseDescription = "Logged.")
    public Response log(ActivityRequest request) {
        return work.run(change -> ACTIVITY.created(logging.log(change, request.opportunityId(), request.details())))
                .toResponse();
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "logActivities",
            summary = "Log up to 200 activities",
            description = "A result for each item, in order (EN-8).")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207", responseDescription = "A result for each item.")
    public Response logAll(
            Batch<ActivityRequest> batch,
            @QueryParam("atomic") @DefaultValue("false") @Parameter(description = "All items or none.")
                    boolean atomic) {
        return work.run(change -> batch.run(
                        atomic,
                        change,
                        item -> ACTIVITY.created(logging.log(change, item.opportunityId(), item.details()))))
                .toResponse();
    }

    @GET
    @Listing(ActivityList.class)
    @Operation(
            operationId = "listActivities",
            summary = "List activities",
            description = "Activities by filter, in pages (EN-8). A partner sees those of its opportunities.")
    public Page<ActivityResponse> list(@Context UriInfo uri) {
        ListRequest<ActivityResponse> asked = ActivityList.LIST.asked(uri);
        UUID partner = caller.get().partnerId();
        ListRequest<ActivityResponse> visible = partner == null ? asked : asked.where("o.partner_id = ?", partner);
        return database.read(db -> visible.page(db, (row, context) -> ActivityResponse.of(ActivityRow.read(row))));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getActivity", summary = "Read an activity", description = "One activity, whole (EN-8).")
    @APIResponseSchema(value = ActivityResponse.class, responseCode = "200", responseDescription = "The activity.")
    public Response get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return ACTIVITY.get(headers, activities.get(id));
    }
}
