package org.partnersuite.partnerprogram.partneraction.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.partneraction.ActionStatus;
import org.partnersuite.partnerprogram.partneraction.PartnerAction;
import org.partnersuite.partnerprogram.partneraction.PartnerActionRepository;
import org.partnersuite.partnerprogram.partneraction.PartnerActions;
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

/** Actions of reviews and recovery plans (PP-5). */
@Path("/partner-actions")
@RequirementId("PP-5")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partner actions", description = "What both sides agreed to do, in monthly reviews and by recovery plans.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class PartnerActionResource {
    private static final Representation<PartnerAction, PartnerActionResponse> ACTION =
            Representation.of("/v1/partner-program/partner-actions/", PartnerActionResponse::of);

    private final PartnerActions actions;
    private final Resources resources;

    PartnerActionResource(PartnerActions actions, Resources resources) {
        this.actions = actions;
        this.resources = resources;
    }

    @Schema(
            name = "PartnerActionCompletionRequest",
            description = "What came of it.",
            examples = "{\"outcome\":\"Signed on 28 September\"}")
    record CompletionRequest(
            @Size(min = 1, max = 1000) @Nullable String outcome) {}

    @Schema(
            name = "PartnerActionDropRequest",
            description = "Why it is dropped.",
            examples = "{\"reason\":\"The client withdrew\"}")
    record DropRequest(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @Listing(PartnerActionList.class)
    @Operation(operationId = "listPartnerActions", description = "First due first.")
    public Page<PartnerActionResponse> list(@Context UriInfo uri) {
        return resources.list(PartnerActionList.LIST, uri, PartnerAction.class, PartnerActionResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPartnerAction")
    public RestResponse<PartnerActionResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return ACTION.get(headers, resources.get(PartnerActionRepository.PARTNER_ACTION, PartnerAction.class, id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN, Roles.PARTNER_ALLIANCE})
    @Operation(
            operationId = "agreePartnerAction",
            summary = "Record an action that was agreed",
            description =
                    "It belongs to a recovery plan or to a monthly review. A partner records those of its own side.")
    public RestResponse<PartnerActionResponse> agree(PartnerActionRequest request) {
        return resources.change(
                change -> ACTION.created(actions.agree(change, request.agreedIn(), request.side(), request.details())));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN, Roles.PARTNER_ALLIANCE})
    @Operation(
            operationId = "patchPartnerAction",
            description = "While it is OPEN. A partner changes those of its own side.")
    public RestResponse<PartnerActionResponse> patch(
            @PathParam("id") UUID id, MergePatch<PartnerActionRevision> patch) {
        return resources.change((change, match) -> ACTION.ok(actions.revise(
                change, id, match, known -> patch.applyTo(ACTION.of(known)).details())));
    }

    @POST
    @Path("/{id}/completions")
    @Creates
    @Transition
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN, Roles.PARTNER_ALLIANCE})
    @Operation(operationId = "completePartnerAction", summary = "Record that an action is done")
    public RestResponse<PartnerActionResponse> complete(@PathParam("id") UUID id, CompletionRequest request) {
        return resources.change((change, match) ->
                ACTION.created(actions.close(change, id, match, ActionStatus.DONE, request.outcome())));
    }

    @POST
    @Path("/{id}/drops")
    @Creates
    @Transition
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN, Roles.PARTNER_ALLIANCE})
    @Operation(operationId = "dropPartnerAction", summary = "Drop an action")
    public RestResponse<PartnerActionResponse> drop(@PathParam("id") UUID id, DropRequest request) {
        return resources.change((change, match) ->
                ACTION.created(actions.close(change, id, match, ActionStatus.DROPPED, request.reason())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getPartnerActionHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(PartnerActionRepository.PARTNER_ACTION, id, uri);
    }
}
