package org.partnersuite.customersuccess.tenant.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.tenant.Tenant;
import org.partnersuite.customersuccess.tenant.TenantStore;
import org.partnersuite.customersuccess.tenant.Tenants;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.KeyInPath;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Tenants of customers (CS-2). */
@Path("/tenants")
@RequirementId("CS-2")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tenants", description = "Tenants of customers: name, datacenter, and the subscriptions that they serve.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class TenantResource {
    private static final Representation<Tenant, TenantResponse> TENANT =
            Representation.of("/v1/customer-success/tenants/", TenantResponse::of);

    private final Resources resources;

    TenantResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(TenantList.class)
    @Operation(operationId = "listTenants", description = "Lists tenants by filter, in pages.")
    public Page<TenantResponse> list(@Context UriInfo uri) {
        return resources.list(TenantList.LIST, uri, Tenant.class, TenantResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTenant")
    public RestResponse<TenantResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return TENANT.get(headers, resources.get(TenantStore.TENANT, Tenant.class, id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "createTenant", description = "A tenant may serve several subscriptions of its customer.")
    public RestResponse<TenantResponse> create(TenantRequest request) {
        return resources.change(change -> TENANT.created(Tenants.create(change, request.draft())));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "createTenants")
    public RestResponse<BatchResult> createAll(Batch<TenantRequest> batch) {
        return resources.change(
                change -> batch.run(change, item -> TENANT.created(Tenants.create(change, item.draft()))));
    }

    @GET
    @Path(KeyInPath.PATH)
    @Operation(operationId = "getTenantByExternalId")
    public RestResponse<TenantResponse> get(@BeanParam KeyInPath key, @Context HttpHeaders headers) {
        return TENANT.located(headers, resources.get(TenantStore.TENANT, Tenant.class, key.externalId()));
    }

    @PUT
    @Path(KeyInPath.PATH)
    @Upsert
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "putTenantByExternalId")
    public RestResponse<TenantResponse> put(@BeanParam KeyInPath key, TenantRequest request) {
        ExternalId externalId = key.externalId(request.externalId());
        return resources.upsert((change, match) -> {
            Tenant tenant = Tenants.put(change, match, externalId, known -> (known == null
                            ? request
                            : resources.over(request, TenantResponse.of(known)))
                    .draft(externalId));
            return TENANT.put(change.isNew(tenant.version(), tenant.createdAt()), tenant);
        });
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "changeTenant")
    public RestResponse<TenantResponse> patch(@PathParam("id") UUID id, MergePatch<TenantRequest> patch) {
        return resources.change((change, match) ->
                TENANT.ok(Tenants.revise(change, id, match, known -> patch.applyTo(TenantResponse.of(known))
                        .draft())));
    }

    @PATCH
    @Path(KeyInPath.PATH)
    @Upsert
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "patchTenantByExternalId")
    public RestResponse<TenantResponse> patch(@BeanParam KeyInPath key, MergePatch<TenantRequest> patch) {
        ExternalId externalId = key.externalId();
        return resources.upsert((change, match) -> TENANT.ok(
                Tenants.revise(change, TenantStore.TENANT.idOf(change, externalId), match, known -> patch.applyTo(
                                TenantResponse.of(known))
                        .draft())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getTenantHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(TenantStore.TENANT, id, uri);
    }
}
