package org.partnersuite.customersuccess.prediction.api;

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
import org.partnersuite.customersuccess.prediction.Predictions;
import org.partnersuite.customersuccess.prediction.WeightProposal;
import org.partnersuite.customersuccess.prediction.WeightProposalRepository;
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

/** Weights that the history proposes (CS-7). */
@Path("/weight-proposals")
@RequirementId("CS-7")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Health predictions")
@RolesAllowed(Roles.VENDOR)
public class WeightProposalResource {
    private static final Representation<WeightProposal, WeightProposalResponse> PROPOSAL =
            Representation.of("/v1/customer-success/weight-proposals/", WeightProposalResponse::of);

    private final Predictions predictions;
    private final Resources resources;

    WeightProposalResource(Predictions predictions, Resources resources) {
        this.predictions = predictions;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.ADMIN})
    @Operation(
            operationId = "proposeWeights",
            summary = "Propose weights for a health model",
            description =
                    "By regularised logistic regression over the closed renewals, cross-validated, within the shape of"
                            + " the model. It needs 30 renewals and 30 contracts that were not renewed. Nothing is published.")
    public RestResponse<WeightProposalResponse> propose(WeightProposalRequest request) {
        return resources.change(change -> PROPOSAL.created(
                predictions.propose(change, request.modelId(), request.days(), request.seedOrDefault())));
    }

    @GET
    @Listing(WeightProposalList.class)
    @Operation(operationId = "listWeightProposals", description = "Newest first.")
    public Page<WeightProposalResponse> list(@Context UriInfo uri) {
        return resources.list(WeightProposalList.LIST, uri, WeightProposal.class, WeightProposalResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getWeightProposal")
    public RestResponse<WeightProposalResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return PROPOSAL.get(headers, resources.get(WeightProposalRepository.WEIGHT_PROPOSAL, WeightProposal.class, id));
    }

    @POST
    @Path("/{id}/publications")
    @Creates
    @Transition
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "publishWeightProposal",
            summary = "Publish proposed weights",
            description = "As the next version of their model, which has to be the newest still.")
    public RestResponse<WeightProposalResponse> publish(@PathParam("id") UUID id) {
        return resources.change((change, match) -> PROPOSAL.created(predictions.publish(change, id, match)));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @Operation(operationId = "getWeightProposalHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(WeightProposalRepository.WEIGHT_PROPOSAL, id, uri);
    }
}
