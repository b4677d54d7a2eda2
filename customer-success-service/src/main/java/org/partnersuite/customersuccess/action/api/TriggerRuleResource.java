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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.action.DryRun;
import org.partnersuite.customersuccess.action.DryRuns;
import org.partnersuite.customersuccess.action.TriggerKey;
import org.partnersuite.customersuccess.action.TriggerRule;
import org.partnersuite.customersuccess.action.TriggerRules;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Codes;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** When triggers act, and what they open (CS-6). */
@Path("/trigger-rules")
@RequirementId("CS-6")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trigger rules", description = "When triggers act, and what they open.")
@RolesAllowed(Roles.VENDOR)
public class TriggerRuleResource {
    private static final Representation<TriggerRule, TriggerRuleResponse> TRIGGER_RULE = new Representation<>(
            "/v1/customer-success/trigger-rules/", TriggerRule::key, TriggerRule::version, TriggerRuleResponse::of);

    private final Resources resources;

    TriggerRuleResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(TriggerRuleList.class)
    @Operation(operationId = "listTriggerRules")
    public Page<TriggerRuleResponse> list(@Context UriInfo uri) {
        return resources.list(TriggerRuleList.LIST, uri, TriggerRule.class, TriggerRuleResponse::of);
    }

    @GET
    @Path("/{key}")
    @Operation(operationId = "getTriggerRule")
    public RestResponse<TriggerRuleResponse> get(
            @PathParam("key") @Parameter(description = "The trigger.", example = "SCORE_FELL") TriggerKey key,
            @Context HttpHeaders headers) {
        return TRIGGER_RULE.get(headers, resources.read(db -> TriggerRules.get(db, key)));
    }

    @PATCH
    @Path("/{key}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "patchTriggerRule",
            description =
                    "A changed rule opens nothing for what has happened; a dry run shows what it would have opened.")
    public RestResponse<TriggerRuleResponse> patch(
            @PathParam("key") @Parameter(description = "The trigger.", example = "SCORE_FELL") TriggerKey key,
            MergePatch<TriggerRuleRequest> patch) {
        return resources.change((change, match) -> {
            TriggerRule known = TriggerRules.get(change.db(), key);
            TriggerRuleRequest wanted =
                    patch.applyTo(TriggerRuleResponse.of(known).request());
            return TRIGGER_RULE.ok(TriggerRules.revise(change, key, match, wanted.draft()));
        });
    }

    @POST
    @Path("/{key}/dry-runs")
    @Operation(
            operationId = "dryRunTrigger",
            summary = "Find what a trigger would have opened",
            description =
                    "Applies the rule, or other numbers, to what has happened, and opens nothing. Imports, late data and"
                            + " new models are included.")
    public DryRun dryRun(
            @PathParam("key") @Parameter(description = "The trigger.", example = "SCORE_FELL") TriggerKey key,
            DryRunRequest request) {
        return resources.read(db -> DryRuns.of(db, key, request.from(), request.to(), request.numbers()));
    }

    @GET
    @Path("/{key}/history")
    @Listing(History.class)
    @Operation(operationId = "getTriggerRuleHistory")
    public Page<HistoryEntry> history(
            @PathParam("key") @Parameter(description = "The trigger.", example = "SCORE_FELL") String key,
            @Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db -> {
            TriggerRule known = TriggerRules.get(db, Codes.inPath(TriggerKey.class, key));
            return History.of(db, TriggerRules.TRIGGER_RULE.name(), known.id(), requested);
        });
    }
}
