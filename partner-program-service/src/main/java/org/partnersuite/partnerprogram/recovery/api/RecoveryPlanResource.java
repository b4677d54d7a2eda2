package org.partnersuite.partnerprogram.recovery.api;

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
import org.partnersuite.partnerprogram.recovery.RecoveryPlan;
import org.partnersuite.partnerprogram.recovery.RecoveryPlanRepository;
import org.partnersuite.partnerprogram.recovery.RecoveryPlans;
import org.partnersuite.partnerprogram.recovery.RecoveryStatus;
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

/** Recovery plans (PP-5). */
@Path("/recovery-plans")
@RequirementId("PP-5")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recovery plans", description = "What is done about a partner's shortfall, agreed between both sides.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class RecoveryPlanResource {
    private static final Representation<RecoveryPlan, RecoveryPlanResponse> PLAN =
            Representation.of("/v1/partner-program/recovery-plans/", RecoveryPlanResponse::of);

    private final RecoveryPlans plans;
    private final Resources resources;

    RecoveryPlanResource(RecoveryPlans plans, Resources resources) {
        this.plans = plans;
        this.resources = resources;
    }

    @Schema(
            name = "RecoveryAchievementRequest",
            description = "How the goal was reached.",
            examples = "{\"note\":\"The target was met in November\"}")
    record AchievementRequest(
            @Size(min = 1, max = 1000) @Nullable String note) {}

    @Schema(
            name = "RecoveryAbandonmentRequest",
            description = "Why the plan is abandoned.",
            examples = "{\"reason\":\"The partner changes its offering\"}")
    record AbandonmentRequest(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @Listing(RecoveryPlanList.class)
    @Operation(operationId = "listRecoveryPlans")
    public Page<RecoveryPlanResponse> list(@Context UriInfo uri) {
        return resources.list(RecoveryPlanList.LIST, uri, RecoveryPlan.class, RecoveryPlanResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRecoveryPlan")
    public RestResponse<RecoveryPlanResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return PLAN.get(headers, resources.get(RecoveryPlanRepository.RECOVERY_PLAN, RecoveryPlan.class, id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "agreeRecoveryPlan",
            summary = "Record a recovery plan",
            description = "May name the notice of the shortfall that it is to end. Its actions are partner actions.")
    public RestResponse<RecoveryPlanResponse> agree(RecoveryPlanRequest request) {
        String caller = resources.caller().subject();
        return resources.change(
                change -> PLAN.created(plans.agree(change, request.partnerId(), request.details(caller))));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(operationId = "patchRecoveryPlan", description = "While it is ACTIVE. The partner stays.")
    public RestResponse<RecoveryPlanResponse> patch(@PathParam("id") UUID id, MergePatch<RecoveryPlanRevision> patch) {
        return resources.change((change, match) -> PLAN.ok(plans.revise(
                change, id, match, known -> patch.applyTo(PLAN.of(known)).details())));
    }

    @POST
    @Path("/{id}/achievements")
    @Creates
    @Transition
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(operationId = "achieveRecoveryPlan", summary = "Record that a recovery plan reached its goal")
    public RestResponse<RecoveryPlanResponse> achieve(@PathParam("id") UUID id, AchievementRequest request) {
        return resources.change((change, match) ->
                PLAN.created(plans.close(change, id, match, RecoveryStatus.ACHIEVED, request.note())));
    }

    @POST
    @Path("/{id}/abandonments")
    @Creates
    @Transition
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(operationId = "abandonRecoveryPlan", summary = "Abandon a recovery plan")
    public RestResponse<RecoveryPlanResponse> abandon(@PathParam("id") UUID id, AbandonmentRequest request) {
        return resources.change((change, match) ->
                PLAN.created(plans.close(change, id, match, RecoveryStatus.ABANDONED, request.reason())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getRecoveryPlanHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(RecoveryPlanRepository.RECOVERY_PLAN, id, uri);
    }
}
