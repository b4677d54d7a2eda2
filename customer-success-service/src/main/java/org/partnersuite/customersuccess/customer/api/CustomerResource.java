package org.partnersuite.customersuccess.customer.api;

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
import org.partnersuite.customersuccess.customer.Customer;
import org.partnersuite.customersuccess.customer.CustomerRow;
import org.partnersuite.customersuccess.customer.Customers;
import org.partnersuite.customersuccess.partner.PartnerScope;
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

/** Accounts that have bought, and others that success is managed for. */
@Path("/customers")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customers", description = "Accounts that have bought, and others that success is managed for.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class CustomerResource {
    private static final Representation<Customer, CustomerView> CUSTOMER =
            Representation.of("/v1/customer-success/customers/", CustomerView::of);

    private final UnitOfWork unitOfWork;
    private final Database database;
    private final PartnerScope scope;

    CustomerResource(UnitOfWork unitOfWork, Database database, PartnerScope scope) {
        this.unitOfWork = unitOfWork;
        this.database = database;
        this.scope = scope;
    }

    @GET
    @Listing(CustomerList.class)
    @Operation(
            operationId = "listCustomers",
            summary = "List customers",
            description = "A partner sees those that have one of its subscriptions.")
    @APIResponse(responseCode = "200", description = "A page of customers.")
    public Page<CustomerView> list(@Context UriInfo uri) {
        var asked = scope.ofCustomers(CustomerList.LIST.asked(uri));
        return database.readList(
                db -> asked.page(db, (row, context) -> CustomerView.of(CustomerRow.read(row, context))));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCustomer", summary = "Read a customer", description = "Honours If-None-Match.")
    public RestResponse<CustomerView> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Customer customer = database.read(db -> {
            scope.checkCustomer(db, id);
            return Customers.find(db, id).orElseThrow(Problem::notFound);
        });
        return CUSTOMER.get(headers, customer);
    }

    @POST
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createCustomer",
            summary = "Create a customer",
            description = "With an account it has the account's name; without one it needs a name of its own.")
    public RestResponse<CustomerView> create(CustomerRequest request) {
        return unitOfWork
                .run(change -> CUSTOMER.created(Customers.create(change, request.terms())))
                .of();
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createCustomers",
            summary = "Create up to 200 customers",
            description = "A result per item in request order; atomic=true creates all or none.")
    public RestResponse<BatchResult> createBatch(
            Batch<CustomerRequest> batch, @QueryParam("atomic") @DefaultValue("false") boolean atomic) {
        return unitOfWork
                .run(change ->
                        batch.run(atomic, change, item -> CUSTOMER.created(Customers.create(change, item.terms()))))
                .of();
    }

    @PUT
    @Path("/by-external-id/{source}/{externalId}")
    @Upsert
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "putCustomerByExternalId",
            summary = "Create or replace a customer by your own key",
            description = "The external id is the path's; the same again changes nothing.")
    public RestResponse<CustomerView> upsert(
            @PathParam("source") String source,
            @PathParam("externalId") String externalId,
            CustomerRequest request,
            @Context HttpHeaders headers) {
        ExternalId key = ExternalId.ofPath(source, externalId, request.externalId());
        IfMatch ifMatch = IfMatch.optional(headers.getHeaderString(HttpHeaders.IF_MATCH));
        return unitOfWork
                .run(change -> {
                    var terms = request.withExternalId(key).terms();
                    Customer customer = Customers.put(change, ifMatch, key, terms);
                    return CUSTOMER.put(change.isNew(customer.version(), customer.createdAt()), customer);
                })
                .of();
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "changeCustomer",
            summary = "Change a customer",
            description = "A merge patch; null removes a field.")
    public RestResponse<CustomerView> patch(
            @PathParam("id") UUID id, MergePatch<CustomerRequest> patch, @Context HttpHeaders headers) {
        IfMatch ifMatch = IfMatch.required(headers);
        return unitOfWork
                .run(change -> {
                    Customer before = Customers.lock(change, id);
                    ifMatch.check(before.version());
                    CustomerRequest wanted = patch.applyTo(CustomerRequest.of(before));
                    return CUSTOMER.ok(Customers.change(change, before, ifMatch, wanted.terms()));
                })
                .of();
    }
}
