package org.partnersuite.customersuccess.growth.api;

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
import org.partnersuite.customersuccess.growth.GrowthCandidate;
import org.partnersuite.customersuccess.growth.GrowthCandidateRepository;
import org.partnersuite.customersuccess.growth.GrowthCandidates;
import org.partnersuite.customersuccess.growth.api.GrowthCandidateTransitions.DropRequest;
import org.partnersuite.customersuccess.growth.api.GrowthCandidateTransitions.PriorityRequest;
import org.partnersuite.customersuccess.growth.api.GrowthCandidateTransitions.ProposalRequest;
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

/** The backlog of growth (CS-15). */
@Path("/growth-candidates")
@RequirementId("CS-15")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Growth candidates",
        description =
                "Where customers can grow. One call turns a candidate into an opportunity, whose outcome it follows.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class GrowthCandidateResource {
    private static final Representation<GrowthCandidate, GrowthCandidateResponse> CANDIDATE =
            Representation.of("/v1/customer-success/growth-candidates/", GrowthCandidateResponse::of);

    private final GrowthCandidates candidates;
    private final Resources resources;

    GrowthCandidateResource(GrowthCandidates candidates, Resources resources) {
        this.candidates = candidates;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.VENDOR, Roles.PARTNER_CSM})
    @Operation(
            operationId = "addGrowthCandidate",
            summary = "Add a growth candidate",
            description = "Everybody may add one, for the client too, with who saw it and why.")
    public RestResponse<GrowthCandidateResponse> add(GrowthCandidateRequest request) {
        return resources.change(change -> CANDIDATE.created(candidates.add(change, request.draft(isPartner()))));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.VENDOR, Roles.PARTNER_CSM})
    @Operation(operationId = "addGrowthCandidates", summary = "Add growth candidates")
    public RestResponse<BatchResult> addBatch(Batch<GrowthCandidateRequest> batch) {
        return resources.change(change ->
                batch.run(change, item -> CANDIDATE.created(candidates.add(change, item.draft(isPartner())))));
    }

    @GET
    @Listing(GrowthCandidateList.class)
    @Operation(
            operationId = "listGrowthCandidates",
            description = "Lists growth candidates by filter, in pages. A partner sees those of its customers.")
    public Page<GrowthCandidateResponse> list(@Context UriInfo uri) {
        return resources.list(GrowthCandidateList.LIST, uri, GrowthCandidate.class, GrowthCandidateResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getGrowthCandidate")
    public RestResponse<GrowthCandidateResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return CANDIDATE.get(
                headers, resources.get(GrowthCandidateRepository.GROWTH_CANDIDATE, GrowthCandidate.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.SELLER, Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(operationId = "patchGrowthCandidate", description = "While it is OPEN.")
    public RestResponse<GrowthCandidateResponse> patch(
            @PathParam("id") UUID id, MergePatch<GrowthCandidateRequest> patch) {
        return resources.change((change, match) -> CANDIDATE.ok(candidates.revise(
                change, id, match, known -> patch.applyTo(CANDIDATE.of(known)).draft(isPartner()))));
    }

    @POST
    @Path("/{id}/priorities")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "prioritiseGrowthCandidate",
            summary = "Prioritise a growth candidate",
            description = "Customer success decides how soon it should be proposed.")
    public RestResponse<GrowthCandidateResponse> prioritise(@PathParam("id") UUID id, PriorityRequest request) {
        return resources.change(
                (change, match) -> CANDIDATE.created(candidates.prioritise(change, id, match, request.priority())));
    }

    @POST
    @Path("/{id}/proposals")
    @Creates
    @Transition
    @RolesAllowed({Roles.SELLER, Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "proposeGrowthCandidate",
            summary = "Propose a growth candidate as an opportunity",
            description = "The engagement service creates the opportunity a moment later, with the id in the response."
                    + " The candidate then follows its outcome. Its customer needs an account.")
    public RestResponse<GrowthCandidateResponse> propose(@PathParam("id") UUID id, ProposalRequest request) {
        return resources.change(
                (change, match) -> CANDIDATE.created(candidates.propose(change, id, match, request.proposed())));
    }

    @POST
    @Path("/{id}/drops")
    @Creates
    @Transition
    @RolesAllowed({Roles.SELLER, Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "dropGrowthCandidate",
            summary = "Drop a growth candidate",
            description = "Its opportunity, if it has one, is not changed.")
    public RestResponse<GrowthCandidateResponse> drop(@PathParam("id") UUID id, DropRequest request) {
        return resources.change(
                (change, match) -> CANDIDATE.created(candidates.drop(change, id, match, request.reason())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getGrowthCandidateHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(GrowthCandidateRepository.GROWTH_CANDIDATE, id, uri);
    }

    private boolean isPartner() {
        return resources.caller().partnerId() != null;
    }
}
