package org.partnersuite.partnerprogram.checklist.api;

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
import org.partnersuite.partnerprogram.checklist.ReadinessChecklist;
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

/** The readiness checklist (PP-10). */
@Path("/readiness-checklist")
@RequirementId("PP-10")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Readiness checklist",
        description = "Fifty elements in five sections that say how ready customer success with partners is.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class ReadinessChecklistResource {
    private static final Representation<SettingVersion<ReadinessChecklist>, ReadinessChecklistResponse> VERSIONED =
            new Representation<>(
                    "/v1/partner-program/",
                    version -> "readiness-checklist",
                    SettingVersion::version,
                    ReadinessChecklistResponse::of);

    private final Resources resources;

    ReadinessChecklistResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getReadinessChecklist",
            summary = "Read the readiness checklist",
            description = "The version that holds now.")
    public RestResponse<ReadinessChecklistResponse> get(@Context HttpHeaders headers) {
        return VERSIONED.get(headers, resources.read(db -> SettingStore.current(db, ReadinessChecklist.SETTING)));
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "putReadinessChecklist",
            summary = "Publish the next version of the readiness checklist",
            description = "The same content again changes nothing. Earlier versions stay with what was made by them.")
    public RestResponse<ReadinessChecklistResponse> put(ReadinessChecklist request) {
        Problem.refuseAny(request.faults());
        return resources.change((change, match) ->
                VERSIONED.ok(SettingStore.publish(change, ReadinessChecklist.SETTING, match, request)));
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getReadinessChecklistHistory", summary = "Read the history of the readiness checklist")
    public Page<HistoryEntry> history(@Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db -> History.of(
                db, ReadinessChecklist.SETTING.name(), SettingStore.auditId(ReadinessChecklist.SETTING), requested));
    }
}
