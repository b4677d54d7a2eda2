package org.partnersuite.partnerprogram.training.api;

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
import org.partnersuite.partnerprogram.training.TrainingOffer;
import org.partnersuite.partnerprogram.training.TrainingOffers;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Training that a partner offers to our people (PP-2). */
@Path("/training-offers")
@RequirementId("PP-2")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Training offers",
        description = "Training that a partner offers to our people. It counts when it is free and unlimited.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class TrainingOfferResource {
    private static final Representation<TrainingOffer, TrainingOfferResponse> TRAINING_OFFER =
            Representation.of("/v1/partner-program/training-offers/", TrainingOfferResponse::of);

    private final Resources resources;

    TrainingOfferResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(TrainingOfferList.class)
    @Operation(
            operationId = "listTrainingOffers",
            description = "Lists training offers by filter, in pages. A partner sees its own.")
    public Page<TrainingOfferResponse> list(@Context UriInfo uri) {
        return resources.list(TrainingOfferList.LIST, uri, TrainingOffer.class, TrainingOfferResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTrainingOffer")
    public RestResponse<TrainingOfferResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return TRAINING_OFFER.get(
                headers, resources.get(TrainingOffers.TRAINING_OFFER.aggregate(), TrainingOffer.class, id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.PARTNER_ALLIANCE, Roles.ADMIN})
    @Operation(operationId = "addTrainingOffer", description = "A partner adds its own.")
    public RestResponse<TrainingOfferResponse> add(TrainingOfferRequest request) {
        return resources.change(change -> TRAINING_OFFER.created(TrainingOffers.FACTS.add(change, request.draft())));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.PARTNER_ALLIANCE, Roles.ADMIN})
    @Operation(operationId = "addTrainingOffers")
    public RestResponse<BatchResult> addAll(Batch<TrainingOfferRequest> batch) {
        return resources.change(change ->
                batch.run(change, item -> TRAINING_OFFER.created(TrainingOffers.FACTS.add(change, item.draft()))));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.PARTNER_ALLIANCE, Roles.ADMIN})
    @Operation(
            operationId = "patchTrainingOffer",
            description =
                    "A JSON merge patch (RFC 7396) of the writable fields. What has ended gets its last day in to.")
    public RestResponse<TrainingOfferResponse> patch(@PathParam("id") UUID id, MergePatch<TrainingOfferRequest> patch) {
        return resources.change((change, match) -> TRAINING_OFFER.ok(
                TrainingOffers.FACTS.revise(change, id, match, known -> patch.applyTo(TrainingOfferResponse.of(known))
                        .draft())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getTrainingOfferHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(TrainingOffers.TRAINING_OFFER.aggregate(), id, uri);
    }
}
