package org.partnersuite.customersuccess.renewal.api;

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
import org.partnersuite.customersuccess.renewal.RenewalRules;
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

/** Grace and reasons of renewals (CS-10). */
@Path("/renewal-rules")
@RequirementId("CS-10")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Renewals")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class RenewalRulesResource {
    private static final Representation<SettingVersion<RenewalRules>, RenewalRulesResponse> RULES =
            new Representation<>(
                    "/v1/customer-success/",
                    rules -> "renewal-rules",
                    SettingVersion::version,
                    RenewalRulesResponse::of);

    private final Resources resources;

    RenewalRulesResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(operationId = "getRenewalRules", summary = "Read the rules of renewals")
    public RestResponse<RenewalRulesResponse> get(@Context HttpHeaders headers) {
        return RULES.get(headers, resources.read(db -> SettingStore.current(db, RenewalRules.SETTING)));
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "putRenewalRules",
            summary = "Publish the next version of the rules of renewals",
            description = "Recorded outcomes stay as they were counted.")
    public RestResponse<RenewalRulesResponse> put(RenewalRulesRequest request) {
        return resources.change((change, match) ->
                RULES.ok(SettingStore.publish(change, RenewalRules.SETTING, match, request.rules())));
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getRenewalRulesHistory", summary = "Read the history of the rules of renewals")
    public Page<HistoryEntry> history(@Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db ->
                History.of(db, RenewalRules.SETTING.name(), SettingStore.auditId(RenewalRules.SETTING), requested));
    }
}
