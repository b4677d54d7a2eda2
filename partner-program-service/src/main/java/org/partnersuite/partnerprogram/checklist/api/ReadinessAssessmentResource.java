package org.partnersuite.partnerprogram.checklist.api;

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
import org.partnersuite.partnerprogram.checklist.ReadinessAssessment;
import org.partnersuite.partnerprogram.checklist.ReadinessAssessmentRepository;
import org.partnersuite.partnerprogram.checklist.ReadinessAssessments;
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

/** Assessments of readiness (PP-10). */
@Path("/readiness-assessments")
@RequirementId("PP-10")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Readiness assessments", description = "The checklist as rated: points by section, total, band and advice.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class ReadinessAssessmentResource {
    private static final Representation<ReadinessAssessment, ReadinessAssessmentResponse> ASSESSMENT =
            Representation.of("/v1/partner-program/readiness-assessments/", ReadinessAssessmentResponse::of);

    private final ReadinessAssessments assessments;
    private final Resources resources;

    ReadinessAssessmentResource(ReadinessAssessments assessments, Resources resources) {
        this.assessments = assessments;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.CUSTOMER_SUCCESS, Roles.PARTNER_ALLIANCE, Roles.ADMIN})
    @Operation(
            operationId = "beginReadinessAssessment",
            description =
                    "By the version of the checklist that holds now; it stays with the assessment. If there is one"
                            + " of the period, the response is 409 with existingId.")
    public RestResponse<ReadinessAssessmentResponse> begin(ReadinessAssessmentRequest request) {
        return resources.change(change -> ASSESSMENT.created(assessments.begin(change, request.draft(isPartner()))));
    }

    @GET
    @Listing(ReadinessAssessmentList.class)
    @Operation(
            operationId = "listReadinessAssessments",
            description = "Lists assessments by filter, in pages, newest first. A partner sees its own.")
    public Page<ReadinessAssessmentResponse> list(@Context UriInfo uri) {
        return resources.list(
                ReadinessAssessmentList.LIST, uri, ReadinessAssessment.class, ReadinessAssessmentResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getReadinessAssessment")
    public RestResponse<ReadinessAssessmentResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return ASSESSMENT.get(
                headers,
                resources.get(ReadinessAssessmentRepository.READINESS_ASSESSMENT, ReadinessAssessment.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.CUSTOMER_SUCCESS, Roles.PARTNER_ALLIANCE, Roles.ADMIN})
    @Operation(
            operationId = "rateReadiness",
            summary = "Rate elements of an assessment",
            description = "A JSON merge patch (RFC 7396): a rating of null takes it back. Elements that are not rated"
                    + " make the assessment incomplete, with its points so far.")
    public RestResponse<ReadinessAssessmentResponse> patch(
            @PathParam("id") UUID id, MergePatch<ReadinessAssessmentRequest> patch) {
        return resources.change((change, match) -> ASSESSMENT.ok(assessments.rate(
                change, id, match, known -> patch.applyTo(ASSESSMENT.of(known)).draft(isPartner()))));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getReadinessAssessmentHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(ReadinessAssessmentRepository.READINESS_ASSESSMENT, id, uri);
    }

    private boolean isPartner() {
        return resources.caller().partnerId() != null;
    }
}
