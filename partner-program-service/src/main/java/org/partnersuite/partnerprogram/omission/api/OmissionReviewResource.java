package org.partnersuite.partnerprogram.omission.api;

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
import org.partnersuite.partnerprogram.omission.OmissionReview;
import org.partnersuite.partnerprogram.omission.OmissionReviewRepository;
import org.partnersuite.partnerprogram.omission.OmissionReviews;
import org.partnersuite.partnerprogram.omission.api.OmissionRequests.AcceptanceRequest;
import org.partnersuite.partnerprogram.omission.api.OmissionRequests.FlagRequest;
import org.partnersuite.partnerprogram.omission.api.OmissionRequests.RejectionRequest;
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

/** Omission reviews (PP-6). */
@Path("/omission-reviews")
@RequirementId("PP-6")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Omission reviews", description = "Deals that a partner says are missing on our side.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class OmissionReviewResource {
    private static final Representation<OmissionReview, OmissionReviewResponse> REVIEW =
            Representation.of("/v1/partner-program/omission-reviews/", OmissionReviewResponse::of);

    private final OmissionReviews reviews;
    private final Resources resources;

    OmissionReviewResource(OmissionReviews reviews, Resources resources) {
        this.reviews = reviews;
        this.resources = resources;
    }

    @GET
    @Listing(OmissionReviewList.class)
    @Operation(operationId = "listOmissionReviews", description = "First to be decided first.")
    public Page<OmissionReviewResponse> list(@Context UriInfo uri) {
        return resources.list(OmissionReviewList.LIST, uri, OmissionReview.class, OmissionReviewResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOmissionReview")
    public RestResponse<OmissionReviewResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return REVIEW.get(headers, resources.get(OmissionReviewRepository.OMISSION_REVIEW, OmissionReview.class, id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN, Roles.PARTNER_ALLIANCE})
    @Operation(
            operationId = "flagOmission",
            summary = "Flag a deal that is missing on our side",
            description =
                    "The deal is of the partner's own pipeline and has no deal of ours. It is UNDER_REVIEW and to be"
                            + " decided within the business days of the edition; undecided, it is escalated once.")
    public RestResponse<OmissionReviewResponse> flag(FlagRequest request) {
        return resources.change(change -> REVIEW.created(reviews.flag(change, request.ownDealId(), request.note())));
    }

    @POST
    @Path("/{id}/acceptances")
    @Creates
    @Transition
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "acceptOmission",
            summary = "Accept that a deal was missing",
            description =
                    "Records the deal with our portion, or names the deal of ours that it is, and confirms both as the"
                            + " same. It counts by its own close date.")
    public RestResponse<OmissionReviewResponse> accept(@PathParam("id") UUID id, AcceptanceRequest request) {
        return resources.change(
                (change, match) -> REVIEW.created(reviews.accept(change, id, match, request.acceptance())));
    }

    @POST
    @Path("/{id}/rejections")
    @Creates
    @Transition
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(operationId = "rejectOmission", summary = "Reject a deal that was flagged as missing")
    public RestResponse<OmissionReviewResponse> reject(@PathParam("id") UUID id, RejectionRequest request) {
        return resources.change((change, match) -> REVIEW.created(reviews.reject(change, id, match, request.reason())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getOmissionReviewHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(OmissionReviewRepository.OMISSION_REVIEW, id, uri);
    }
}
