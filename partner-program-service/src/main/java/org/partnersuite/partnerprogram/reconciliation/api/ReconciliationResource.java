package org.partnersuite.partnerprogram.reconciliation.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.partnerprogram.reconciliation.DealPair;
import org.partnersuite.partnerprogram.reconciliation.ReconciledDeal;
import org.partnersuite.partnerprogram.reconciliation.Reconciliations;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** A partner's own pipeline against our deals (PP-6). */
@Path("/partners/{id}")
@RequirementId("PP-6")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reconciliation", description = "A partner's own pipeline compared with our deals of it.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class ReconciliationResource {
    private static final String PARTNERS = "/v1/partner-program/partners/";

    private final Resources resources;

    ReconciliationResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Path("/reconciliation")
    @Operation(
            operationId = "getReconciliation",
            summary = "Compare a partner's own pipeline with our deals",
            description =
                    "Deals and sums by state. Each deal of either side is in exactly one state, so that the sums of"
                            + " the states are those of both sides. Pairs are found within seconds after a deal of either side was"
                            + " written.")
    @APIResponse(responseCode = "200", description = "The comparison. Each state links to its deals.")
    public ReconciliationResponse compare(@PathParam("id") UUID id) {
        return ReconciliationResponse.of(resources.read(db -> {
            Partners.require(db, id);
            return Reconciliations.summary(db, id);
        }));
    }

    @GET
    @Path("/reconciled-deals")
    @Listing(ReconciledDealList.class)
    @Operation(
            operationId = "listReconciledDeals",
            summary = "List the deals of both sides",
            description =
                    "Each deal of the partner's own pipeline and each deal of ours, in its state; two that are the same"
                            + " are one item, with the score and the reasons of the match.")
    public Page<ReconciledDealResponse> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        var requested = ReconciledDealList.LIST.request(uri).where("r.partner_id = ?", id);
        return resources.page(db -> {
            Partners.require(db, id);
            return requested.page(db, Rows.of(ReconciledDeal.class, ReconciledDealResponse::of));
        });
    }

    @POST
    @Path("/pair-decisions")
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "decidePair",
            summary = "Confirm that two deals are the same, or part them",
            description =
                    "A person's decision stays, whatever later comparisons find. A confirmed pair takes the place of"
                            + " pairs that were only found; one of its deals that is confirmed elsewhere is a conflict.")
    public RestResponse<PairDecisionResponse> decide(@PathParam("id") UUID id, PairDecisionRequest request) {
        return resources.change(change -> {
            DealPair pair = Reconciliations.decide(
                    change, id, request.ownDealId(), request.dealId(), request.decision(), request.note());
            return StoredResponse.created(
                    URI.create(PARTNERS + id + "/reconciled-deals?ownDealId=" + pair.ownDealId()),
                    pair.version(),
                    PairDecisionResponse.of(pair));
        });
    }

    @GET
    @Path("/pair-decisions/{pairId}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(
            operationId = "getPairDecisionHistory",
            summary = "Read the history of the decisions on a pair",
            description = "Every decision: who, when, and what it was before.")
    public Page<HistoryEntry> history(
            @PathParam("id") UUID id,
            @PathParam("pairId") @Parameter(description = "Id of the pair.") UUID pairId,
            @Context UriInfo uri) {
        return resources.history(Reconciliations.AUDITED, db -> Reconciliations.requirePair(db, id, pairId), uri);
    }
}
