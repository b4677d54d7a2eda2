package org.partnersuite.customersuccess.usage.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.usage.Periods;
import org.partnersuite.customersuccess.usage.UsageKey;
import org.partnersuite.customersuccess.usage.UsagePartitions;
import org.partnersuite.customersuccess.usage.UsageStore;
import org.partnersuite.customersuccess.usage.UsageWorker;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.unitofwork.Resources;

/** What is reported of a subscription's licence type in a period (CS-8). */
@Path("/subscriptions/{id}/usage/{licenceType}/{period}")
@RequirementId("CS-8")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Usage",
        description = "Telemetry by subscription, licence type and month or day. What is absent is not reported.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class SubscriptionUsageResource {
    private static final String LICENCE_TYPE = "Licence type, as it is reported.";
    private static final String PERIOD = "A month or a day.";

    private final Resources resources;
    private final UsagePartitions partitions;
    private final UsageWorker worker;

    SubscriptionUsageResource(Resources resources, UsagePartitions partitions, UsageWorker worker) {
        this.partitions = partitions;
        this.resources = resources;
        this.worker = worker;
    }

    @GET
    @Operation(operationId = "getUsage", summary = "Read what is reported of a licence type in a month or on a day")
    public RestResponse<UsageResponse> get(
            @PathParam("id") UUID id,
            @PathParam("licenceType")
                    @Size(max = 100)
                    @Parameter(description = LICENCE_TYPE, example = "Users - Goal Management")
                    String licenceType,
            @PathParam("period")
                    @Pattern(regexp = UsageRequest.PERIOD)
                    @Parameter(description = PERIOD, example = "2026-11")
                    String period,
            @Context HttpHeaders headers) {
        UsageKey key = key(id, licenceType, period);
        return UsageReports.USAGE.get(
                headers, resources.read(db -> UsageStore.find(db, key)).orElseThrow(Problem::notFound));
    }

    @PUT
    @Upsert
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "putUsage",
            summary = "Report a licence type's usage in a month or on a day",
            description =
                    "Replaces the report of that period as a whole; omitted figures are not reported. A report that"
                            + " says what is known changes nothing. The month's figures and the score follow within a second.")
    public RestResponse<UsageResponse> put(
            @PathParam("id") UUID id,
            @PathParam("licenceType")
                    @Size(max = 100)
                    @Parameter(description = LICENCE_TYPE, example = "Users - Goal Management")
                    String licenceType,
            @PathParam("period")
                    @Pattern(regexp = UsageRequest.PERIOD)
                    @Parameter(description = PERIOD, example = "2026-11")
                    String period,
            UsageFiguresRequest request) {
        UsageKey key = key(id, licenceType, period);
        RestResponse<UsageResponse> response = resources.upsert((change, match) -> {
            partitions.of(List.of(key.period()));
            return UsageReports.put(change, match, key, request.report());
        });
        worker.wakeUp();
        return response;
    }

    private static UsageKey key(UUID id, String licenceType, String period) {
        return Periods.find(id, licenceType, period).orElseThrow(Problem::notFound);
    }
}
