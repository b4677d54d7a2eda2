package org.partnersuite.partnerprogram.specialization.api;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.specialization.Specialization;
import org.partnersuite.partnerprogram.specialization.SpecializationApplications;
import org.partnersuite.partnerprogram.specialization.SpecializationRepository;
import org.partnersuite.partnerprogram.specialization.SpecializationState;
import org.partnersuite.platform.dailywork.Days;
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

/** Applications for the Customer Experience specialization, as partners write them (PP-10). */
@Path("/specializations")
@RequirementId("PP-10")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customer Experience specialization")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class SpecializationResource {
    static final Representation<Specialization, SpecializationResponse> SPECIALIZATION =
            Representation.of("/v1/partner-program/specializations/", SpecializationResponse::of);

    private final SpecializationApplications applications;
    private final Resources resources;

    SpecializationResource(SpecializationApplications applications, Resources resources) {
        this.applications = applications;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.PARTNER_ALLIANCE, Roles.ADMIN})
    @Operation(
            operationId = "draftSpecialization",
            summary = "Draft an application for the specialization",
            description =
                    "By the requirements that hold now; they stay with it. While another application of the partner"
                            + " is open, the response is 409 with existingId.")
    public RestResponse<SpecializationResponse> draft(SpecializationRequest request) {
        return resources.change(change -> SPECIALIZATION.created(applications.draft(change, request.draft())));
    }

    @GET
    @Listing(SpecializationList.class)
    @Operation(
            operationId = "listSpecializations",
            description = "Lists applications and specializations by filter, in pages, newest first. A partner sees its"
                    + " own.")
    public Page<SpecializationResponse> list(@Context UriInfo uri) {
        return resources.list(SpecializationList.LIST, uri, Specialization.class, SpecializationResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSpecialization")
    public RestResponse<SpecializationResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return SPECIALIZATION.get(
                headers, resources.get(SpecializationRepository.SPECIALIZATION, Specialization.class, id));
    }

    @GET
    @Path("/{id}/criteria")
    @Operation(
            operationId = "getSpecializationCriteria",
            summary = "Read what a specialization has of what it needs",
            description =
                    "Today: people by certificates that are valid and by name, references whose consent holds, and"
                            + " what the audit found. Customer success managers are distinct people, and none is the renewal"
                            + " manager.")
    @APIResponse(responseCode = "200", description = "The criteria.")
    public SpecializationCriteriaResponse criteria(@PathParam("id") UUID id) {
        Specialization of = resources.get(SpecializationRepository.SPECIALIZATION, Specialization.class, id);
        return SpecializationCriteriaResponse.of(
                resources.read(db -> SpecializationState.of(db, of, Days.of(resources.now()))));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.PARTNER_ALLIANCE, Roles.ADMIN})
    @Operation(
            operationId = "patchSpecialization",
            description = "A JSON merge patch (RFC 7396) of a draft. Of an awarded specialization people and references"
                    + " change, to replace those that were lost.")
    public RestResponse<SpecializationResponse> patch(
            @PathParam("id") UUID id, MergePatch<SpecializationRequest> patch) {
        return resources.change((change, match) -> SPECIALIZATION.ok(
                applications.revise(change, id, match, known -> patch.applyTo(SPECIALIZATION.of(known))
                        .draft())));
    }

    @POST
    @Path("/{id}/submissions")
    @Creates
    @Transition
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.PARTNER_ALLIANCE, Roles.ADMIN})
    @Operation(
            operationId = "submitSpecialization",
            summary = "Submit an application",
            description = "With every required answer, or a document in their place, and the references. The refusal"
                    + " names everything that is missing.")
    public RestResponse<SpecializationResponse> submit(@PathParam("id") UUID id) {
        return resources.change((change, match) -> SPECIALIZATION.created(applications.submit(change, id, match)));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getSpecializationHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(SpecializationRepository.SPECIALIZATION, id, uri);
    }
}
