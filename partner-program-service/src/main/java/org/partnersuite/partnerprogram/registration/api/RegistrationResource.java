package org.partnersuite.partnerprogram.registration.api;

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
import org.partnersuite.partnerprogram.registration.Registration;
import org.partnersuite.partnerprogram.registration.RegistrationRepository;
import org.partnersuite.partnerprogram.registration.Registrations;
import org.partnersuite.partnerprogram.registration.api.RegistrationTransitions.ApprovalRequest;
import org.partnersuite.partnerprogram.registration.api.RegistrationTransitions.ConversionRequest;
import org.partnersuite.partnerprogram.registration.api.RegistrationTransitions.RejectionRequest;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Deals that partners register with us (PP-7). */
@Path("/registrations")
@RequirementId("PP-7")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Registrations",
        description = "Deals that partners register with us. The first registration of a client and an offering is"
                + " protected for a time, and becomes the partner's opportunity.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class RegistrationResource {
    private static final Representation<Registration, RegistrationResponse> REGISTRATION =
            Representation.of("/v1/partner-program/registrations/", RegistrationResponse::of);

    private final Registrations registrations;
    private final Resources resources;

    RegistrationResource(Registrations registrations, Resources resources) {
        this.registrations = registrations;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN, Roles.PARTNER_ALLIANCE})
    @Operation(
            operationId = "submitRegistration",
            summary = "Submit a registration",
            description = "Needs the proof of contact. It is REJECTED at once with INCUMBENT where the client has the"
                    + " offering or we pursue it, and refused with 409 while a registration of the same client and"
                    + " offering exists, whoever made it.")
    public RestResponse<RegistrationResponse> submit(RegistrationRequest request) {
        return resources.change(change -> REGISTRATION.created(registrations.submit(change, request.draft())));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN, Roles.PARTNER_ALLIANCE})
    @Operation(operationId = "submitRegistrations", summary = "Submit up to 200 registrations")
    public RestResponse<BatchResult> submitBatch(Batch<RegistrationRequest> batch) {
        return resources.change(
                change -> batch.run(change, item -> REGISTRATION.created(registrations.submit(change, item.draft()))));
    }

    @GET
    @Listing(RegistrationList.class)
    @Operation(
            operationId = "listRegistrations",
            description = "Lists registrations by filter, in pages. A partner sees its own.")
    public Page<RegistrationResponse> list(@Context UriInfo uri) {
        return resources.list(RegistrationList.LIST, uri, Registration.class, RegistrationResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRegistration")
    public RestResponse<RegistrationResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return REGISTRATION.get(headers, resources.get(RegistrationRepository.REGISTRATION, Registration.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN, Roles.PARTNER_ALLIANCE})
    @Operation(
            operationId = "patchRegistration",
            description = "While it is SUBMITTED. Client, offering and partner stay.")
    public RestResponse<RegistrationResponse> patch(@PathParam("id") UUID id, MergePatch<RegistrationRequest> patch) {
        return resources.change((change, match) ->
                REGISTRATION.ok(registrations.revise(change, id, match, known -> patch.applyTo(REGISTRATION.of(known))
                        .draft())));
    }

    @POST
    @Path("/{id}/approvals")
    @Creates
    @Transition
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "approveRegistration",
            summary = "Approve a registration",
            description = "It is protected for the edition's days. It is REJECTED with INCUMBENT where the client has"
                    + " the offering meanwhile or we pursue it, and CONVERTED at once when the partner's opportunity is"
                    + " there already.")
    public RestResponse<RegistrationResponse> approve(@PathParam("id") UUID id, ApprovalRequest request) {
        return resources.change(
                (change, match) -> REGISTRATION.created(registrations.approve(change, id, match, request.accountId())));
    }

    @POST
    @Path("/{id}/rejections")
    @Creates
    @Transition
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "rejectRegistration",
            summary = "Reject a registration",
            description = "The client and offering may be registered again.")
    public RestResponse<RegistrationResponse> reject(@PathParam("id") UUID id, RejectionRequest request) {
        return resources.change((change, match) ->
                REGISTRATION.created(registrations.reject(change, id, match, request.reason(), request.explanation())));
    }

    @POST
    @Path("/{id}/extensions")
    @Creates
    @Transition
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN, Roles.PARTNER_ALLIANCE})
    @Operation(
            operationId = "extendRegistration",
            summary = "Extend the protection of a registration",
            description = "By the edition's days, as often as the edition grants, and not after its end.")
    public RestResponse<RegistrationResponse> extend(@PathParam("id") UUID id) {
        return resources.change((change, match) -> REGISTRATION.created(registrations.extend(change, id, match)));
    }

    @POST
    @Path("/{id}/conversions")
    @Creates
    @Transition
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "convertRegistration",
            summary = "Link a registration with its opportunity",
            description = "For an opportunity of the partner that is under another name of the client or the offering;"
                    + " otherwise a registration is CONVERTED by itself.")
    public RestResponse<RegistrationResponse> convert(@PathParam("id") UUID id, ConversionRequest request) {
        return resources.change((change, match) ->
                REGISTRATION.created(registrations.convert(change, id, match, request.opportunityId())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getRegistrationHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(RegistrationRepository.REGISTRATION, id, uri);
    }
}
