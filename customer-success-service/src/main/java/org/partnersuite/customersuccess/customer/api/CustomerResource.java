package org.partnersuite.customersuccess.customer.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.customer.Customer;
import org.partnersuite.customersuccess.customer.CustomerStore;
import org.partnersuite.customersuccess.customer.Customers;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.ExternalId;
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

    @PUT
    @Path("/by-external-id/{source}/{externalId}")
    @Upsert
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "putCustomerByExternalId",
            summary = "Create or replace a customer by the caller's key",
            description = "The external id is taken from the path. An identical request changes nothing.")
    public RestResponse<CustomerResponse> put(
            @PathParam("source")
                    @Parameter(
                            description = "Source system.",
                            example = "crm",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            maxLength = ExternalId.MAX_SOURCE,
                                            pattern = ExternalId.ONE_LINE))
                    String source,
            @PathParam("externalId")
                    @Parameter(
                            description = "Id of the customer in the source system.",
                            example = "C-1001",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            maxLength = ExternalId.MAX_ID,
                                            pattern = ExternalId.ONE_LINE))
                    String externalId,
            CustomerRequest request) {
        ExternalId key = ExternalId.ofPath(source, externalId, request.externalId());
        return resources.upsert((change, match) -> {
            Customer customer = Customers.put(
                    change, match, key, request.withExternalId(key).draft());
            return CUSTOMER.put(change.isNew(customer.version(), customer.createdAt()), customer);
        });
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "changeCustomer", description = "A JSON merge patch (RFC 7396); null removes a field.")
    public RestResponse<CustomerResponse> patch(@PathParam("id") UUID id, MergePatch<CustomerRequest> patch) {
        return resources.change((change, match) ->
                CUSTOMER.ok(Customers.revise(change, id, match, known -> patch.applyTo(CustomerRequest.of(known))
                        .draft())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getCustomerHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(CustomerStore.CUSTOMER, id, uri);
    }
}
