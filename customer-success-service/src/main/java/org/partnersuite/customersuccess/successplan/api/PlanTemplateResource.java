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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.successplan.PlanTemplate;
import org.partnersuite.customersuccess.successplan.PlanTemplates;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Templates of success plans and adoption journeys of products (CS-4). */
@Path("/plan-templates")
@RequirementId("CS-4")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Plan templates",
        description = "What success plans begin with: templates, and adoption journeys of products.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class PlanTemplateResource {
    private static final Representation<PlanTemplate, PlanTemplateResponse> TEMPLATE =
            Representation.of("/v1/customer-success/plan-templates/", PlanTemplateResponse::of);

    private final PlanTemplates templates;
    private final Resources resources;

    PlanTemplateResource(PlanTemplates templates, Resources resources) {
        this.templates = templates;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "createPlanTemplate")
    public RestResponse<PlanTemplateResponse> create(PlanTemplateRequest request) {
        return resources.change(change -> TEMPLATE.created(templates.create(change, request.draft())));
    }

    @GET
    @Listing(PlanTemplateList.class)
    @Operation(
            operationId = "listPlanTemplates",
            description = "Lists templates and adoption journeys by kind and product.")
    public Page<PlanTemplateResponse> list(@Context UriInfo uri) {
        return resources.list(PlanTemplateList.LIST, uri, PlanTemplate.class, PlanTemplateResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPlanTemplate")
    public RestResponse<PlanTemplateResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return TEMPLATE.get(headers, resources.read(db -> PlanTemplates.get(db, id)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "patchPlanTemplate",
            description = "A JSON merge patch (RFC 7396). Plans that began with the template stay as they are.")
    public RestResponse<PlanTemplateResponse> patch(@PathParam("id") UUID id, MergePatch<PlanTemplateRequest> patch) {
        return resources.change((change, match) ->
                TEMPLATE.ok(templates.revise(change, id, match, known -> patch.applyTo(PlanTemplateResponse.of(known))
                        .draft())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getPlanTemplateHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db -> {
            PlanTemplates.get(db, id);
            return History.of(db, PlanTemplates.AUDITED, id, requested);
        });
    }
}
