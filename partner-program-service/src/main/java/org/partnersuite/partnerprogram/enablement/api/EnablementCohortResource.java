package org.partnersuite.partnerprogram.enablement.api;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.enablement.CohortSuccess;
import org.partnersuite.partnerprogram.enablement.CohortSuccesses;
import org.partnersuite.partnerprogram.enablement.Enablement;
import org.partnersuite.partnerprogram.enablement.EnablementCohort;
import org.partnersuite.partnerprogram.enablement.EnablementCohortRepository;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Cohorts of the enablement program (PP-15). */
@Path("/enablement-cohorts")
@RequirementId("PP-15")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enablement program")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class EnablementCohortResource {
    private static final Representation<EnablementCohort, EnablementCohortResponse> COHORT =
            Representation.of("/v1/partner-program/enablement-cohorts/", EnablementCohortResponse::of);

    private final Enablement enablement;
    private final Resources resources;

    EnablementCohortResource(Enablement enablement, Resources resources) {
        this.enablement = enablement;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "planEnablementCohort",
            description = "By the version of the program that holds now; it stays with the cohort.")
    public RestResponse<EnablementCohortResponse> plan(EnablementCohortRequest request) {
        return resources.change(change -> COHORT.created(enablement.plan(change, request.draft())));
    }

    @GET
    @Listing(EnablementCohortList.class)
    @Operation(
            operationId = "listEnablementCohorts",
            description = "Lists cohorts by filter, in pages, the last to start first. A partner sees its own.")
    public Page<EnablementCohortResponse> list(@Context UriInfo uri) {
        return resources.list(EnablementCohortList.LIST, uri, EnablementCohort.class, EnablementCohortResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getEnablementCohort")
    public RestResponse<EnablementCohortResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return COHORT.get(
                headers, resources.get(EnablementCohortRepository.ENABLEMENT_COHORT, EnablementCohort.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "patchEnablementCohort", description = "A JSON merge patch (RFC 7396): name or first day.")
    public RestResponse<EnablementCohortResponse> patch(
            @PathParam("id") UUID id, MergePatch<EnablementCohortRequest> patch) {
        return resources.change((change, match) -> COHORT.ok(enablement.replan(
                change, id, match, known -> patch.applyTo(COHORT.of(known)).draft())));
    }

    @GET
    @Path("/{id}/success")
    @Operation(
            operationId = "getEnablementCohortSuccess",
            summary = "Read whether an enablement cohort succeeded",
            description = "As it is known now, over the program's weeks: active users that grow in the partner's"
                    + " portfolio, more promoters than detractors among its customers, and every step by every"
                    + " participant.")
    public CohortSuccess success(@PathParam("id") UUID id) {
        EnablementCohort cohort =
                resources.get(EnablementCohortRepository.ENABLEMENT_COHORT, EnablementCohort.class, id);
        return resources.read(db -> CohortSuccesses.of(db, cohort));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getEnablementCohortHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(EnablementCohortRepository.ENABLEMENT_COHORT, id, uri);
    }
}
