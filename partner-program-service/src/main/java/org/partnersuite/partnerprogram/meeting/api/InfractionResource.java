package org.partnersuite.partnerprogram.meeting.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import org.partnersuite.partnerprogram.meeting.Infraction;
import org.partnersuite.partnerprogram.meeting.Infractions;
import org.partnersuite.partnerprogram.meeting.api.MeetingTransitions.WaiverRequest;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Infractions of partners (PP-9). */
@Path("/infractions")
@RequirementId("PP-9")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Infractions", description = "Meetings that were not announced in time, ground for removal.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class InfractionResource {
    private static final Representation<Infraction, InfractionResponse> INFRACTION =
            Representation.of("/v1/partner-program/infractions/", InfractionResponse::of);

    private final Infractions infractions;
    private final Resources resources;

    InfractionResource(Infractions infractions, Resources resources) {
        this.infractions = infractions;
        this.resources = resources;
    }

    @GET
    @Listing(InfractionList.class)
    @Operation(
            operationId = "listInfractions",
            description = "Lists infractions by filter, in pages. A partner sees its own.")
    public Page<InfractionResponse> list(@Context UriInfo uri) {
        return resources.list(InfractionList.LIST, uri, Infraction.class, InfractionResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getInfraction")
    public RestResponse<InfractionResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return INFRACTION.get(headers, resources.get(Infractions.INFRACTION, Infraction.class, id));
    }

    @POST
    @Path("/{id}/waivers")
    @Creates
    @Transition
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "waiveInfraction",
            summary = "Waive an infraction",
            description = "It stays in the list and does not count any more.")
    public RestResponse<InfractionResponse> waive(@PathParam("id") UUID id, WaiverRequest request) {
        return resources.change(
                (change, match) -> INFRACTION.created(infractions.waive(change, id, match, request.reason())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getInfractionHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(Infractions.INFRACTION, id, uri);
    }
}
