package org.partnersuite.customersuccess.support.api;

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
import org.partnersuite.customersuccess.support.SupportMatrix;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.settings.SettingStore;
import org.partnersuite.platform.settings.SettingVersion;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** What each support level includes (CS-14). */
@Path("/support-matrix")
@RequirementId("CS-14")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Support", description = "What each support level includes, and what of it was delivered.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class SupportMatrixResource {
    private static final Representation<SettingVersion<SupportMatrix>, SupportMatrixResponse> MATRIX =
            new Representation<>(
                    "/v1/customer-success/",
                    matrix -> "support-matrix",
                    SettingVersion::version,
                    SupportMatrixResponse::of);

    private final Resources resources;

    SupportMatrixResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(operationId = "getSupportMatrix", summary = "Read the support matrix")
    public RestResponse<SupportMatrixResponse> get(@Context HttpHeaders headers) {
        return MATRIX.get(headers, resources.read(db -> SettingStore.current(db, SupportMatrix.SETTING)));
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "putSupportMatrix", summary = "Publish the next version of the support matrix")
    public RestResponse<SupportMatrixResponse> put(SupportMatrixRequest request) {
        return resources.change((change, match) ->
                MATRIX.ok(SettingStore.publish(change, SupportMatrix.SETTING, match, request.matrix())));
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getSupportMatrixHistory", summary = "Read the history of the support matrix")
    public Page<HistoryEntry> history(@Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db ->
                History.of(db, SupportMatrix.SETTING.name(), SettingStore.auditId(SupportMatrix.SETTING), requested));
    }
}
