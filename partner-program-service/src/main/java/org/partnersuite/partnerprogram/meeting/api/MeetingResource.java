package org.partnersuite.partnerprogram.meeting.api;

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
import org.partnersuite.partnerprogram.meeting.Meeting;
import org.partnersuite.partnerprogram.meeting.MeetingRepository;
import org.partnersuite.partnerprogram.meeting.Meetings;
import org.partnersuite.partnerprogram.meeting.api.MeetingTransitions.CancellationRequest;
import org.partnersuite.partnerprogram.meeting.api.MeetingTransitions.NoticeRequest;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Meetings of partners with our managers, and their notices (PP-9). */
@Path("/meetings")
@RequirementId("PP-9")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Meetings",
        description = "Meetings of partners with our managers, which partners announce seven days ahead, or as the"
                + " edition says.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class MeetingResource {
    private static final Representation<Meeting, MeetingResponse> MEETING =
            Representation.of("/v1/partner-program/meetings/", MeetingResponse::of);

    private final Meetings meetings;
    private final Resources resources;

    MeetingResource(Meetings meetings, Resources resources) {
        this.meetings = meetings;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN, Roles.PARTNER_ALLIANCE})
    @Operation(
            operationId = "recordMeeting",
            summary = "Announce or record a meeting",
            description = "A partner's call is its notice, given today. With fewer days ahead than the edition asks for"
                    + " it is an infraction. Partner managers record meetings that were not announced.")
    public RestResponse<MeetingResponse> record(MeetingRequest request) {
        return resources.change(change -> MEETING.created(meetings.record(change, request.draft())));
    }

    @GET
    @Listing(MeetingList.class)
    @Operation(
            operationId = "listMeetings",
            description = "Lists meetings by filter, in pages. A partner sees its own.")
    public Page<MeetingResponse> list(@Context UriInfo uri) {
        return resources.list(MeetingList.LIST, uri, Meeting.class, MeetingResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getMeeting")
    public RestResponse<MeetingResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return MEETING.get(headers, resources.get(MeetingRepository.MEETING, Meeting.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN, Roles.PARTNER_ALLIANCE})
    @Operation(operationId = "patchMeeting", description = "Subject and attendees. Day and audience stay.")
    public RestResponse<MeetingResponse> patch(@PathParam("id") UUID id, MergePatch<MeetingRequest> patch) {
        return resources.change((change, match) -> MEETING.ok(meetings.revise(
                change, id, match, known -> patch.applyTo(MEETING.of(known)).draft())));
    }

    @POST
    @Path("/{id}/notices")
    @Creates
    @Transition
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN, Roles.PARTNER_ALLIANCE})
    @Operation(
            operationId = "noticeMeeting",
            summary = "Give the notice of a meeting",
            description = "Of one that was recorded without.")
    public RestResponse<MeetingResponse> notice(@PathParam("id") UUID id, NoticeRequest request) {
        return resources.change(
                (change, match) -> MEETING.created(meetings.notice(change, id, match, request.noticedOn())));
    }

    @POST
    @Path("/{id}/cancellations")
    @Creates
    @Transition
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN, Roles.PARTNER_ALLIANCE})
    @Operation(
            operationId = "cancelMeeting",
            summary = "Cancel a meeting",
            description = "It needs no notice any more. An infraction that was recorded stays until it is waived.")
    public RestResponse<MeetingResponse> cancel(@PathParam("id") UUID id, CancellationRequest request) {
        return resources.change(
                (change, match) -> MEETING.created(meetings.cancel(change, id, match, request.reason())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getMeetingHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(MeetingRepository.MEETING, id, uri);
    }
}
