package org.partnersuite.customersuccess.stagekpi.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.retention.ContractsInMemory;
import org.partnersuite.customersuccess.stagekpi.StageKpiLabels;
import org.partnersuite.customersuccess.stagekpi.StageKpiScope;
import org.partnersuite.customersuccess.stagekpi.StageKpis;
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

/** KPIs of the five stages, by partner, product and period (CS-13). */
@Path("/stage-kpis")
@RequirementId("CS-13")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Stage KPIs",
        description = "KPIs of LAND, ONBOARD, ADOPT, EXPAND and RENEW by partner, product and period.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class StageKpiResource {
    private static final Representation<SettingVersion<StageKpiLabels>, StageKpiLabelsResponse> LABELS =
            new Representation<>(
                    "/v1/customer-success/",
                    labels -> "stage-kpis/labels",
                    SettingVersion::version,
                    StageKpiLabelsResponse::of);

    private final Resources resources;
    private final ContractsInMemory contracts;

    StageKpiResource(Resources resources, ContractsInMemory contracts) {
        this.resources = resources;
        this.contracts = contracts;
    }

    @GET
    @Operation(
            operationId = "getStageKpis",
            summary = "Compute the KPIs of the stages",
            description = "Of the contracts of a partner and a product in a period. A partner gets its own.")
    public StageKpisResponse get(@BeanParam StageKpiParameters parameters) {
        StageKpiScope scope = parameters.scope(
                resources.caller().partnerId(),
                resources.now().atZone(ZoneOffset.UTC).toLocalDate());
        return StageKpisResponse.of(
                scope,
                resources.read(db -> StageKpis.of(db, scope, parameters.stage, contracts.of(resources.caller()))));
    }

    @GET
    @Path("/labels")
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getStageKpiLabels", summary = "Read the labels of the KPIs and the minimum renewal rate")
    public RestResponse<StageKpiLabelsResponse> labels(@Context HttpHeaders headers) {
        return LABELS.get(headers, resources.read(db -> SettingStore.current(db, StageKpiLabels.SETTING)));
    }

    @PUT
    @Path("/labels")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "putStageKpiLabels", summary = "Publish the next version of the labels of the KPIs")
    public RestResponse<StageKpiLabelsResponse> putLabels(StageKpiLabelsRequest request) {
        return resources.change((change, match) ->
                LABELS.ok(SettingStore.publish(change, StageKpiLabels.SETTING, match, request.labels())));
    }

    @GET
    @Path("/labels/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getStageKpiLabelsHistory", summary = "Read the history of the labels of the KPIs")
    public Page<HistoryEntry> history(@Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db ->
                History.of(db, StageKpiLabels.SETTING.name(), SettingStore.auditId(StageKpiLabels.SETTING), requested));
    }
}
