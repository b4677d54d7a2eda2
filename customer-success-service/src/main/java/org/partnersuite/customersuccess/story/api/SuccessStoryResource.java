package org.partnersuite.customersuccess.story.api;

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
import org.partnersuite.customersuccess.story.SuccessStories;
import org.partnersuite.customersuccess.story.SuccessStory;
import org.partnersuite.customersuccess.story.SuccessStoryRepository;
import org.partnersuite.customersuccess.story.api.SuccessStoryTransitions.ConsentGivenRequest;
import org.partnersuite.customersuccess.story.api.SuccessStoryTransitions.ConsentRefusalRequest;
import org.partnersuite.customersuccess.story.api.SuccessStoryTransitions.ConsentRequestRequest;
import org.partnersuite.customersuccess.story.api.SuccessStoryTransitions.PublicationRequest;
import org.partnersuite.customersuccess.story.api.SuccessStoryTransitions.WithdrawalRequest;
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

/** Success stories, references, case studies and win wires (CS-21). */
@Path("/success-stories")
@RequirementId("CS-21")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Success stories",
        description =
                "Success stories, customer references, case studies and win wires, with the consent of the customer.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class SuccessStoryResource {
    private static final Representation<SuccessStory, SuccessStoryResponse> STORY =
            Representation.of("/v1/customer-success/success-stories/", SuccessStoryResponse::of);

    private final SuccessStories stories;
    private final Resources resources;

    SuccessStoryResource(SuccessStories stories, Resources resources) {
        this.stories = stories;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.CUSTOMER_SUCCESS, Roles.PARTNER_MANAGER, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(operationId = "draftSuccessStory", description = "Parts may be missing until the customer is asked.")
    public RestResponse<SuccessStoryResponse> draft(SuccessStoryRequest request) {
        return resources.change(change -> STORY.created(stories.draft(change, request.draft())));
    }

    @GET
    @Listing(SuccessStoryList.class)
    @Operation(
            operationId = "listSuccessStories",
            description =
                    "Lists stories by filter, in pages. A partner sees stories of its customers that name it or no"
                            + " partner.")
    public Page<SuccessStoryResponse> list(@Context UriInfo uri) {
        return resources.list(SuccessStoryList.LIST, uri, SuccessStory.class, SuccessStoryResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSuccessStory")
    public RestResponse<SuccessStoryResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return STORY.get(headers, resources.get(SuccessStoryRepository.SUCCESS_STORY, SuccessStory.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.SELLER, Roles.CUSTOMER_SUCCESS, Roles.PARTNER_MANAGER, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(operationId = "patchSuccessStory", description = "While it is a DRAFT: what was consented to stays.")
    public RestResponse<SuccessStoryResponse> patch(@PathParam("id") UUID id, MergePatch<SuccessStoryRequest> patch) {
        return resources.change((change, match) -> STORY.ok(stories.revise(
                change, id, match, known -> patch.applyTo(STORY.of(known)).draft())));
    }

    @POST
    @Path("/{id}/consent-requests")
    @Creates
    @Transition
    @RolesAllowed({Roles.SELLER, Roles.CUSTOMER_SUCCESS, Roles.PARTNER_MANAGER, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "askStoryConsent",
            summary = "Record that the customer was asked for its consent",
            description = "The story has to be complete.")
    public RestResponse<SuccessStoryResponse> ask(@PathParam("id") UUID id, ConsentRequestRequest request) {
        return resources.change(
                (change, match) -> STORY.created(stories.askConsent(change, id, match, request.of(), request.uses())));
    }

    @POST
    @Path("/{id}/consents")
    @Creates
    @Transition
    @RolesAllowed({Roles.SELLER, Roles.CUSTOMER_SUCCESS, Roles.PARTNER_MANAGER, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "recordStoryConsent",
            summary = "Record the consent of the customer",
            description = "A further consent replaces the one before it, and has to cover what is published.")
    public RestResponse<SuccessStoryResponse> consent(@PathParam("id") UUID id, ConsentGivenRequest request) {
        return resources.change(
                (change, match) -> STORY.created(stories.consent(change, id, match, request.consent())));
    }

    @POST
    @Path("/{id}/consent-refusals")
    @Creates
    @Transition
    @RolesAllowed({Roles.SELLER, Roles.CUSTOMER_SUCCESS, Roles.PARTNER_MANAGER, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "recordStoryConsentRefusal",
            summary = "Record that the customer did not agree",
            description = "The story is a DRAFT again.")
    public RestResponse<SuccessStoryResponse> refuse(@PathParam("id") UUID id, ConsentRefusalRequest request) {
        return resources.change(
                (change, match) -> STORY.created(stories.refuseConsent(change, id, match, request.reason())));
    }

    @POST
    @Path("/{id}/publications")
    @Creates
    @Transition
    @RolesAllowed({Roles.SELLER, Roles.CUSTOMER_SUCCESS, Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "publishSuccessStory",
            summary = "Record where a story is published",
            description = "Within the consent of the customer. A win wire needs none: it is internal, and names the"
                    + " shares of both parties.")
    public RestResponse<SuccessStoryResponse> publish(@PathParam("id") UUID id, PublicationRequest request) {
        return resources.change(
                (change, match) -> STORY.created(stories.publish(change, id, match, request.publication())));
    }

    @POST
    @Path("/{id}/withdrawals")
    @Creates
    @Transition
    @RolesAllowed({Roles.SELLER, Roles.CUSTOMER_SUCCESS, Roles.PARTNER_MANAGER, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "withdrawSuccessStory",
            summary = "Withdraw a story",
            description = "When the customer withdraws its consent, or for another reason. Its event tells every place"
                    + " that lists it.")
    public RestResponse<SuccessStoryResponse> withdraw(@PathParam("id") UUID id, WithdrawalRequest request) {
        return resources.change(
                (change, match) -> STORY.created(stories.withdraw(change, id, match, request.reason())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getSuccessStoryHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(SuccessStoryRepository.SUCCESS_STORY, id, uri);
    }
}
