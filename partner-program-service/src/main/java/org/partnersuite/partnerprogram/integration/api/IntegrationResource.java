package org.partnersuite.partnerprogram.integration.api;

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
import org.partnersuite.partnerprogram.integration.Integration;
import org.partnersuite.partnerprogram.integration.Integrations;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** A product of ours that a partner's technology is integrated with (PP-2). */
@Path("/integrations")
@RequirementId("PP-2")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Integrations",
        description =
                "Integrations of a partner's technology with our software or cloud. An edition lists the products that count.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class IntegrationResource {
    private static final Representation<Integration, IntegrationResponse> INTEGRATION =
            Representation.of("/v1/partner-program/integrations/", IntegrationResponse::of);

    private final Resources resources;

    IntegrationResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(IntegrationList.class)
    @Operation(
            operationId = "listIntegrations",
            description = "Lists integrations by filter, in pages. A partner sees its own.")
    public Page<IntegrationResponse> list(@Context UriInfo uri) {
        return resources.list(IntegrationList.LIST, uri, Integration.class, IntegrationResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getIntegration")
    public RestResponse<IntegrationResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return INTEGRATION.get(headers, resources.get(Integrations.INTEGRATION.aggregate(), Integration.class, id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.PARTNER_ALLIANCE, Roles.ADMIN})
    @Operation(operationId = "addIntegration", description = "A partner adds its own.")
    public RestResponse<IntegrationResponse> add(IntegrationRequest request) {
        return resources.change(change -> INTEGRATION.created(Integrations.FACTS.add(change, request.draft())));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.PARTNER_ALLIANCE, Roles.ADMIN})
    @Operation(operationId = "addIntegrations")
    public RestResponse<BatchResult> addAll(Batch<IntegrationRequest> batch) {
        return resources.change(
                change -> batch.run(change, item -> INTEGRATION.created(Integrations.FACTS.add(change, item.draft()))));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.PARTNER_ALLIANCE, Roles.ADMIN})
    @Operation(
            operationId = "patchIntegration",
            description =
                    "A JSON merge patch (RFC 7396) of the writable fields. What has ended gets its last day in to.")
    public RestResponse<IntegrationResponse> patch(@PathParam("id") UUID id, MergePatch<IntegrationRequest> patch) {
        return resources.change((change, match) -> INTEGRATION.ok(
                Integrations.FACTS.revise(change, id, match, known -> patch.applyTo(IntegrationResponse.of(known))
                        .draft())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getIntegrationHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(Integrations.INTEGRATION.aggregate(), id, uri);
    }
}
