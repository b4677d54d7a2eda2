package org.partnersuite.partnerprogram.invitation.api;

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
import org.partnersuite.partnerprogram.invitation.Invitation;
import org.partnersuite.partnerprogram.invitation.InvitationRepository;
import org.partnersuite.partnerprogram.invitation.Invitations;
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

/** Invitations of partners to benefits (PP-8). */
@Path("/benefit-invitations")
@RequirementId("PP-8")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Benefit invitations", description = "Invitations of partners to the benefits that their tier gives so.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class InvitationResource {
    private static final Representation<Invitation, InvitationResponse> INVITATION =
            Representation.of("/v1/partner-program/benefit-invitations/", InvitationResponse::of);

    private final Invitations invitations;
    private final Resources resources;

    InvitationResource(Invitations invitations, Resources resources) {
        this.invitations = invitations;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "inviteToBenefit",
            summary = "Invite a partner to a benefit",
            description = "Of its tier, by invitation. Executive sponsorship and alliance manager are granted when"
                    + " somebody of ours is named.")
    public RestResponse<InvitationResponse> invite(InvitationRequest request) {
        return resources.change(change -> INVITATION.created(invitations.invite(change, request.draft())));
    }

    @GET
    @Listing(InvitationList.class)
    @Operation(
            operationId = "listBenefitInvitations",
            description = "Lists invitations by filter, in pages. A partner sees its own.")
    public Page<InvitationResponse> list(@Context UriInfo uri) {
        return resources.list(InvitationList.LIST, uri, Invitation.class, InvitationResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getBenefitInvitation")
    public RestResponse<InvitationResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return INVITATION.get(headers, resources.get(InvitationRepository.INVITATION, Invitation.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(operationId = "patchBenefitInvitation", description = "While it is INVITED. Partner and benefit stay.")
    public RestResponse<InvitationResponse> patch(@PathParam("id") UUID id, MergePatch<InvitationRequest> patch) {
        return resources.change((change, match) -> INVITATION.ok(invitations.revise(
                change, id, match, known -> patch.applyTo(INVITATION.of(known)).draft())));
    }

    @POST
    @Path("/{id}/acceptances")
    @Creates
    @Transition
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN, Roles.PARTNER_ALLIANCE})
    @Operation(
            operationId = "acceptBenefitInvitation",
            summary = "Accept a benefit invitation",
            description = "By the partner, or recorded for it, until the last day for the answer.")
    public RestResponse<InvitationResponse> accept(@PathParam("id") UUID id) {
        return resources.change((change, match) -> INVITATION.created(invitations.accept(change, id, match)));
    }

    @POST
    @Path("/{id}/declinations")
    @Creates
    @Transition
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN, Roles.PARTNER_ALLIANCE})
    @Operation(
            operationId = "declineBenefitInvitation",
            summary = "Decline a benefit invitation",
            description = "By the partner, or recorded for it, until the last day for the answer.")
    public RestResponse<InvitationResponse> decline(@PathParam("id") UUID id, DeclineRequest request) {
        return resources.change(
                (change, match) -> INVITATION.created(invitations.decline(change, id, match, request.reason())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getBenefitInvitationHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(InvitationRepository.INVITATION, id, uri);
    }
}
