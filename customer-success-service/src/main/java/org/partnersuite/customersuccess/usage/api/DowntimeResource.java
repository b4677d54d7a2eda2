package org.partnersuite.customersuccess.usage.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.usage.Periods;
import org.partnersuite.customersuccess.usage.TenantDowntime;
import org.partnersuite.customersuccess.usage.TenantDowntimes;
import org.partnersuite.customersuccess.usage.UsageKey;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Downtime of tenants (CS-8). */
@Path("/tenant-downtime")
@RequirementId("CS-8")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenant downtime", description = "Planned and unplanned downtime by tenant, datacenter and month.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class DowntimeResource {
    private static final Representation<TenantDowntime, DowntimeResponse> DOWNTIME =
            Representation.of("/v1/customer-success/tenant-downtime/", DowntimeResponse::of);

    private final Resources resources;

    DowntimeResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(DowntimeList.class)
    @Operation(operationId = "listTenantDowntime", summary = "List downtime of tenants", description = "Newest first.")
    public Page<DowntimeResponse> list(@Context UriInfo uri) {
        return resources.list(DowntimeList.LIST, uri, TenantDowntime.class, DowntimeResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTenantDowntime", summary = "Read the downtime of a tenant in a month")
    public RestResponse<DowntimeResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return DOWNTIME.get(headers, resources.get(TenantDowntimes.TENANT_DOWNTIME, TenantDowntime.class, id));
    }

    @PUT
    @Path("/of-tenants/{tenantId}/{month}")
    @Upsert
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "putTenantDowntime",
            summary = "Report the downtime of a tenant in a month",
            description = "Of the datacenter that the tenant is in. A report that says what is known changes nothing.")
    public RestResponse<DowntimeResponse> put(
            @PathParam("tenantId")
                    @Parameter(description = "Id of the tenant.", example = "019b0000-0000-7000-8000-00000000e100")
                    UUID tenantId,
            @PathParam("month")
                    @Pattern(regexp = "^[0-9]{4}-[0-9]{2}$")
                    @Parameter(description = "The month.", example = "2026-11")
                    String month,
            DowntimeRequest request) {
        UsageKey key = Periods.find(tenantId, "", month).orElseThrow(Problem::notFound);
        return resources.upsert((change, match) -> {
            TenantDowntime downtime = TenantDowntimes.put(
                    change,
                    match,
                    new TenantDowntimes.Report(
                            tenantId, key.period(), request.plannedMinutes(), request.unplannedMinutes()));
            return DOWNTIME.put(change.isNew(downtime.version(), downtime.createdAt()), downtime);
        });
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getTenantDowntimeHistory", summary = "Read the history of a tenant's downtime")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(TenantDowntimes.TENANT_DOWNTIME, id, uri);
    }
}
