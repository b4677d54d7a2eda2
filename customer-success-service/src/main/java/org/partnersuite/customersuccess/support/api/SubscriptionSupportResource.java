package org.partnersuite.customersuccess.support.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.subscription.SubscriptionStore;
import org.partnersuite.customersuccess.support.SupportEntitlement;
import org.partnersuite.customersuccess.support.SupportOptions;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** Support of a subscription: what it is entitled to, and what was delivered (CS-14). */
@Path("/subscriptions/{id}")
@RequirementId("CS-14")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Support")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class SubscriptionSupportResource {
    private static final Representation<SupportOptions.Options, SupportOptionsResponse> OPTIONS = new Representation<>(
            "/v1/customer-success/subscriptions/",
            options -> options.subscriptionId() + "/support-options",
            SupportOptions.Options::version,
            SupportOptionsResponse::of);

    private final Resources resources;

    SubscriptionSupportResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Path("/support-entitlement")
    @Operation(
            operationId = "getSupportEntitlement",
            summary = "Read what was delivered to a subscription, against what it is entitled to",
            description = "In the contract year of a day. More than is entitled is shown, never refused.")
    public SupportEntitlementResponse entitlement(
            @PathParam("id") UUID id,
            @Parameter(description = "A day of the contract year. Default: today.") @QueryParam("day") @Nullable
                    LocalDate day) {
        LocalDate asked = day == null ? resources.now().atZone(ZoneOffset.UTC).toLocalDate() : day;
        return SupportEntitlementResponse.of(
                resources.read(db -> SupportEntitlement.of(db, id, asked, resources.now())));
    }

    @GET
    @Path("/support-options")
    @Operation(
            operationId = "getSupportOptions",
            summary = "Read the support options of a subscription",
            description = "Before the first change nothing is included.")
    public RestResponse<SupportOptionsResponse> options(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return OPTIONS.get(headers, resources.read(db -> {
            SubscriptionStore.get(db, id);
            return SupportOptions.get(db, id);
        }));
    }

    @PUT
    @Path("/support-options")
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "putSupportOptions", summary = "Say what the support level leaves to the subscription")
    public RestResponse<SupportOptionsResponse> putOptions(@PathParam("id") UUID id, SupportOptionsRequest request) {
        return resources.change(
                (change, match) -> OPTIONS.ok(SupportOptions.put(change, id, match, request.userAdoption())));
    }
}
