package org.partnersuite.engagement.accountplan.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import org.partnersuite.engagement.account.Accounts;
import org.partnersuite.engagement.accountplan.AccountPlan;
import org.partnersuite.engagement.accountplan.AccountPlans;
import org.partnersuite.engagement.accountplan.PlanRepository;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** The technology plan for an account (EN-3). */
@Path("/accounts/{id}/plan")
@RequirementId("EN-3")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account plans", description = "Technology plan of an account.")
@RolesAllowed(Roles.VENDOR)
public class PlanResource {
    private static final Representation<AccountPlan, PlanResponse> PLAN = new Representation<>(
            "/v1/engagement/accounts/", plan -> plan.id() + "/plan", AccountPlan::version, PlanResponse::of);

    private final AccountPlans plans;
    private final Resources resources;

    PlanResource(AccountPlans plans, Resources resources) {
        this.plans = plans;
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getAccountPlan",
            description = "Link to the document, watsonx strategy and approach, and owner.")
    public RestResponse<PlanResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return PLAN.get(headers, resources.get(PlanRepository.PLAN, AccountPlan.class, survivor(id)));
    }

    @PUT
    @Upsert
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "putAccountPlan",
            description = "Creates the plan, or replaces the version named by If-Match. Requires its owner or a"
                    + " lead role. An identical request changes nothing.")
    public RestResponse<PlanResponse> put(@PathParam("id") UUID id, PlanRequest request) {
        return resources.put((change, match) -> {
            AccountPlan plan = plans.put(change, id, match, request.details());
            return PLAN.put(change.isNew(plan.version(), plan.createdAt()), plan);
        });
    }

    @PATCH
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "patchAccountPlan",
            description = "A JSON merge patch (RFC 7396) of the writable fields. Requires the owner or a lead role.")
    public RestResponse<PlanResponse> patch(@PathParam("id") UUID id, MergePatch<PlanRequest> patch) {
        return resources.change((change, match) ->
                PLAN.ok(plans.revise(change, id, match, known -> patch.applyTo(PlanResponse.of(known))
                        .details())));
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @Operation(operationId = "getAccountPlanHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(PlanRepository.PLAN, id, uri);
    }

    private UUID survivor(UUID id) {
        return resources.read(db -> Accounts.survivor(db, id));
    }
}
