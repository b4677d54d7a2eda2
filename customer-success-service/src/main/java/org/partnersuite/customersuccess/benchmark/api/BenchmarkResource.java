package org.partnersuite.customersuccess.benchmark.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.benchmark.BenchmarkQuestion;
import org.partnersuite.customersuccess.benchmark.BenchmarkRules;
import org.partnersuite.customersuccess.benchmark.Benchmarks;
import org.partnersuite.customersuccess.customer.CustomerStore;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.settings.SettingStore;
import org.partnersuite.platform.settings.SettingVersion;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Figures of customers against those of peers (CS-22). */
@Path("/benchmarks")
@RequirementId("CS-22")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Benchmarks", description = "Adoption and business KPIs against peers, without giving away a single one.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class BenchmarkResource {
    private static final Representation<SettingVersion<BenchmarkRules>, BenchmarkRulesResponse> RULES =
            new Representation<>(
                    "/v1/customer-success/",
                    rules -> "benchmarks/rules",
                    SettingVersion::version,
                    BenchmarkRulesResponse::of);

    private final Benchmarks benchmarks;
    private final Resources resources;

    BenchmarkResource(Benchmarks benchmarks, Resources resources) {
        this.benchmarks = benchmarks;
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getBenchmark",
            summary = "Compare a figure with that of peers",
            description =
                    "Of a customer, or of the customers of a partner: percentile, quartiles and number, within a group"
                            + " of the same product, and of its industry and segment where these are large enough. A partner"
                            + " gets its own values and the distribution of a group without its own customers.")
    public BenchmarkResponse get(@BeanParam BenchmarkParameters parameters) {
        UUID caller = resources.caller().partnerId();
        BenchmarkQuestion question = parameters.question(
                caller, resources.now().atZone(ZoneOffset.UTC).toLocalDate());
        checkRight(question, caller);
        return BenchmarkResponse.of(benchmarks.of(question, caller));
    }

    /** A partner asks about itself, or about a customer that it may see. */
    private void checkRight(BenchmarkQuestion question, @Nullable UUID caller) {
        UUID customer = question.customer();
        UUID partner = question.partner();
        boolean foreign = caller != null && partner != null && !partner.equals(caller);
        boolean unseen = customer != null
                && resources.read(
                        db -> CustomerStore.findKnown(db, Set.of(customer)).isEmpty());
        if (foreign || unseen) {
            throw Problem.notFound();
        }
    }

    @GET
    @Path("/rules")
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getBenchmarkRules", summary = "Read how large a group of peers must be")
    public RestResponse<BenchmarkRulesResponse> rules(@Context HttpHeaders headers) {
        return RULES.get(headers, resources.read(db -> SettingStore.current(db, BenchmarkRules.SETTING)));
    }

    @PUT
    @Path("/rules")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "putBenchmarkRules", summary = "Say how large a group of peers must be")
    public RestResponse<BenchmarkRulesResponse> putRules(BenchmarkRulesRequest request) {
        return resources.change((change, match) ->
                RULES.ok(SettingStore.publish(change, BenchmarkRules.SETTING, match, request.rules())));
    }

    @GET
    @Path("/rules/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getBenchmarkRulesHistory", summary = "Read the history of the rules of benchmarks")
    public Page<HistoryEntry> history(@Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db ->
                History.of(db, BenchmarkRules.SETTING.name(), SettingStore.auditId(BenchmarkRules.SETTING), requested));
    }
}
