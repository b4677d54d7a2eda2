package org.partnersuite.customersuccess.review.api;

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
import org.partnersuite.customersuccess.review.BusinessReview;
import org.partnersuite.customersuccess.review.BusinessReviewRepository;
import org.partnersuite.customersuccess.review.BusinessReviews;
import org.partnersuite.customersuccess.review.api.BusinessReviewTransitions.CancellationRequest;
import org.partnersuite.customersuccess.review.api.BusinessReviewTransitions.HoldingRequest;
import org.partnersuite.customersuccess.review.api.BusinessReviewTransitions.ScheduleRequest;
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

/** Business reviews (CS-20). */
@Path("/business-reviews")
@RequirementId("CS-20")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Business reviews",
        description = "Reviews of a customer's adoption, of a partner's business, and of an account's quarter.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class BusinessReviewResource {
    private static final Representation<BusinessReview, BusinessReviewResponse> REVIEW =
            Representation.of("/v1/customer-success/business-reviews/", BusinessReviewResponse::of);

    private final BusinessReviews reviews;
    private final Resources resources;

    BusinessReviewResource(BusinessReviews reviews, Resources resources) {
        this.reviews = reviews;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({
        Roles.SELLER,
        Roles.TECHNICAL_LEAD,
        Roles.CUSTOMER_SUCCESS,
        Roles.PARTNER_MANAGER,
        Roles.PARTNER_CSM,
        Roles.ADMIN
    })
    @Operation(
            operationId = "planBusinessReview",
            description =
                    "Its agenda is the template of its kind unless the request has one. PARTNER_EXECUTIVE needs the"
                            + " benefit of the partner's tier, or an accepted invitation.")
    public RestResponse<BusinessReviewResponse> plan(BusinessReviewRequest request) {
        String caller = resources.caller().subject();
        return resources.change(change -> REVIEW.created(reviews.plan(change, request.draft(caller))));
    }

    @GET
    @Listing(BusinessReviewList.class)
    @Operation(
            operationId = "listBusinessReviews",
            description = "Lists reviews by filter, in pages. A partner sees reviews of its customers, and its own"
                    + " executive reviews.")
    public Page<BusinessReviewResponse> list(@Context UriInfo uri) {
        return resources.list(BusinessReviewList.LIST, uri, BusinessReview.class, BusinessReviewResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getBusinessReview")
    public RestResponse<BusinessReviewResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return REVIEW.get(headers, resources.get(BusinessReviewRepository.BUSINESS_REVIEW, BusinessReview.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({
        Roles.SELLER,
        Roles.TECHNICAL_LEAD,
        Roles.CUSTOMER_SUCCESS,
        Roles.PARTNER_MANAGER,
        Roles.PARTNER_CSM,
        Roles.ADMIN
    })
    @Operation(operationId = "patchBusinessReview", description = "Until it is held or cancelled.")
    public RestResponse<BusinessReviewResponse> patch(
            @PathParam("id") UUID id, MergePatch<BusinessReviewRequest> patch) {
        String caller = resources.caller().subject();
        return resources.change((change, match) -> REVIEW.ok(reviews.revise(
                change, id, match, known -> patch.applyTo(REVIEW.of(known)).draft(caller))));
    }

    @POST
    @Path("/{id}/schedules")
    @Creates
    @Transition
    @RolesAllowed({
        Roles.SELLER,
        Roles.TECHNICAL_LEAD,
        Roles.CUSTOMER_SUCCESS,
        Roles.PARTNER_MANAGER,
        Roles.PARTNER_CSM,
        Roles.ADMIN
    })
    @Operation(
            operationId = "scheduleBusinessReview",
            summary = "Schedule a business review",
            description = "Sets its time with the other side, or moves it.")
    public RestResponse<BusinessReviewResponse> schedule(@PathParam("id") UUID id, ScheduleRequest request) {
        return resources.change((change, match) -> REVIEW.created(reviews.schedule(change, id, match, request.at())));
    }

    @POST
    @Path("/{id}/holdings")
    @Creates
    @Transition
    @RolesAllowed({
        Roles.SELLER,
        Roles.TECHNICAL_LEAD,
        Roles.CUSTOMER_SUCCESS,
        Roles.PARTNER_MANAGER,
        Roles.PARTNER_CSM,
        Roles.ADMIN
    })
    @Operation(
            operationId = "holdBusinessReview",
            summary = "Record that a business review was held",
            description = "Freezes its content as it is known now. Follow-ups of a customer's review become calls to"
                    + " action.")
    public RestResponse<BusinessReviewResponse> hold(@PathParam("id") UUID id, HoldingRequest request) {
        return resources.change((change, match) -> REVIEW.created(reviews.hold(change, id, match, request.held())));
    }

    @POST
    @Path("/{id}/cancellations")
    @Creates
    @Transition
    @RolesAllowed({
        Roles.SELLER,
        Roles.TECHNICAL_LEAD,
        Roles.CUSTOMER_SUCCESS,
        Roles.PARTNER_MANAGER,
        Roles.PARTNER_CSM,
        Roles.ADMIN
    })
    @Operation(operationId = "cancelBusinessReview", summary = "Cancel a business review")
    public RestResponse<BusinessReviewResponse> cancel(@PathParam("id") UUID id, CancellationRequest request) {
        return resources.change((change, match) -> REVIEW.created(reviews.cancel(change, id, match, request.reason())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getBusinessReviewHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(BusinessReviewRepository.BUSINESS_REVIEW, id, uri);
    }
}
