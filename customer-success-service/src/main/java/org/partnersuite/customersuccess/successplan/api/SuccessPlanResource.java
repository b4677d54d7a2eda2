package org.partnersuite.customersuccess.successplan.api;

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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.stakeholder.PartnerWriting;
import org.partnersuite.customersuccess.successplan.PlanKpis;
import org.partnersuite.customersuccess.successplan.PlanStep;
import org.partnersuite.customersuccess.successplan.PlanVersions;
import org.partnersuite.customersuccess.successplan.SuccessPlan;
import org.partnersuite.customersuccess.successplan.SuccessPlanRepository;
import org.partnersuite.customersuccess.successplan.SuccessPlans;
import org.partnersuite.customersuccess.successplan.api.PlanStepRequests.PlanClosingRequest;
import org.partnersuite.customersuccess.successplan.api.PlanStepRequests.PlanStepRequest;
import org.partnersuite.customersuccess.successplan.api.PlanVersionResponse.SuccessPlanVersionSummary;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ConditionalGet;
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

/** Success plans of customers (CS-4). */
@Path("/success-plans")
@RequirementId("CS-4")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Success plans", description = "What is to be achieved with a customer, how, and what was reached.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class SuccessPlanResource {
    private static final Representation<SuccessPlan, SuccessPlanResponse> PLAN =
            Representation.of("/v1/customer-success/success-plans/", SuccessPlanResponse::of);

    private final SuccessPlans plans;
    private final Resources resources;

    SuccessPlanResource(SuccessPlans plans, Resources resources) {
        this.plans = plans;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "draftSuccessPlan",
            description = "Creates a plan in DRAFT, with templates such as an adoption journey of the product.")
    public RestResponse<SuccessPlanResponse> draft(SuccessPlanRequest request) {
        return resources.change(change -> PLAN.created(plans.draft(change, request.draft())));
    }

    @GET
    @Listing(SuccessPlanList.class)
    @Operation(
            operationId = "listSuccessPlans",
            description =
                    "Lists plans without their parts by filter, in pages. A partner sees plans whose subscriptions"
                            + " are all its own.")
    public Page<SuccessPlanSummary> list(@Context UriInfo uri) {
        return resources.list(SuccessPlanList.LIST, uri, SuccessPlanSummary.class, Function.identity());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSuccessPlan", description = "One plan with all parts and its completeness by part.")
    public RestResponse<SuccessPlanResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return PLAN.get(headers, resources.get(SuccessPlanRepository.PLAN, SuccessPlan.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "patchSuccessPlan",
            description = "A JSON merge patch (RFC 7396); lists are replaced as a whole. Each change is a version of"
                    + " its own. An active plan stays SMART; an ended one no longer changes.")
    public RestResponse<SuccessPlanResponse> patch(@PathParam("id") UUID id, MergePatch<SuccessPlanRequest> patch) {
        checkRight(id);
        return resources.change((change, match) ->
                PLAN.ok(plans.revise(change, id, match, known -> patch.applyTo(SuccessPlanResponse.of(known))
                        .draft())));
    }

    @POST
    @Path("/{id}/submissions")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "submitSuccessPlan",
            description =
                    "DRAFT → SUBMITTED; it needs an outcome with a KPI. By its day the plan is timely or not: up to"
                            + " day 90 of the contract.")
    public RestResponse<SuccessPlanResponse> submit(@PathParam("id") UUID id, PlanStepRequest request) {
        return take(id, PlanStep.SUBMISSION, request.note());
    }

    @POST
    @Path("/{id}/activations")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "activateSuccessPlan",
            description = "DRAFT or SUBMITTED → ACTIVE. Each KPI must be SMART: a refusal names every fault. A draft is"
                    + " submitted the same day.")
    public RestResponse<SuccessPlanResponse> activate(@PathParam("id") UUID id, PlanStepRequest request) {
        return take(id, PlanStep.ACTIVATION, request.note());
    }

    @POST
    @Path("/{id}/achievements")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "achieveSuccessPlan",
            summary = "Record that a success plan is achieved",
            description = "ACTIVE → ACHIEVED. The plan no longer changes.")
    public RestResponse<SuccessPlanResponse> achieve(@PathParam("id") UUID id, PlanStepRequest request) {
        return take(id, PlanStep.ACHIEVEMENT, request.note());
    }

    @POST
    @Path("/{id}/closings")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "closeSuccessPlan",
            description = "An open plan → CLOSED with a reason. The plan no longer changes.")
    public RestResponse<SuccessPlanResponse> close(@PathParam("id") UUID id, PlanClosingRequest request) {
        return take(id, PlanStep.CLOSING, request.reason());
    }

    @GET
    @Path("/{id}/attainment")
    @Operation(
            operationId = "getPlanAttainment",
            summary = "Read how far the KPIs of a success plan have come",
            description = "Each KPI with its newest measurement and its attainment.")
    public PlanAttainmentResponse attainment(@PathParam("id") UUID id) {
        return resources.read(db ->
                PlanAttainmentResponse.of(SuccessPlanRepository.visible(db, id).id(), PlanKpis.of(db, id)));
    }

    @GET
    @Path("/{id}/versions")
    @Listing(PlanVersionList.class)
    @Operation(operationId = "listSuccessPlanVersions", description = "All versions of the plan, latest first.")
    public Page<SuccessPlanVersionSummary> versions(@PathParam("id") UUID id, @Context UriInfo uri) {
        var requested = PlanVersionList.LIST.request(uri);
        UUID plan =
                resources.get(SuccessPlanRepository.PLAN, SuccessPlan.class, id).id();
        return resources.list(
                requested.where("v.plan_id = ?", plan), SuccessPlanVersionSummary.class, Function.identity());
    }

    @GET
    @Path("/{id}/versions/{version}")
    @Operation(operationId = "getSuccessPlanVersion", description = "The plan as it was written then.")
    public RestResponse<PlanVersionResponse> version(
            @PathParam("id") UUID id,
            @PathParam("version") @Parameter(description = "Version of the plan, from 1.", example = "1") long version,
            @Context HttpHeaders headers) {
        return ConditionalGet.of(
                headers, 1, PlanVersionResponse.of(resources.read(db -> PlanVersions.get(db, id, version))));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getSuccessPlanHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(SuccessPlanRepository.PLAN, id, uri);
    }

    private RestResponse<SuccessPlanResponse> take(UUID id, PlanStep step, @Nullable String note) {
        checkRight(id);
        return resources.change((change, match) -> PLAN.created(plans.take(change, id, match, step, note)));
    }

    /** A partner's right is checked before anything else of the request. */
    private void checkRight(UUID id) {
        if (resources.caller().partnerId() != null) {
            resources.read(db -> {
                SuccessPlan seen = SuccessPlanRepository.visible(db, id);
                PartnerWriting.of(
                        db,
                        resources.caller(),
                        seen.customerId(),
                        seen.details().subscriptionIds());
                return seen;
            });
        }
    }
}
