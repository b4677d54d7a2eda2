package org.partnersuite.customersuccess.servicecatalogue.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.servicecatalogue.ServiceDeliveries;
import org.partnersuite.customersuccess.servicecatalogue.ServiceDelivery;
import org.partnersuite.customersuccess.servicecatalogue.SubscriptionService;
import org.partnersuite.customersuccess.servicecatalogue.SubscriptionServiceRepository;
import org.partnersuite.customersuccess.servicecatalogue.SubscriptionServices;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Services that are a part of subscriptions, and what was done of them (CS-14). */
@Path("/subscription-services")
@RequirementId("CS-14")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Services")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class SubscriptionServiceResource {
    private static final String COLLECTION = "/v1/customer-success/subscription-services/";
    private static final Representation<SubscriptionService, SubscriptionServiceResponse> SERVICE =
            Representation.of(COLLECTION, SubscriptionServiceResponse::of);

    private final SubscriptionServices services;
    private final Resources resources;

    SubscriptionServiceResource(SubscriptionServices services, Resources resources) {
        this.services = services;
        this.resources = resources;
    }

    @GET
    @Listing(SubscriptionServiceList.class)
    @Operation(operationId = "listSubscriptionServices", description = "By subscription or service, in pages.")
    public Page<SubscriptionServiceResponse> list(@Context UriInfo uri) {
        return resources.list(
                SubscriptionServiceList.LIST, uri, SubscriptionService.class, SubscriptionServiceResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSubscriptionService")
    public RestResponse<SubscriptionServiceResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return SERVICE.get(
                headers,
                resources.get(SubscriptionServiceRepository.SUBSCRIPTION_SERVICE, SubscriptionService.class, id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "attachService", description = "Makes a service that is offered a part of a subscription.")
    public RestResponse<SubscriptionServiceResponse> attach(SubscriptionServiceRequest request) {
        return resources.change(change ->
                SERVICE.created(services.attach(change, request.subscriptionId(), request.offerId(), request.terms())));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "patchSubscriptionService", description = "toDay ends it.")
    public RestResponse<SubscriptionServiceResponse> patch(
            @PathParam("id") UUID id, MergePatch<SubscriptionServiceRequest> patch) {
        return resources.change((change, match) -> SERVICE.ok(
                services.revise(change, id, match, known -> patch.applyTo(SubscriptionServiceResponse.of(known))
                        .terms())));
    }

    @GET
    @Path("/{id}/deliveries")
    @Listing(ServiceDeliveryList.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "listServiceDeliveries", description = "What was done of the service.")
    public Page<ServiceDeliveryResponse> deliveries(@PathParam("id") UUID id, @Context UriInfo uri) {
        var requested = ServiceDeliveryList.LIST.request(uri).where("d.subscription_service_id = ?", id);
        resources.get(SubscriptionServiceRepository.SUBSCRIPTION_SERVICE, SubscriptionService.class, id);
        return resources.list(requested, ServiceDelivery.class, ServiceDeliveryResponse::of);
    }

    @POST
    @Path("/{id}/deliveries")
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "recordServiceDelivery",
            description = "Records that the service was done once. More than is entitled is not refused.")
    public RestResponse<ServiceDeliveryResponse> deliver(@PathParam("id") UUID id, ServiceDeliveryRequest request) {
        return resources.change(change -> {
            ServiceDelivery delivery =
                    ServiceDeliveries.record(change, id, request.doneOn(), request.doneBy(), request.note());
            return StoredResponse.created(
                    URI.create(COLLECTION + id + "/deliveries"), 1, ServiceDeliveryResponse.of(delivery));
        });
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getSubscriptionServiceHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(SubscriptionServiceRepository.SUBSCRIPTION_SERVICE, id, uri);
    }
}
