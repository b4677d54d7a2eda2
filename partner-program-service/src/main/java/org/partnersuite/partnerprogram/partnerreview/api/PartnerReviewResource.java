package org.partnersuite.partnerprogram.partnerreview.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.partnersuite.partnerprogram.partnerreview.PartnerReview;
import org.partnersuite.partnerprogram.partnerreview.PartnerReviewRepository;
import org.partnersuite.partnerprogram.partnerreview.PartnerReviews;
import org.partnersuite.partnerprogram.partnerreview.api.PartnerReviewRequests.AttendeesRequest;
import org.partnersuite.partnerprogram.partnerreview.api.PartnerReviewRequests.CancellationRequest;
import org.partnersuite.partnerprogram.partnerreview.api.PartnerReviewRequests.HoldingRequest;
import org.partnersuite.partnerprogram.partnerreview.api.PartnerReviewRequests.PlanRequest;
import org.partnersuite.partnerprogram.partnerreview.api.PartnerReviewRequests.Revision;
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

/** Monthly pipeline reviews (PP-5). */
@Path("/partner-reviews")
@RequirementId("PP-5")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partner reviews", description = "Monthly pipeline reviews with partners.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class PartnerReviewResource {
    private static final Representation<PartnerReview, PartnerReviewResponse> REVIEW =
            Representation.of("/v1/partner-program/partner-reviews/", PartnerReviewResponse::of);

    private final PartnerReviews reviews;
    private final Resources resources;

    PartnerReviewResource(PartnerReviews reviews, Resources resources) {
        this.reviews = reviews;
        this.resources = resources;
    }

    @GET
    @Listing(PartnerReviewList.class)
    @Operation(operationId = "listPartnerReviews", description = "The one planned last first.")
    public Page<PartnerReviewResponse> list(@Context UriInfo uri) {
        return resources.list(PartnerReviewList.LIST, uri, PartnerReview.class, PartnerReviewResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPartnerReview")
    public RestResponse<PartnerReviewResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return REVIEW.get(headers, resources.get(PartnerReviewRepository.PARTNER_REVIEW, PartnerReview.class, id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "planPartnerReview",
            summary = "Plan a monthly review",
            description = "A partner has one review of a month. Its agenda is the template unless the request has one.")
    public RestResponse<PartnerReviewResponse> plan(PlanRequest request) {
        String caller = resources.caller().subject();
        return resources.change(change ->
                REVIEW.created(reviews.plan(change, request.partnerId(), request.reviewed(), request.plan(caller))));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(operationId = "patchPartnerReview", description = "Until it is held or cancelled.")
    public RestResponse<PartnerReviewResponse> patch(@PathParam("id") UUID id, MergePatch<Revision> patch) {
        return resources.change((change, match) -> REVIEW.ok(reviews.revise(
                change, id, match, known -> patch.applyTo(REVIEW.of(known)).plan())));
    }

    @PUT
    @Path("/{id}/partner-attendees")
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN, Roles.PARTNER_ALLIANCE})
    @Operation(
            operationId = "putPartnerAttendees",
            summary = "Name who attends of the partner",
            description = "In the place of who was named of the partner before, until the review is held.")
    public RestResponse<PartnerReviewResponse> attend(@PathParam("id") UUID id, AttendeesRequest request) {
        return resources.change((change, match) -> REVIEW.ok(reviews.attend(change, id, match, request.ofPartner())));
    }

    @POST
    @Path("/{id}/holdings")
    @Creates
    @Transition
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "holdPartnerReview",
            summary = "Record that a monthly review was held",
            description =
                    "Freezes its figures as they are known now. Actions that were agreed are partner actions of it.")
    public RestResponse<PartnerReviewResponse> hold(@PathParam("id") UUID id, HoldingRequest request) {
        return resources.change((change, match) -> REVIEW.created(reviews.hold(change, id, match, request.held())));
    }

    @POST
    @Path("/{id}/cancellations")
    @Creates
    @Transition
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(operationId = "cancelPartnerReview", summary = "Cancel a monthly review")
    public RestResponse<PartnerReviewResponse> cancel(@PathParam("id") UUID id, CancellationRequest request) {
        return resources.change((change, match) -> REVIEW.created(reviews.cancel(change, id, match, request.reason())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getPartnerReviewHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(PartnerReviewRepository.PARTNER_REVIEW, id, uri);
    }
}
