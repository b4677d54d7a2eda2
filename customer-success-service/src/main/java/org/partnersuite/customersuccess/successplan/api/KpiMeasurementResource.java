package org.partnersuite.customersuccess.successplan.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.stakeholder.PartnerWriting;
import org.partnersuite.customersuccess.successplan.KpiMeasurement;
import org.partnersuite.customersuccess.successplan.KpiMeasurements;
import org.partnersuite.customersuccess.successplan.SuccessPlan;
import org.partnersuite.customersuccess.successplan.SuccessPlanRepository;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Measurements of the KPIs of success plans (CS-4). */
@Path("/kpi-measurements")
@RequirementId("CS-4")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "KPI measurements", description = "Time series of the KPIs of success plans.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class KpiMeasurementResource {
    private static final Representation<KpiMeasurement, KpiMeasurement> MEASUREMENT =
            Representation.of("/v1/customer-success/kpi-measurements/", Function.identity());

    private final KpiMeasurements measurements;
    private final Resources resources;

    KpiMeasurementResource(KpiMeasurements measurements, Resources resources) {
        this.measurements = measurements;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(operationId = "recordKpiMeasurement", description = "A KPI of an open plan has one measurement a day.")
    public RestResponse<KpiMeasurement> record(KpiMeasurementRequest request) {
        return resources.change(change -> MEASUREMENT.created(measurements.record(change, request.measured())));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(operationId = "recordKpiMeasurements")
    public RestResponse<BatchResult> recordAll(Batch<KpiMeasurementRequest> batch) {
        return resources.change(
                change -> batch.run(change, item -> MEASUREMENT.created(measurements.record(change, item.measured()))));
    }

    @GET
    @Listing(KpiMeasurementList.class)
    @Operation(
            operationId = "listKpiMeasurements",
            description = "Lists measurements by plan, KPI and day, in pages. A partner sees those of its plans.")
    public Page<KpiMeasurement> list(@Context UriInfo uri) {
        return resources.list(KpiMeasurementList.LIST, uri, KpiMeasurement.class, Function.identity());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getKpiMeasurement")
    public RestResponse<KpiMeasurement> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return MEASUREMENT.get(headers, resources.get(KpiMeasurements.MEASUREMENT, KpiMeasurement.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(operationId = "correctKpiMeasurement", description = "Corrects the value or the note.")
    public RestResponse<KpiMeasurement> correct(@PathParam("id") UUID id, MergePatch<KpiMeasurementRequest> patch) {
        checkRight(id);
        return resources.change((change, match) -> MEASUREMENT.ok(measurements.correct(
                change, id, match, known -> patch.applyTo(known).measured())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getKpiMeasurementHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(KpiMeasurements.MEASUREMENT, id, uri);
    }

    /** A partner's right is checked before anything else of the request. */
    private void checkRight(UUID id) {
        if (resources.caller().partnerId() != null) {
            UUID planId = resources
                    .get(KpiMeasurements.MEASUREMENT, KpiMeasurement.class, id)
                    .planId();
            resources.read(db -> {
                SuccessPlan plan = SuccessPlanRepository.visible(db, planId);
                PartnerWriting.of(
                        db,
                        resources.caller(),
                        plan.customerId(),
                        plan.details().subscriptionIds());
                return plan;
            });
        }
    }
}
