package org.partnersuite.customersuccess.incident.api;

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
import org.partnersuite.customersuccess.incident.Incident;
import org.partnersuite.customersuccess.incident.IncidentStore;
import org.partnersuite.customersuccess.incident.Incidents;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.KeyInPath;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Support incidents of subscriptions (CS-8). */
@Path("/incidents")
@RequirementId("CS-8")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Incidents", description = "Support incidents of subscriptions.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class IncidentResource {
    private static final Representation<Incident, IncidentResponse> INCIDENT =
            Representation.of("/v1/customer-success/incidents/", IncidentResponse::of);

    private final Resources resources;

    IncidentResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(IncidentList.class)
    @Operation(operationId = "listIncidents", description = "Newest first.")
    public Page<IncidentResponse> list(@Context UriInfo uri) {
        return resources.list(IncidentList.LIST, uri, Incident.class, IncidentResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getIncident")
    public RestResponse<IncidentResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return INCIDENT.get(headers, resources.get(IncidentStore.INCIDENT, Incident.class, id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "openIncident",
            description = "While one of severity 1 is open, the band of the subscription is at most YELLOW.")
    public RestResponse<IncidentResponse> open(IncidentRequest request) {
        return resources.change(change -> INCIDENT.created(Incidents.open(change, request.draft())));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "openIncidents")
    public RestResponse<BatchResult> openAll(Batch<IncidentRequest> batch) {
        return resources.change(
                change -> batch.run(change, item -> INCIDENT.created(Incidents.open(change, item.draft()))));
    }

    @GET
    @Path(KeyInPath.PATH)
    @Operation(operationId = "getIncidentByExternalId")
    public RestResponse<IncidentResponse> get(@BeanParam KeyInPath key, @Context HttpHeaders headers) {
        return INCIDENT.located(headers, resources.get(IncidentStore.INCIDENT, Incident.class, key.externalId()));
    }

    @PUT
    @Path(KeyInPath.PATH)
    @Upsert
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "putIncidentByExternalId")
    public RestResponse<IncidentResponse> put(@BeanParam KeyInPath key, IncidentRequest request) {
        ExternalId externalId = key.externalId(request.externalId());
        return resources.upsert((change, match) -> {
            Incident incident = Incidents.put(change, match, externalId, known -> (known == null
                            ? request
                            : resources.over(request, IncidentResponse.of(known)))
                    .draft(externalId));
            return INCIDENT.put(change.isNew(incident.version(), incident.createdAt()), incident);
        });
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "patchIncident")
    public RestResponse<IncidentResponse> patch(@PathParam("id") UUID id, MergePatch<IncidentRequest> patch) {
        return resources.change((change, match) -> patched(change, id, match, patch));
    }

    @PATCH
    @Path(KeyInPath.PATH)
    @Upsert
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "patchIncidentByExternalId")
    public RestResponse<IncidentResponse> patch(@BeanParam KeyInPath key, MergePatch<IncidentRequest> patch) {
        ExternalId externalId = key.externalId();
        return resources.upsert(
                (change, match) -> patched(change, IncidentStore.INCIDENT.idOf(change, externalId), match, patch));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getIncidentHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(IncidentStore.INCIDENT, id, uri);
    }

    private static StoredResponse patched(Change change, UUID id, IfMatch match, MergePatch<IncidentRequest> patch) {
        return INCIDENT.ok(Incidents.revise(change, id, match, known -> patch.applyTo(IncidentResponse.of(known))
                .draft()));
    }
}
