package org.partnersuite.partnerprogram.satisfaction.api;

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
import org.partnersuite.partnerprogram.satisfaction.SatisfactionRules;
import org.partnersuite.partnerprogram.satisfaction.SatisfactionWorker;
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

/** The rules of satisfaction points (PP-13). */
@Path("/satisfaction-rules")
@RequirementId("PP-13")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Satisfaction",
        description = "Points for the satisfaction of customers with completed projects, by partner and fiscal year.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class SatisfactionRulesResource {
    private static final Representation<SettingVersion<SatisfactionRules>, SatisfactionRulesResponse> VERSIONED =
            new Representation<>(
                    "/v1/partner-program/",
                    version -> "satisfaction-rules",
                    SettingVersion::version,
                    SatisfactionRulesResponse::of);

    private final Resources resources;

    SatisfactionRulesResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getSatisfactionRules",
            summary = "Read the rules of satisfaction points",
            description = "The version that holds now.")
    public RestResponse<SatisfactionRulesResponse> get(@Context HttpHeaders headers) {
        return VERSIONED.get(headers, resources.read(db -> SettingStore.current(db, SatisfactionRules.SETTING)));
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "putSatisfactionRules",
            summary = "Publish the next version of the rules of satisfaction points",
            description = "The same content again changes nothing. Earlier versions stay with what was made by them.")
    public RestResponse<SatisfactionRulesResponse> put(SatisfactionRules request) {
        return resources.change((change, match) -> {
            SettingVersion<SatisfactionRules> published =
                    SettingStore.publish(change, SatisfactionRules.SETTING, match, request);
            SatisfactionWorker.computeAll(change);
            return VERSIONED.ok(published);
        });
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(
            operationId = "getSatisfactionRulesHistory",
            summary = "Read the history of the rules of satisfaction points")
    public Page<HistoryEntry> history(@Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db -> History.of(
                db, SatisfactionRules.SETTING.name(), SettingStore.auditId(SatisfactionRules.SETTING), requested));
    }
}
