package org.partnersuite.customersuccess.subscription.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.partner.PartnerScope;
import org.partnersuite.customersuccess.subscription.Subscription;
import org.partnersuite.customersuccess.subscription.SubscriptionRow;
import org.partnersuite.customersuccess.subscription.Subscriptions;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** What customers have under contract. */
@Path("/subscriptions")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Subscriptions", description = "What customers have under contract.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class SubscriptionResource {
    private static final Representation<Subscription, SubscriptionView> SUBSCRIPTION =
            Representation.of("/v1/customer-success/subscriptions/", SubscriptionView::of);

    private final UnitOfWork unitOfWork;
    private final Database database;
    private final PartnerScope scope;

    SubscriptionResource(UnitOfWork unitOfWork, Database database, PartnerScope scope) {
        this.unitOfWork = unitOfWork;
        this.database = database;
        this.scope = scope;
    }

    @GET
    @Listing(SubscriptionList.class)
    @Operation(
            operationId = "listSubscriptions",
            summary = "List subscriptions",
            description = "A partner sees those whose partner of record it is.")
    @APIResponse(responseCode = "200", description = "A page of subscriptions.")
    public Page<SubscriptionView> list(@Context UriInfo uri) {
        var asked = scope.ofSubscriptions(SubscriptionList.LIST.asked(uri));
        return database.readList(
                db -> asked.page(db, (row, context) -> SubscriptionView.of(SubscriptionRow.read(row, context))));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSubscription", summary = "Read a subscription", description = "Honours If-None-Match.")
    public RestResponse<SubscriptionView> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Subscription subscription = database.read(db -> {
            scope.checkSubscription(db, id);
            return Subscriptions.find(db, id).orElseThrow(Problem::notFound);
        });
        return SUBSCRIPTION.get(headers, subscription);
    }

    @POST
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createSubscription",
            summary = "Create a subscription",
            description = "Its renewal opens by itself when the contract's end is 15 months away or less.")
    public RestResponse<SubscriptionView> create(SubscriptionRequest request) {
        return unitOfWork
                .run(change -> SUBSCRIPTION.created(Subscriptions.create(change, request.draft())))
                .of();
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createSubscriptions",
            summary = "Create up to 200 subscriptions",
            description = "A result per item in request order; atomic=true creates all or none.")
    public RestResponse<BatchResult> createBatch(
            Batch<SubscriptionRequest> batch, @QueryParam("atomic") @DefaultValue("false") boolean atomic) {
        return unitOfWork
                .run(change -> batch.run(
                        atomic, change, item -> SUBSCRIPTION.created(Subscriptions.create(change, item.draft()))))
                .of();
    }

    @PUT
    @Path("/by-external-id/{source}/{externalId}")
    @Upsert
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "putSubscriptionByExternalId",
            summary = "Create or replace a subscription by your own key",
            description = "The external id is the path's; the same again changes nothing.")
    public RestResponse<SubscriptionView> upsert(
            @PathParam("source") String source,
            @PathParam("externalId") String externalId,
            SubscriptionRequest request,
            @Context HttpHeaders headers) {
        ExternalId key = ExternalId.ofPath(source, externalId, request.externalId());
        IfMatch ifMatch = IfMatch.optional(headers.getHeaderString(HttpHeaders.IF_MATCH));
        return unitOfWork
                .run(change -> {
                    var draft = request.draft(key);
                    Subscription subscription = Subscriptions.put(change, ifMatch, key, draft);
                    return SUBSCRIPTION.put(
                            change.isNew(subscription.version(), subscription.createdAt()), subscription);
                })
                .of();
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "changeSubscription",
            summary = "Change a subscription",
            description =
                    "A merge patch; null removes a field. Terms that are changed here no longer follow the deal they came from.")
    public RestResponse<SubscriptionView> patch(
            @PathParam("id") UUID id, MergePatch<SubscriptionRequest> patch, @Context HttpHeaders headers) {
        IfMatch ifMatch = IfMatch.required(headers);
        return unitOfWork
                .run(change -> {
                    Subscription before = Subscriptions.lock(change, id);
                    ifMatch.check(before.version());
                    SubscriptionRequest wanted = patch.applyTo(SubscriptionRequest.of(before));
                    return SUBSCRIPTION.ok(Subscriptions.change(change, before, ifMatch, wanted.draft()));
                })
                .of();
    }
}
