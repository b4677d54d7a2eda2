package org.partnersuite.engagement.dealsupport.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.engagement.activity.ActivityView;
import org.partnersuite.engagement.dealsupport.OpenActivity;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** The activities that are opened from a request, such as its pilot (EN-9). */
@Path("/deal-support-requests/{id}/activities")
@RequirementId("EN-9")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deal-support requests")
@RolesAllowed({Roles.CLIENT_ENGINEERING, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
public class ActivityOfRequestResource {
    private static final Representation<ActivityView, OpenedActivityResponse> ACTIVITY = new Representation<>(
            "/v1/engagement/activities/",
            opened -> opened.activity().id(),
            opened -> opened.activity().version(),
            OpenedActivityResponse::of);

    private final OpenActivity opening;
    private final Resources resources;

    ActivityOfRequestResource(OpenActivity opening, Resources resources) {
        this.opening = opening;
        this.resources = resources;
    }

    @POST
    @Creates
    @Operation(
            operationId = "createActivityOfDealSupportRequest",
            summary = "Open an activity from a request",
            description = "Opens a planned activity of source CLIENT_ENGINEERING on the request's opportunity, of"
                    + " a type that the help uses, such as a pilot. The request must be ACCEPTED or"
                    + " IN_DELIVERY. Location and ETag are those of the activity.")
    public RestResponse<OpenedActivityResponse> open(@PathParam("id") UUID id, OpenedActivityRequest request) {
        return resources.change(change -> ACTIVITY.created(opening.open(change, id, request.draft())));
    }
}
