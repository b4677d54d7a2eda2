package org.partnersuite.customersuccess.usage.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.usage.UsagePartitions;
import org.partnersuite.customersuccess.usage.UsageRow;
import org.partnersuite.customersuccess.usage.UsageWorker;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;

/** Usage as it is reported (CS-8). */
@Path("/usage")
@RequirementId("CS-8")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Usage",
        description = "Telemetry by subscription, licence type and month or day. What is absent is not reported.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class UsageResource {
    private final Resources resources;
    private final UsagePartitions partitions;
    private final UsageWorker worker;

    UsageResource(Resources resources, UsagePartitions partitions, UsageWorker worker) {
        this.resources = resources;
        this.partitions = partitions;
        this.worker = worker;
    }

    @GET
    @Listing(UsageList.class)
    @Operation(
            operationId = "listUsage",
            summary = "List usage by month",
            description = "Newest first. Each row is of a subscription, a licence type and a month.")
    public Page<UsageResponse> months(@Context UriInfo uri) {
        return resources.list(UsageList.LIST, uri, UsageRow.class, UsageResponse::of);
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "reportUsage",
            summary = "Report usage of several licence types and periods",
            description =
                    "Each item replaces the report of its period as a whole. Files of millions of rows: bulk jobs.")
    public RestResponse<BatchResult> report(Batch<UsageRequest> batch) {
        RestResponse<BatchResult> response = resources.change(change -> batch.run(change, item -> {
            partitions.of(List.of(item.key().period()));
            return UsageReports.put(change, IfMatch.any(), item.key(), item.report());
        }));
        worker.wakeUp();
        return response;
    }
}
