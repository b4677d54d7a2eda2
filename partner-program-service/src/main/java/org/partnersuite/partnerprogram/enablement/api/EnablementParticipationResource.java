package org.partnersuite.partnerprogram.enablement.api;

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
import org.partnersuite.partnerprogram.enablement.Enablement;
import org.partnersuite.partnerprogram.enablement.EnablementParticipation;
import org.partnersuite.partnerprogram.enablement.EnablementParticipationRepository;
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

/** Who takes part in the enablement program, and how far (PP-15). */
@Path("/enablement-participations")
@RequirementId("PP-15")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enablement program")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class EnablementParticipationResource {
    private static final Representation<EnablementParticipation, EnablementParticipationResponse> PARTICIPATION =
            Representation.of("/v1/partner-program/enablement-participations/", EnablementParticipationResponse::of);

    private final Enablement enablement;
    private final Resources resources;

    EnablementParticipationResource(Enablement enablement, Resources resources) {
        this.enablement = enablement;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({
        Roles.PARTNER_MANAGER,
        Roles.CUSTOMER_SUCCESS,
        Roles.INTEGRATION,
        Roles.PARTNER_ALLIANCE,
        Roles.PARTNER_CSM,
        Roles.ADMIN
    })
    @Operation(
            operationId = "joinEnablementCohort",
            description = "A partner's alliance manager enrols its people, a customer success manager the own person."
                    + " If the person takes part already, the response is 409 with existingId.")
    public RestResponse<EnablementParticipationResponse> join(EnablementParticipationRequest request) {
        return resources.change(change -> PARTICIPATION.created(enablement.join(change, request.draft())));
    }

    @GET
    @Listing(EnablementParticipationList.class)
    @Operation(
            operationId = "listEnablementParticipations",
            description = "Lists participations by filter, in pages. A partner sees its own people.")
    public Page<EnablementParticipationResponse> list(@Context UriInfo uri) {
        return resources.list(
                EnablementParticipationList.LIST,
                uri,
                EnablementParticipation.class,
                EnablementParticipationResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getEnablementParticipation")
    public RestResponse<EnablementParticipationResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return PARTICIPATION.get(
                headers,
                resources.get(
                        EnablementParticipationRepository.ENABLEMENT_PARTICIPATION, EnablementParticipation.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({
        Roles.PARTNER_MANAGER,
        Roles.CUSTOMER_SUCCESS,
        Roles.INTEGRATION,
        Roles.PARTNER_ALLIANCE,
        Roles.PARTNER_CSM,
        Roles.ADMIN
    })
    @Operation(
            operationId = "patchEnablementParticipation",
            description = "A JSON merge patch (RFC 7396) of the name and of steps by number; null takes a step back.")
    public RestResponse<EnablementParticipationResponse> patch(
            @PathParam("id") UUID id, MergePatch<EnablementParticipationRequest> patch) {
        return resources.change((change, match) ->
                PARTICIPATION.ok(enablement.progress(change, id, match, known -> patch.applyTo(PARTICIPATION.of(known))
                        .draft())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getEnablementParticipationHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(EnablementParticipationRepository.ENABLEMENT_PARTICIPATION, id, uri);
    }
}
