package org.partnersuite.customersuccess.handoff.api;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.handoff.Handoff;
import org.partnersuite.customersuccess.handoff.HandoffProcess;
import org.partnersuite.customersuccess.handoff.HandoffRepository;
import org.partnersuite.customersuccess.handoff.api.HandoffRequests.HandoffInformationRequest;
import org.partnersuite.customersuccess.handoff.api.HandoffRequests.HandoffPatchRequest;
import org.partnersuite.customersuccess.handoff.api.HandoffRequests.HandoffPlanStepRequest;
import org.partnersuite.customersuccess.handoff.api.HandoffRequests.HandoffRequest;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Handoffs, and what is said and done on them (CS-3). */
@Path("/handoffs")
@RequirementId("CS-3")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Handoffs",
        description =
                "Customers and work on their way from one group or person to another. A transition document or a won"
                        + " opportunity opens each handoff from sales automatically.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class HandoffResource {
    private final HandoffProcess process;
    private final HandoffAnswers answers;
    private final Resources resources;

    HandoffResource(HandoffProcess process, HandoffAnswers answers, Resources resources) {
        this.process = process;
        this.answers = answers;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "openHandoff")
    public RestResponse<HandoffDetailResponse> open(HandoffRequest request) {
        return resources.change(change -> HandoffAnswers.HANDOFF.created(HandoffAnswers.checklist(
                change.db(),
                process.open(change, request.opening(change.caller().subject())))));
    }

    @GET
    @Listing(HandoffList.class)
    @Operation(
            operationId = "listHandoffs",
            description =
                    "Most recently initiated first. Filters: status, customer, account, opportunity, sender, receiver"
                            + " and overdue. A partner sees those of which it is the receiver.")
    public Page<HandoffResponse> list(@Context UriInfo uri) {
        return resources.list(HandoffList.LIST, uri, Handoff.class, HandoffResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getHandoff",
            description = "One handoff with the required information, the plan and the success criteria.")
    public RestResponse<HandoffDetailResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return HandoffAnswers.HANDOFF.get(
                headers, resources.read(db -> HandoffAnswers.checklist(db, HandoffRepository.visible(db, id))));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "patchHandoff",
            description = "A JSON merge patch (RFC 7396): who hands over to whom, and the use case.")
    public RestResponse<HandoffDetailResponse> patch(@PathParam("id") UUID id, MergePatch<HandoffPatchRequest> patch) {
        return answers.changed(id, (change, match) -> {
            HandoffPatchRequest now = patch.applyTo(HandoffPatchRequest.of(HandoffRepository.visible(change.db(), id)));
            return process.revise(change, id, match, now.people(), now.useCase());
        });
    }

    @PUT
    @Path("/{id}/information/{key}")
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "putHandoffInformation",
            summary = "Give a piece of required information",
            description = "If-Match is the current ETag of the handoff.")
    public RestResponse<HandoffDetailResponse> inform(
            @PathParam("id") UUID id,
            @PathParam("key") @Parameter(description = "Key of the required information.", example = "EXPECTATIONS")
                    String key,
            HandoffInformationRequest request) {
        return answers.changed(id, (change, match) -> process.inform(change, id, match, key, request.text()));
    }

    @PUT
    @Path("/{id}/plan/{number}")
    @RolesAllowed({
        Roles.SELLER,
        Roles.TECHNICAL_LEAD,
        Roles.CUSTOMER_SUCCESS,
        Roles.INTEGRATION,
        Roles.PARTNER_CSM,
        Roles.ADMIN
    })
    @Operation(
            operationId = "putHandoffPlanStep",
            summary = "Carry out or waive a step of a handoff's plan",
            description = "After acceptance. If-Match is the current ETag of the handoff.")
    public RestResponse<HandoffDetailResponse> conclude(
            @PathParam("id") UUID id,
            @PathParam("number") @Parameter(description = "Number of the step.", example = "2.1") String number,
            HandoffPlanStepRequest request) {
        return answers.changed(
                id, (change, match) -> process.conclude(change, id, match, number, request.result(), request.reason()));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getHandoffHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(HandoffRepository.HANDOFF, id, uri);
    }
}
