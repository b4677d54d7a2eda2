package org.partnersuite.partnerprogram.specialty.api;

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
import org.partnersuite.partnerprogram.specialty.ArchitectureSpecialization;
import org.partnersuite.partnerprogram.specialty.ArchitectureSpecializations;
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

/** A specialization of a partner in an architecture, at a level (PP-2). */
@Path("/architecture-specializations")
@RequirementId("PP-2")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Architecture specializations",
        description = "Specializations of partners in an architecture, one level at a time.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class ArchitectureSpecializationResource {
    private static final Representation<ArchitectureSpecialization, ArchitectureSpecializationResponse>
            ARCHITECTURE_SPECIALIZATION = Representation.of(
                    "/v1/partner-program/architecture-specializations/", ArchitectureSpecializationResponse::of);

    private final Resources resources;

    ArchitectureSpecializationResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(ArchitectureSpecializationList.class)
    @Operation(
            operationId = "listArchitectureSpecializations",
            description = "Lists architecture specializations by filter, in pages. A partner sees its own.")
    public Page<ArchitectureSpecializationResponse> list(@Context UriInfo uri) {
        return resources.list(
                ArchitectureSpecializationList.LIST,
                uri,
                ArchitectureSpecialization.class,
                ArchitectureSpecializationResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getArchitectureSpecialization")
    public RestResponse<ArchitectureSpecializationResponse> get(
            @PathParam("id") UUID id, @Context HttpHeaders headers) {
        return ARCHITECTURE_SPECIALIZATION.get(
                headers,
                resources.get(
                        ArchitectureSpecializations.ARCHITECTURE_SPECIALIZATION.aggregate(),
                        ArchitectureSpecialization.class,
                        id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "addArchitectureSpecialization")
    public RestResponse<ArchitectureSpecializationResponse> add(ArchitectureSpecializationRequest request) {
        return resources.change(change ->
                ARCHITECTURE_SPECIALIZATION.created(ArchitectureSpecializations.FACTS.add(change, request.draft())));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "addArchitectureSpecializations")
    public RestResponse<BatchResult> addAll(Batch<ArchitectureSpecializationRequest> batch) {
        return resources.change(change -> batch.run(
                change,
                item -> ARCHITECTURE_SPECIALIZATION.created(
                        ArchitectureSpecializations.FACTS.add(change, item.draft()))));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "patchArchitectureSpecialization",
            description =
                    "A JSON merge patch (RFC 7396) of the writable fields. What has ended gets its last day in to.")
    public RestResponse<ArchitectureSpecializationResponse> patch(
            @PathParam("id") UUID id, MergePatch<ArchitectureSpecializationRequest> patch) {
        return resources.change(
                (change, match) -> ARCHITECTURE_SPECIALIZATION.ok(ArchitectureSpecializations.FACTS.revise(
                        change, id, match, known -> patch.applyTo(ArchitectureSpecializationResponse.of(known))
                                .draft())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getArchitectureSpecializationHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(ArchitectureSpecializations.ARCHITECTURE_SPECIALIZATION.aggregate(), id, uri);
    }
}
