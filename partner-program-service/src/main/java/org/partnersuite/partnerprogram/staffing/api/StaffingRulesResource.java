package org.partnersuite.partnerprogram.staffing.api;

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
import org.partnersuite.partnerprogram.staffing.StaffingRules;
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

/** The rules of staffing (PP-10). */
@Path("/staffing-rules")
@RequirementId("PP-10")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staffing advice", description = "How many customer success managers a partner needs.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class StaffingRulesResource {
    private static final Representation<SettingVersion<StaffingRules>, StaffingRulesResponse> VERSIONED =
            new Representation<>(
                    "/v1/partner-program/",
                    version -> "staffing-rules",
                    SettingVersion::version,
                    StaffingRulesResponse::of);

    private final Resources resources;

    StaffingRulesResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getStaffingRules",
            summary = "Read the rules of staffing",
            description = "The version that holds now.")
    public RestResponse<StaffingRulesResponse> get(@Context HttpHeaders headers) {
        return VERSIONED.get(headers, resources.read(db -> SettingStore.current(db, StaffingRules.SETTING)));
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "putStaffingRules",
            summary = "Publish the next version of the rules of staffing",
            description = "The same content again changes nothing. Earlier versions stay with what was made by them.")
    public RestResponse<StaffingRulesResponse> put(StaffingRules request) {
        Problem.refuseAny(request.faults());
        return resources.change(
                (change, match) -> VERSIONED.ok(SettingStore.publish(change, StaffingRules.SETTING, match, request)));
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getStaffingRulesHistory", summary = "Read the history of the rules of staffing")
    public Page<HistoryEntry> history(@Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db ->
                History.of(db, StaffingRules.SETTING.name(), SettingStore.auditId(StaffingRules.SETTING), requested));
    }
}
