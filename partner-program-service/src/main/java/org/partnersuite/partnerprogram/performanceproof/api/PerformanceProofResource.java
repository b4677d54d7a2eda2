package org.partnersuite.partnerprogram.performanceproof.api;

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
import org.partnersuite.partnerprogram.performanceproof.PerformanceProof;
import org.partnersuite.partnerprogram.performanceproof.PerformanceProofs;
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

/** Proofs of performance for ACTIVATE (PP-11). */
@Path("/performance-proofs")
@RequirementId("PP-11")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Incentives")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class PerformanceProofResource {
    private static final Representation<PerformanceProof, PerformanceProofResponse> PROOF =
            Representation.of("/v1/partner-program/performance-proofs/", PerformanceProofResponse::of);

    private final Resources resources;

    PerformanceProofResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(PerformanceProofList.class)
    @Operation(
            operationId = "listPerformanceProofs",
            summary = "List proofs of performance",
            description = "A partner sees its own.")
    public Page<PerformanceProofResponse> list(@Context UriInfo uri) {
        return resources.list(PerformanceProofList.LIST, uri, PerformanceProof.class, PerformanceProofResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPerformanceProof", summary = "Read a proof of performance")
    public RestResponse<PerformanceProofResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return PROOF.get(headers, resources.read(db -> PerformanceProofs.get(db, id)));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "submitPerformanceProof",
            summary = "Submit a proof of performance",
            description =
                    "That licences of a subscription are activated and scaled in production, where telemetry does not"
                            + " show it. A partner submits it for customers whose partner of record and CUSTOMER_SUCCESS_MANAGER it"
                            + " is. It counts for ACTIVATE once it is accepted.")
    public RestResponse<PerformanceProofResponse> submit(PerformanceProofRequest request) {
        return resources.change(change -> PROOF.created(PerformanceProofs.submit(change, request.draft())));
    }

    @POST
    @Path("/{id}/decisions")
    @Transition
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "decidePerformanceProof",
            summary = "Accept or reject a proof of performance",
            description = "Once. An accepted one is settled in the ledger within seconds.")
    public RestResponse<PerformanceProofResponse> decide(@PathParam("id") UUID id, ProofDecisionRequest request) {
        return resources.change((change, match) ->
                PROOF.ok(PerformanceProofs.decide(change, id, match, request.accepted(), request.note())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getPerformanceProofHistory", summary = "Read the history of a proof of performance")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(PerformanceProofs.AUDITED, db -> id, uri);
    }
}
