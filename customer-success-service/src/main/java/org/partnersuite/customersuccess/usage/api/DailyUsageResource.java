package org.partnersuite.customersuccess.usage.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.customersuccess.usage.UsageRow;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;

/** Usage as it is reported by day (CS-8). */
@Path("/daily-usage")
@RequirementId("CS-8")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Usage",
        description = "Telemetry by subscription, licence type and month or day. What is absent is not reported.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class DailyUsageResource {
    private final Resources resources;

    DailyUsageResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(DailyUsageList.class)
    @Operation(
            operationId = "listDailyUsage",
            summary = "List usage by day",
            description = "Newest first. Each row is of a subscription, a licence type and a day.")
    public Page<UsageResponse> days(@Context UriInfo uri) {
        return resources.list(DailyUsageList.LIST, uri, UsageRow.class, UsageResponse::of);
    }
}
