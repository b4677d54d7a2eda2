package org.partnersuite.partnerprogram.offering.api;

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
import org.partnersuite.partnerprogram.offering.StandardOffering;
import org.partnersuite.partnerprogram.offering.StandardOfferings;
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

/** A standard, repeatable solution that we sell with a partner (PP-2). */
@Path("/standard-offerings")
@RequirementId("PP-2")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Standard offerings",
        description =
                "Repeatable solutions that we sell with a partner. One that holds no services of ours does not count.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class StandardOfferingResource {
    private static final Representation<StandardOffering, StandardOfferingResponse> STANDARD_OFFERING =
            Representation.of("/v1/partner-program/standard-offerings/", StandardOfferingResponse::of);

    private final Resources resources;

    StandardOfferingResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(StandardOfferingList.class)
    @Operation(
            operationId = "listStandardOfferings",
            description = "Lists standard offerings by filter, in pages. A partner sees its own.")
    public Page<StandardOfferingResponse> list(@Context UriInfo uri) {
        return resources.list(StandardOfferingList.LIST, uri, StandardOffering.class, StandardOfferingResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getStandardOffering")
    public RestResponse<StandardOfferingResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return STANDARD_OFFERING.get(
                headers, resources.get(StandardOfferings.STANDARD_OFFERING.aggregate(), StandardOffering.class, id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "addStandardOffering")
    public RestResponse<StandardOfferingResponse> add(StandardOfferingRequest request) {
        return resources.change(
                change -> STANDARD_OFFERING.created(StandardOfferings.FACTS.add(change, request.draft())));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "addStandardOfferings")
    public RestResponse<BatchResult> addAll(Batch<StandardOfferingRequest> batch) {
        return resources.change(change -> batch.run(
                change, item -> STANDARD_OFFERING.created(StandardOfferings.FACTS.add(change, item.draft()))));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "patchStandardOffering",
            description =
                    "A JSON merge patch (RFC 7396) of the writable fields. What has ended gets its last day in to.")
    public RestResponse<StandardOfferingResponse> patch(
            @PathParam("id") UUID id, MergePatch<StandardOfferingRequest> patch) {
        return resources.change((change, match) -> STANDARD_OFFERING.ok(StandardOfferings.FACTS.revise(
                change, id, match, known -> patch.applyTo(StandardOfferingResponse.of(known))
                        .draft())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getStandardOfferingHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(StandardOfferings.STANDARD_OFFERING.aggregate(), id, uri);
    }
}
