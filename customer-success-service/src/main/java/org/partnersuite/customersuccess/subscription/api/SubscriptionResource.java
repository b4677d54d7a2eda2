package org.partnersuite.customersuccess.subscription.api;

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
import org.partnersuite.customersuccess.subscription.OrderValidations;
import org.partnersuite.customersuccess.subscription.PartnersOfRecord;
import org.partnersuite.customersuccess.subscription.Subscription;
import org.partnersuite.customersuccess.subscription.SubscriptionStore;
import org.partnersuite.customersuccess.subscription.Subscriptions;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.KeyInPath;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.Transition;
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

/** Subscriptions of customers (CS-2). */
@Path("/subscriptions")
@RequirementId("CS-2")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Subscriptions", description = "Subscriptions under contract.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class SubscriptionResource {
    private static final Representation<Subscription, SubscriptionResponse> SUBSCRIPTION =
            Representation.of("/v1/customer-success/subscriptions/", SubscriptionResponse::of);

    private final Resources resources;

    SubscriptionResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(SubscriptionList.class)
    @Operation(
            operationId = "listSubscriptions",
            description = "Lists subscriptions by filter, in pages. A partner sees subscriptions of which it is"
                    + " the partner of record.")
    public Page<SubscriptionResponse> list(@Context UriInfo uri) {
        return resources.list(SubscriptionList.LIST, uri, Subscription.class, SubscriptionResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSubscription")
    public RestResponse<SubscriptionResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return SUBSCRIPTION.get(headers, resources.get(SubscriptionStore.SUBSCRIPTION, Subscription.class, id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createSubscription",
            description = "Its renewal opens automatically when the contract ends in 15 months or less.")
    public RestResponse<SubscriptionResponse> create(SubscriptionRequest request) {
        return resources.change(change -> SUBSCRIPTION.created(Subscriptions.create(change, request.draft())));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "createSubscriptions")
    public RestResponse<BatchResult> createBatch(Batch<SubscriptionRequest> batch) {
        return resources.change(
                change -> batch.run(change, item -> SUBSCRIPTION.created(Subscriptions.create(change, item.draft()))));
    }

    @GET
    @Path(KeyInPath.PATH)
    @Operation(operationId = "getSubscriptionByExternalId")
    public RestResponse<SubscriptionResponse> get(@BeanParam KeyInPath key, @Context HttpHeaders headers) {
        return SUBSCRIPTION.located(
                headers, resources.get(SubscriptionStore.SUBSCRIPTION, Subscription.class, key.externalId()));
    }

    @PUT
    @Path(KeyInPath.PATH)
    @Upsert
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "putSubscriptionByExternalId")
    public RestResponse<SubscriptionResponse> put(@BeanParam KeyInPath key, SubscriptionRequest request) {
        ExternalId externalId = key.externalId(request.externalId());
        return resources.upsert((change, match) -> {
            Subscription subscription = Subscriptions.put(change, match, externalId, known -> (known == null
                            ? request
                            : resources.over(request, SubscriptionResponse.toRevise(known)))
                    .draft(externalId));
            return SUBSCRIPTION.put(change.isNew(subscription.version(), subscription.createdAt()), subscription);
        });
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "changeSubscription",
            description = "A JSON merge patch (RFC 7396); null removes a field. Terms changed here no longer"
                    + " follow the deal they came from.")
    public RestResponse<SubscriptionResponse> patch(@PathParam("id") UUID id, MergePatch<SubscriptionRequest> patch) {
        return resources.change((change, match) -> patched(change, id, match, patch));
    }

    @PATCH
    @Path(KeyInPath.PATH)
    @Upsert
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "patchSubscriptionByExternalId")
    public RestResponse<SubscriptionResponse> patch(@BeanParam KeyInPath key, MergePatch<SubscriptionRequest> patch) {
        ExternalId externalId = key.externalId();
        return resources.upsert((change, match) ->
                patched(change, SubscriptionStore.SUBSCRIPTION.idOf(change, externalId), match, patch));
    }

    @POST
    @Path("/{id}/partner-of-record-changes")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "changePartnerOfRecord",
            summary = "Change the partner of record from a day on",
            description = "With the customer's consent. Without partnerId the subscription has none from that day on. A"
                    + " change of a later day takes effect on it; one that reaches into the past needs a reason and an"
                    + " approver. The terms with their days are partner relations.")
    public RestResponse<SubscriptionResponse> changePartner(
            @PathParam("id") UUID id, PartnerOfRecordChangeRequest request) {
        return resources.change(
                (change, match) -> SUBSCRIPTION.created(PartnersOfRecord.change(change, id, match, request.change())));
    }

    @POST
    @Path("/{id}/order-validations")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "validateOrder",
            summary = "Validate the order of a subscription",
            description = "Once: order and contract data were reviewed, and the account record was validated.")
    public RestResponse<SubscriptionResponse> validateOrder(@PathParam("id") UUID id, OrderValidationRequest request) {
        return resources.change((change, match) ->
                SUBSCRIPTION.created(OrderValidations.validate(change, id, match, request.checks())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getSubscriptionHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(SubscriptionStore.SUBSCRIPTION, id, uri);
    }

    private static StoredResponse patched(
            Change change, UUID id, IfMatch match, MergePatch<SubscriptionRequest> patch) {
        return SUBSCRIPTION.ok(
                Subscriptions.revise(change, id, match, known -> patch.applyTo(SubscriptionResponse.toRevise(known))
                        .draft()));
    }
}
