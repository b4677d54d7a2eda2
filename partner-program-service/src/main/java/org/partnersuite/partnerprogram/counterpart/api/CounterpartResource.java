package org.partnersuite.partnerprogram.counterpart.api;

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
import org.partnersuite.partnerprogram.counterpart.Counterpart;
import org.partnersuite.partnerprogram.counterpart.Counterparts;
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

/** A person of ours in a role for a partner, one in each role at a time (PP-16). */
@Path("/counterparts")
@RequirementId("PP-16")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Counterparts", description = "People on our side of the relationship with a partner, with their deputies.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class CounterpartResource {
    private static final Representation<Counterpart, CounterpartResponse> COUNTERPART =
            Representation.of("/v1/partner-program/counterparts/", CounterpartResponse::of);

    private final Resources resources;

    CounterpartResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(CounterpartList.class)
    @Operation(
            operationId = "listCounterparts",
            description = "Lists counterparts by filter, in pages. A partner sees its own.")
    public Page<CounterpartResponse> list(@Context UriInfo uri) {
        return resources.list(CounterpartList.LIST, uri, Counterpart.class, CounterpartResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCounterpart")
    public RestResponse<CounterpartResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return COUNTERPART.get(headers, resources.get(Counterparts.COUNTERPART.aggregate(), Counterpart.class, id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "addCounterpart")
    public RestResponse<CounterpartResponse> add(CounterpartRequest request) {
        return resources.change(change -> COUNTERPART.created(Counterparts.FACTS.add(change, request.draft())));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "addCounterparts")
    public RestResponse<BatchResult> addAll(Batch<CounterpartRequest> batch) {
        return resources.change(
                change -> batch.run(change, item -> COUNTERPART.created(Counterparts.FACTS.add(change, item.draft()))));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "patchCounterpart",
            description =
                    "A JSON merge patch (RFC 7396) of the writable fields. What has ended gets its last day in to.")
    public RestResponse<CounterpartResponse> patch(@PathParam("id") UUID id, MergePatch<CounterpartRequest> patch) {
        return resources.change((change, match) -> COUNTERPART.ok(
                Counterparts.FACTS.revise(change, id, match, known -> patch.applyTo(CounterpartResponse.of(known))
                        .draft())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getCounterpartHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(Counterparts.COUNTERPART.aggregate(), id, uri);
    }
}
