package org.partnersuite.partnerprogram.specialization.api;

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
import org.partnersuite.partnerprogram.specialization.SpecializationApplications;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.unitofwork.Resources;

/** How we decide on applications for the Customer Experience specialization (PP-10). */
@Path("/specializations/{id}")
@RequirementId("PP-10")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customer Experience specialization")
@RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
public class SpecializationDecisionResource {
    private final SpecializationApplications applications;
    private final Resources resources;

    SpecializationDecisionResource(SpecializationApplications applications, Resources resources) {
        this.applications = applications;
        this.resources = resources;
    }

    @POST
    @Path("/audits")
    @Creates
    @Transition
    @Operation(
            operationId = "auditSpecialization",
            summary = "Begin the audit of an application",
            description = "Of one that is SUBMITTED. The audit goes through what a methodology must hold.")
    public RestResponse<SpecializationResponse> audit(@PathParam("id") UUID id) {
        return resources.change((change, match) ->
                SpecializationResource.SPECIALIZATION.created(applications.audit(change, id, match)));
    }

    @POST
    @Path("/findings")
    @Creates
    @Transition
    @Operation(
            operationId = "recordSpecializationFindings",
            summary = "Record what the audit found",
            description = "Each item is found or not found, with a remark and a link. Items that are not named stay.")
    public RestResponse<SpecializationResponse> find(
            @PathParam("id") UUID id, SpecializationTransitions.FindingsRequest request) {
        return resources.change((change, match) -> SpecializationResource.SPECIALIZATION.created(
                applications.find(change, id, match, request.findings())));
    }

    @POST
    @Path("/awards")
    @Creates
    @Transition
    @Operation(
            operationId = "awardSpecialization",
            summary = "Award the specialization",
            description =
                    "From today until a date, once people and references are there and the audit found everything."
                            + " The refusal lists every unmet criterion. Another level that the partner holds ends today.")
    public RestResponse<SpecializationResponse> award(
            @PathParam("id") UUID id, SpecializationTransitions.AwardRequest request) {
        return resources.change((change, match) ->
                SpecializationResource.SPECIALIZATION.created(applications.award(change, id, match, request.until())));
    }

    @POST
    @Path("/rejections")
    @Creates
    @Transition
    @Operation(
            operationId = "rejectSpecialization",
            summary = "Reject an application",
            description = "Of one that is SUBMITTED or in AUDIT. The partner may draft another one.")
    public RestResponse<SpecializationResponse> reject(
            @PathParam("id") UUID id, SpecializationTransitions.RejectionRequest request) {
        return resources.change((change, match) -> SpecializationResource.SPECIALIZATION.created(
                applications.reject(change, id, match, request.reason())));
    }
}
