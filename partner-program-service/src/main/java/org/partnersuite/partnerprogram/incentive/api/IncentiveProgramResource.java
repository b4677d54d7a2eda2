package org.partnersuite.partnerprogram.incentive.api;

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
import org.partnersuite.partnerprogram.incentive.IncentiveProgram;
import org.partnersuite.partnerprogram.subscriptionfact.DueIncentives;
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

/** Rates and conditions of incentives (PP-11). */
@Path("/incentive-program")
@RequirementId("PP-11")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Incentives")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class IncentiveProgramResource {
    private static final Representation<SettingVersion<IncentiveProgram>, IncentiveProgramResponse> PROGRAM =
            new Representation<>(
                    "/v1/partner-program/",
                    program -> "incentive-program",
                    SettingVersion::version,
                    IncentiveProgramResponse::of);

    private final Resources resources;

    IncentiveProgramResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getIncentiveProgram",
            summary = "Read the terms of incentives",
            description = "Rates in per cent, amounts and conditions, by the day from which they hold.")
    public RestResponse<IncentiveProgramResponse> get(@Context HttpHeaders headers) {
        return PROGRAM.get(headers, resources.read(db -> SettingStore.current(db, IncentiveProgram.SETTING)));
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "putIncentiveProgram",
            summary = "Publish the next version of the terms of incentives",
            description = "Everything is computed again. What was earned on days whose terms differ now is adjusted by"
                    + " further lines.")
    public RestResponse<IncentiveProgramResponse> put(IncentiveProgramRequest request) {
        return resources.change((change, match) -> {
            var published = SettingStore.publish(change, IncentiveProgram.SETTING, match, request.program());
            DueIncentives.putAll(change.db(), change.now());
            return PROGRAM.ok(published);
        });
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getIncentiveProgramHistory", summary = "Read the history of the terms of incentives")
    public Page<HistoryEntry> history(@Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db -> History.of(
                db, IncentiveProgram.SETTING.name(), SettingStore.auditId(IncentiveProgram.SETTING), requested));
    }
}
