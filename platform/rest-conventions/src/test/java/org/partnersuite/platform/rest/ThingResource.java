package org.partnersuite.platform.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;

/** A resource as the services write them, of one thing in version 3. */
@Path("/things")
@RunOnVirtualThread
public class ThingResource {
    public record ThingRequest(@NotBlank String name, int size) {}

    @POST
    @Creates
    @RolesAllowed("seller")
    public Response create(ThingRequest request) {
        return StoredResponse.created(URI.create("/things/1"), 1, request).toResponse();
    }

    @POST
    @Path("/batch")
    @Creates
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("seller")
    @APIResponseSchema(value = BatchResult.class, responseCode = "207")
    public Response createMany(Batch<ThingRequest> batch) {
        return batch.run(
                        java.util.function.Supplier::get,
                        item -> StoredResponse.created(URI.create("/things/1"), 1, item))
                .toResponse();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("seller")
    public RestResponse<ThingRequest> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return ConditionalGet.of(headers, 3, new ThingRequest("one", 1));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed("seller")
    public Response patch(@PathParam("id") UUID id, MergePatch<ThingRequest> patch, @Context HttpHeaders headers) {
        ThingRequest patched = patch.applyTo(new ThingRequest("one", 1));
        IfMatch.required(headers).check(3);
        return StoredResponse.ok(4, patched).toResponse();
    }

    @PUT
    @Path("/by-external-id/{source}/{externalId}")
    @Upsert
    @RolesAllowed("seller")
    public Response put(
            @PathParam("source") String source,
            @PathParam("externalId") String externalId,
            ThingRequest request,
            @Context HttpHeaders headers) {
        ExternalId key = ExternalId.ofPath(source, externalId, null);
        IfMatch match = IfMatch.optional(
                headers.getHeaderString(HttpHeaders.IF_MATCH), headers.getHeaderString(HttpHeaders.IF_NONE_MATCH));
        if (key.id().equals("new")) {
            match.checkNone();
            return StoredResponse.created(URI.create("/things/1"), 1, request).toResponse();
        }
        match.check(3);
        return StoredResponse.ok(4, request).toResponse();
    }

    @GET
    @Path("/broken")
    @RolesAllowed("seller")
    @Retiring(since = "2026-01-31", sunset = "2026-12-31")
    public Response broken() {
        throw new IllegalStateException("secret");
    }
}
