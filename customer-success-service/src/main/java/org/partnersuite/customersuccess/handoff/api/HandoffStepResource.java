package org.partnersuite.customersuccess.handoff.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.handoff.HandoffProcess;
import org.partnersuite.customersuccess.handoff.HandoffStep;
import org.partnersuite.customersuccess.handoff.api.HandoffRequests.HandoffConfirmationRequest;
import org.partnersuite.customersuccess.handoff.api.HandoffRequests.HandoffReturnRequest;
import org.partnersuite.customersuccess.handoff.api.HandoffRequests.HandoffStepRequest;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Transition;

/** How a handoff goes: INITIATED → IN_REVIEW → ACCEPTED or RETURNED → COMPLETED (CS-3). */
@Path("/handoffs/{id}")
@RequirementId("CS-3")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handoffs")
@RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_CSM, Roles.ADMIN})
public class HandoffStepResource {
    private final HandoffProcess process;
    private final HandoffAnswers answers;

    HandoffStepResource(HandoffProcess process, HandoffAnswers answers) {
        this.process = process;
        this.answers = answers;
    }

    @POST
    @Path("/reviews")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(operationId = "reviewHandoff", description = "INITIATED → IN_REVIEW.")
    public RestResponse<HandoffDetailResponse> review(@PathParam("id") UUID id, HandoffStepRequest request) {
        return take(id, HandoffStep.REVIEW, request.note());
    }

    @POST
    @Path("/acceptances")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "acceptHandoff",
            description =
                    "INITIATED or IN_REVIEW → ACCEPTED, by another person than the sender. A refusal lists every piece"
                            + " of information that is missing.")
    public RestResponse<HandoffDetailResponse> accept(@PathParam("id") UUID id, HandoffStepRequest request) {
        return take(id, HandoffStep.ACCEPTANCE, request.note());
    }

    @POST
    @Path("/returns")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "returnHandoff",
            description = "INITIATED or IN_REVIEW → RETURNED with what is missing, by another person than the sender.")
    public RestResponse<HandoffDetailResponse> giveBack(@PathParam("id") UUID id, HandoffReturnRequest request) {
        return take(id, HandoffStep.RETURN, request.reason());
    }

    @POST
    @Path("/resubmissions")
    @Creates
    @Transition
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CUSTOMER_SUCCESS, Roles.ADMIN})
    @Operation(
            operationId = "resubmitHandoff",
            summary = "Send a returned handoff again",
            description =
                    "RETURNED → INITIATED. A handoff with a transition document is sent again by the submission of"
                            + " the document.")
    public RestResponse<HandoffDetailResponse> resubmit(@PathParam("id") UUID id, HandoffStepRequest request) {
        return take(id, HandoffStep.RESUBMISSION, request.note());
    }

    @POST
    @Path("/confirmations")
    @Creates
    @Transition
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CUSTOMER_SUCCESS, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "confirmHandoff",
            summary = "Confirm success criteria of a handoff",
            description = "After acceptance. Each side confirms, by another person than the other side.")
    public RestResponse<HandoffDetailResponse> confirm(@PathParam("id") UUID id, HandoffConfirmationRequest request) {
        return answers.created(
                id,
                (change, match) -> process.confirm(
                        change, id, match, request.side(), Objects.requireNonNullElse(request.criteria(), List.of())));
    }

    @POST
    @Path("/completions")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "completeHandoff",
            description =
                    "ACCEPTED → COMPLETED. It needs what a signed contract says, every step of the plan done or waived,"
                            + " and the success criteria confirmed by both sides; a refusal lists all that is open.")
    public RestResponse<HandoffDetailResponse> complete(@PathParam("id") UUID id, HandoffStepRequest request) {
        return take(id, HandoffStep.COMPLETION, request.note());
    }

    private RestResponse<HandoffDetailResponse> take(UUID id, HandoffStep step, @Nullable String text) {
        return answers.created(id, (change, match) -> process.take(change, id, match, step, text));
    }
}
