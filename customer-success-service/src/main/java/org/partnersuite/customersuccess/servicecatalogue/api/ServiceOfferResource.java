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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.servicecatalogue.ServiceOffer;
import org.partnersuite.customersuccess.servicecatalogue.ServiceOfferRepository;
import org.partnersuite.customersuccess.servicecatalogue.ServiceOffers;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Support options, adoption services, services of partners and bundles (CS-14). */
@Path("/service-offers")
@RequirementId("CS-14")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Services", description = "What can be sold beside a subscription, and what a subscription has of it.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class ServiceOfferResource {
    private static final Representation<ServiceOffer, ServiceOfferResponse> SERVICE =
            Representation.of("/v1/customer-success/service-offers/", ServiceOfferResponse::of);

    private final ServiceOffers offers;
    private final Resources resources;

    ServiceOfferResource(ServiceOffers offers, Resources resources) {
        this.offers = offers;
        this.resources = resources;
    }

    @GET
    @Listing(ServiceOfferList.class)
    @Operation(operationId = "listServiceOffers", description = "By kind and family, in pages.")
    public Page<ServiceOfferResponse> list(@Context UriInfo uri) {
        return resources.list(ServiceOfferList.LIST, uri, ServiceOffer.class, ServiceOfferResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getServiceOffer")
    public RestResponse<ServiceOfferResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return SERVICE.get(headers, resources.get(ServiceOfferRepository.SERVICE_OFFER, ServiceOffer.class, id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "addServiceOffer",
            description = "An adoption service, a service that a partner defines, or a bundle.")
    public RestResponse<ServiceOfferResponse> add(ServiceOfferRequest request) {
        return resources.change(change -> SERVICE.created(offers.add(change, request.draft())));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "patchServiceOffer",
            description =
                    "BASIC stays free; ENHANCED and PREMIUM stay for a fee. One that is no longer sold is not offered.")
    public RestResponse<ServiceOfferResponse> patch(@PathParam("id") UUID id, MergePatch<ServiceOfferRequest> patch) {
        return resources.change((change, match) ->
                SERVICE.ok(offers.revise(change, id, match, known -> patch.applyTo(ServiceOfferResponse.of(known))
                        .draft(known))));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getServiceOfferHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(ServiceOfferRepository.SERVICE_OFFER, id, uri);
    }
}
