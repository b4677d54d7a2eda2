package org.partnersuite.customersuccess.usage.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.usage.Periods;
import org.partnersuite.customersuccess.usage.UsageKey;
import org.partnersuite.customersuccess.usage.UsageReport;
import org.partnersuite.customersuccess.usage.UsageRow;
import org.partnersuite.customersuccess.usage.UsageStore;
import org.partnersuite.customersuccess.usage.UsageUpserts;
import org.partnersuite.customersuccess.usage.UsageWorker;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Resources;

/** Usage as it is reported (CS-8). */
@Path("/")
@RequirementId("CS-8")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Usage", description = "Telemetry by subscription, licence type and month or day. What is absent is not reported.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class UsageResource {
    private static final String ONE = "/subscriptions/{id}/usage/{licenceType}/{period}";

    private static final Representation<UsageRow, UsageResponse> USAGE = new Representation<>(
            "/v1/customer-success/subscriptions/", UsageResource::address, UsageRow::version, UsageResponse::of);

    private final Resources resources;
    private final UsageWorker worker;

    UsageResource(Resources resources, UsageWorker worker) {
        this.resources = resources;
        this.worker = worker;
    }

    @GET
    @Path("/usage")
    @Listing(UsageList.class)
    @Operation(
            operationId = "listUsage",
            summary = "List usage by month",
            description = "Newest first. Each row is of a subscription, a licence type and a month.")
    public Page<UsageResponse> months(@Context UriInfo uri) {
        return resources.list(UsageList.MONTHS, uri, UsageRow.class, UsageResponse::of);
    }

    @GET
    @Path("/daily-usage")
    @Listing(UsageList.class)
    @Operation(
            operationId = "listDailyUsage",
            summary = "List usage by day",
            description = "Newest first. Each row is of a subscription, a licence type and a day.")
    public Page<UsageResponse> days(@Context UriInfo uri) {
        return resources.list(UsageList.DAYS, uri, UsageRow.class, UsageResponse::of);
    }

    @GET
    @Path(ONE)
    @Operation(operationId = "getUsage", summary = "Read what is reported of a licence type in a month or on a day")
    public RestResponse<UsageResponse> get(
            @PathParam("id") UUID id,
            @PathParam("licenceType") @Size(max = 100) String licenceType,
            @PathParam("period") @Pattern(regexp = UsageRequest.PERIOD) String period,
            @Context HttpHeaders headers) {
        UsageKey key = key(id, licenceType, period);
        return USAGE.get(
                headers, resources.read(db -> UsageStore.find(db, key)).orElseThrow(Problem::notFound));
    }

    @PUT
    @Path(ONE)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "putUsage",
            summary = "Report a licence type's usage in a month or on a day",
            description = "Replaces the report of that period as a whole; omitted figures are not reported. A report that"
                    + " says what is known changes nothing. The month's figures and the score follow within a second.")
    public RestResponse<UsageResponse> put(
            @PathParam("id") UUID id,
            @PathParam("licenceType") @Size(max = 100) String licenceType,
            @PathParam("period") @Pattern(regexp = UsageRequest.PERIOD) String period,
            UsageFiguresRequest request) {
        UsageKey key = key(id, licenceType, period);
        RestResponse<UsageResponse> response =
                resources.upsert((change, match) -> put(change, match, key, request.report()));
        worker.wakeUp();
        return response;
    }

    @POST
    @Path("/usage/batch")
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "reportUsage",
            summary = "Report usage of several licence types and periods",
            description = "Each item replaces the report of its period as a whole. Files of millions of rows: bulk jobs.")
    public RestResponse<BatchResult> report(Batch<UsageRequest> batch) {
        RestResponse<BatchResult> response = resources.change(change ->
                batch.run(change, item -> put(change, IfMatch.any(), item.key(), item.report())));
        worker.wakeUp();
        return response;
    }

    private static StoredResponse put(Change change, IfMatch match, UsageKey key, UsageReport report) {
        UsageStore.find(change.db(), key)
                .ifPresentOrElse(known -> match.check(known.version()), match::checkNone);
        UsageUpserts.Result result = applied(change, new UsageUpserts.Draft(key, known -> report));
        UsageRow after = result.after();
        if (after == null) {
            boolean unknown = result.faults().stream().anyMatch(fault -> fault.code().equals("unknown_subscription"));
            throw unknown
                    ? Problem.notFound()
                    : Problem.unprocessable("usage_refused", "The report breaks rules, listed in errors.", result.faults());
        }
        return USAGE.put(result.before() == null, after);
    }

    private static UsageUpserts.Result applied(Change change, UsageUpserts.Draft draft) {
        try {
            return UsageUpserts.put(change, List.of(draft)).getFirst();
        } catch (ConcurrentModificationException raced) {
            return UsageUpserts.put(change, List.of(draft)).getFirst();
        }
    }

    private static UsageKey key(UUID id, String licenceType, String period) {
        return Periods.find(id, licenceType, period).orElseThrow(Problem::notFound);
    }

    private static String address(UsageRow row) {
        return row.subscriptionId() + "/usage/"
                + URLEncoder.encode(row.licenceType(), StandardCharsets.UTF_8).replace("+", "%20")
                + "/" + Periods.show(row.period(), row.daily());
    }
}
