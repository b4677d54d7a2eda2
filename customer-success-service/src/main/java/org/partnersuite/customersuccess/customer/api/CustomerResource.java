package org.partnersuite.customersuccess.customer.api;

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
import org.partnersuite.customersuccess.customer.Customer;
import org.partnersuite.customersuccess.customer.CustomerStore;
import org.partnersuite.customersuccess.customer.Customers;
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

/** Accounts that have bought, and others that success is managed for (CS-2). */
@Path("/customers")
@RequirementId("CS-2")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Customers",
        description = "Accounts that have bought, and other customers under customer success management.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class CustomerResource {
    private static final Representation<Customer, CustomerResponse> CUSTOMER =
            Representation.of("/v1/customer-success/customers/", CustomerResponse::of);

    private final Resources resources;

    CustomerResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(CustomerList.class)
    @Operation(
            operationId = "listCustomers",
            description =
                    "Lists customers by filter, in pages. A partner sees customers with one of its" + " subscriptions.")
    public Page<CustomerResponse> list(@Context UriInfo uri) {
        return resources.list(CustomerList.LIST, uri, Customer.class, CustomerResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCustomer")
    public RestResponse<CustomerResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return CUSTOMER.get(headers, resources.get(CustomerStore.CUSTOMER, Customer.class, id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createCustomer",
            description = "A customer with an account has the account's name. Without an account, name is required.")
    public RestResponse<CustomerResponse> create(CustomerRequest request) {
        return resources.change(change -> CUSTOMER.created(Customers.create(change, request.draft())));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "createCustomers")
    public RestResponse<BatchResult> createBatch(Batch<CustomerRequest> batch) {
        return resources.change(
                change -> batch.run(change, item -> CUSTOMER.created(Customers.create(change, item.draft()))));
    }

    @GET
    @Path(KeyInPath.PATH)
    @Operation(operationId = "getCustomerByExternalId")
    public RestResponse<CustomerResponse> get(@BeanParam KeyInPath key, @Context HttpHeaders headers) {
        return CUSTOMER.located(headers, resources.get(CustomerStore.CUSTOMER, Customer.class, key.externalId()));
    }

    @PUT
    @Path(KeyInPath.PATH)
    @Upsert
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "putCustomerByExternalId",
            description = "Creates the customer with this external id, or changes it: fields in the request replace the"
                    + " stored ones, fields that it omits are kept. While an account provides the name, a request"
                    + " without accountId does not change it. An identical request changes nothing. If-Match is"
                    + " optional.")
    public RestResponse<CustomerResponse> put(@BeanParam KeyInPath key, CustomerRequest request) {
        ExternalId externalId = key.externalId(request.externalId());
        CustomerRequest asked = request.withExternalId(externalId);
        return resources.upsert((change, match) -> {
            Customer customer = Customers.put(change, match, externalId, known -> (known == null
                            ? asked
                            : resources.over(asked.under(known), CustomerRequest.of(known)))
                    .draft());
            return CUSTOMER.put(change.isNew(customer.version(), customer.createdAt()), customer);
        });
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "changeCustomer", description = "A JSON merge patch (RFC 7396); null removes a field.")
    public RestResponse<CustomerResponse> patch(@PathParam("id") UUID id, MergePatch<CustomerRequest> patch) {
        return resources.change((change, match) -> patched(change, id, match, patch));
    }

    @PATCH
    @Path(KeyInPath.PATH)
    @Upsert
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "patchCustomerByExternalId")
    public RestResponse<CustomerResponse> patch(@BeanParam KeyInPath key, MergePatch<CustomerRequest> patch) {
        ExternalId externalId = key.externalId();
        return resources.upsert(
                (change, match) -> patched(change, CustomerStore.CUSTOMER.idOf(change, externalId), match, patch));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getCustomerHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(CustomerStore.CUSTOMER, id, uri);
    }

    private static StoredResponse patched(Change change, UUID id, IfMatch match, MergePatch<CustomerRequest> patch) {
        return CUSTOMER.ok(Customers.revise(change, id, match, known -> patch.applyTo(CustomerRequest.of(known))
                .draft()));
    }
}
