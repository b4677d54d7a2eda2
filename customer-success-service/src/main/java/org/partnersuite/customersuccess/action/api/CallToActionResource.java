package org.partnersuite.customersuccess.action.api;

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
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.action.CallToAction;
import org.partnersuite.customersuccess.action.CallToActionStore;
import org.partnersuite.customersuccess.action.CallsToAction;
import org.partnersuite.customersuccess.action.api.CallToActionTransitions.ActionClosureRequest;
import org.partnersuite.customersuccess.action.api.CallToActionTransitions.ActionSnoozeRequest;
import org.partnersuite.customersuccess.action.api.CallToActionTransitions.TaskCompletionRequest;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Calls to action (CS-6). */
@Path("/calls-to-action")
@RequirementId("CS-6")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calls to action", description = "What is to be done about customers, opened by triggers and by people.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class CallToActionResource {
    private static final Representation<CallToAction, CallToActionResponse> CALL_TO_ACTION =
            Representation.of("/v1/customer-success/calls-to-action/", CallToActionResponse::of);

    private final Resources resources;

    CallToActionResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(CallToActionList.class)
    @Operation(operationId = "listCallsToAction", description = "First due first.")
    public Page<CallToActionResponse> list(@Context UriInfo uri) {
        return resources.list(CallToActionList.LIST, uri, CallToAction.class, CallToActionResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCallToAction")
    public RestResponse<CallToActionResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return CALL_TO_ACTION.get(headers, resources.get(CallToActionStore.CALL_TO_ACTION, CallToAction.class, id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.ADMIN})
    @Operation(
            operationId = "openCallToAction",
            description = "Opened by a person, for an occasion that no trigger knows.")
    public RestResponse<CallToActionResponse> open(CallToActionRequest request) {
        return resources.change(change -> CALL_TO_ACTION.created(CallsToAction.open(change, request.draft())));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.ADMIN})
    @Operation(operationId = "patchCallToAction", description = "Title, owner and due date.")
    public RestResponse<CallToActionResponse> patch(@PathParam("id") UUID id, MergePatch<CallToActionRevision> patch) {
        return resources.change((change, match) -> {
            CallToAction known = CallToActionStore.get(change.db(), id);
            return CALL_TO_ACTION.ok(CallsToAction.revise(
                    change,
                    id,
                    match,
                    patch.applyTo(new CallToActionRevision(known.title(), known.owner(), known.dueOn()))
                            .revision()));
        });
    }

    @POST
    @Path("/{id}/task-completions")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "completeActionTask",
            summary = "Complete a task of a call to action",
            description = "A partner completes those of the actions that one of its people owns.")
    public RestResponse<CallToActionResponse> complete(@PathParam("id") UUID id, TaskCompletionRequest request) {
        return owned(
                id, (change, match) -> CallsToAction.completeTask(change, id, match, request.number(), request.note()));
    }

    @POST
    @Path("/{id}/snoozes")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "snoozeCallToAction",
            summary = "Snooze a call to action",
            description =
                    "It is open again on the day given. While it rests, no other of its trigger opens for its subject.")
    public RestResponse<CallToActionResponse> snooze(@PathParam("id") UUID id, ActionSnoozeRequest request) {
        return owned(id, (change, match) -> CallsToAction.snooze(change, id, match, request.until(), request.reason()));
    }

    @POST
    @Path("/{id}/closures")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "closeCallToAction",
            summary = "Close a call to action",
            description = "From then on its trigger's next transition opens another.")
    public RestResponse<CallToActionResponse> close(@PathParam("id") UUID id, ActionClosureRequest request) {
        return owned(
                id, (change, match) -> CallsToAction.close(change, id, match, request.outcome(), request.reason()));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getCallToActionHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(CallToActionStore.CALL_TO_ACTION, id, uri);
    }

    /** A partner's right is checked before anything else of the request. */
    private RestResponse<CallToActionResponse> owned(UUID id, BiFunction<Change, IfMatch, CallToAction> change) {
        UUID partner = resources.caller().partnerId();
        if (partner != null) {
            resources.read(db -> {
                CallsToAction.requireOwner(db, partner, id);
                return id;
            });
        }
        return resources.change((started, match) -> CALL_TO_ACTION.created(change.apply(started, match)));
    }
}
