package org.partnersuite.customersuccess.usage.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import org.partnersuite.customersuccess.usage.UsageMonth;
import org.partnersuite.customersuccess.usage.UsageMonthStore;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;

/** Usage of subscriptions by month (CS-8). */
@Path("/usage-months")
@RequirementId("CS-8")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Usage",
        description = "Telemetry by subscription, licence type and month or day. What is absent is not reported.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class UsageMonthResource {
    private static final Representation<UsageMonth, UsageMonthResponse> USAGE_MONTH =
            Representation.of("/v1/customer-success/usage-months/", UsageMonthResponse::of);

    private final Resources resources;

    UsageMonthResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(UsageMonthList.class)
    @Operation(
            operationId = "listUsageMonths",
            summary = "List usage by subscription and month",
            description = "Newest first. Sums over licence types; a figure that none of them reports is absent.")
    public Page<UsageMonthResponse> list(@Context UriInfo uri) {
        return resources.list(UsageMonthList.LIST, uri, UsageMonth.class, UsageMonthResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getUsageMonth", summary = "Read a subscription's usage in a month")
    public RestResponse<UsageMonthResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return USAGE_MONTH.get(headers, resources.get(UsageMonthStore.USAGE_MONTH, UsageMonth.class, id));
    }
}
