package org.partnersuite.partnerprogram.enablement.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.enablement.EnablementProgram;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.settings.SettingStore;
import org.partnersuite.platform.settings.SettingVersion;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** The enablement program (PP-15). */
@Path("/enablement-program")
@RequirementId("PP-15")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Enablement program",
        description = "The program that prepares partners' customer success managers, its cohorts and who takes part.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class EnablementProgramResource {
    private static final Representation<SettingVersion<EnablementProgram>, EnablementProgramResponse> VERSIONED =
            new Representation<>(
                    "/v1/partner-program/",
                    version -> "enablement-program",
                    SettingVersion::version,
                    EnablementProgramResponse::of);

    private final Resources resources;

    EnablementProgramResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getEnablementProgram",
            summary = "Read the enablement program",
            description = "The version that holds now.")
    public RestResponse<EnablementProgramResponse> get(@Context HttpHeaders headers) {
        return VERSIONED.get(headers, resources.read(db -> SettingStore.current(db, EnablementProgram.SETTING)));
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "putEnablementProgram",
            summary = "Publish the next version of the enablement program",
            description = "The same content again changes nothing. Earlier versions stay with what was made by them.")
    public RestResponse<EnablementProgramResponse> put(EnablementProgram request) {
        Problem.refuseAny(request.faults());
        return resources.change((change, match) ->
                VERSIONED.ok(SettingStore.publish(change, EnablementProgram.SETTING, match, request)));
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getEnablementProgramHistory", summary = "Read the history of the enablement program")
    public Page<HistoryEntry> history(@Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db -> History.of(
                db, EnablementProgram.SETTING.name(), SettingStore.auditId(EnablementProgram.SETTING), requested));
    }
}
