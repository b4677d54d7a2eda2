package org.partnersuite.partnerprogram.registrationprogram.api;

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
import org.partnersuite.partnerprogram.registrationprogram.RegistrationProgram;
import org.partnersuite.partnerprogram.registrationprogram.RegistrationPrograms;
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

/** A deal registration program that a partner provides (PP-2). */
@Path("/registration-programs")
@RequirementId("PP-2")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registration programs", description = "Deal registration programs that partners provide.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class RegistrationProgramResource {
    private static final Representation<RegistrationProgram, RegistrationProgramResponse> REGISTRATION_PROGRAM =
            Representation.of("/v1/partner-program/registration-programs/", RegistrationProgramResponse::of);

    private final Resources resources;

    RegistrationProgramResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(RegistrationProgramList.class)
    @Operation(
            operationId = "listRegistrationPrograms",
            description = "Lists registration programs by filter, in pages. A partner sees its own.")
    public Page<RegistrationProgramResponse> list(@Context UriInfo uri) {
        return resources.list(
                RegistrationProgramList.LIST, uri, RegistrationProgram.class, RegistrationProgramResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRegistrationProgram")
    public RestResponse<RegistrationProgramResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return REGISTRATION_PROGRAM.get(
                headers,
                resources.get(RegistrationPrograms.REGISTRATION_PROGRAM.aggregate(), RegistrationProgram.class, id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "addRegistrationProgram")
    public RestResponse<RegistrationProgramResponse> add(RegistrationProgramRequest request) {
        return resources.change(
                change -> REGISTRATION_PROGRAM.created(RegistrationPrograms.FACTS.add(change, request.draft())));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "addRegistrationPrograms")
    public RestResponse<BatchResult> addAll(Batch<RegistrationProgramRequest> batch) {
        return resources.change(change -> batch.run(
                change, item -> REGISTRATION_PROGRAM.created(RegistrationPrograms.FACTS.add(change, item.draft()))));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "patchRegistrationProgram",
            description =
                    "A JSON merge patch (RFC 7396) of the writable fields. What has ended gets its last day in to.")
    public RestResponse<RegistrationProgramResponse> patch(
            @PathParam("id") UUID id, MergePatch<RegistrationProgramRequest> patch) {
        return resources.change((change, match) -> REGISTRATION_PROGRAM.ok(RegistrationPrograms.FACTS.revise(
                change, id, match, known -> patch.applyTo(RegistrationProgramResponse.of(known))
                        .draft())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getRegistrationProgramHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(RegistrationPrograms.REGISTRATION_PROGRAM.aggregate(), id, uri);
    }
}
