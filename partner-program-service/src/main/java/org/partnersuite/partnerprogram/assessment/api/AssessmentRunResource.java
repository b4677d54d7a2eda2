package org.partnersuite.partnerprogram.assessment.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import org.partnersuite.partnerprogram.assessment.AssessmentRun;
import org.partnersuite.partnerprogram.assessment.AssessmentRuns;
import org.partnersuite.partnerprogram.assessment.AssessmentWorker;
import org.partnersuite.partnerprogram.assessment.ResultStore;
import org.partnersuite.partnerprogram.assessment.RunStore;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Yearly measures of all participating partners: a dry run, then published (PP-4). */
@Path("/assessment-runs")
@RequirementId("PP-4")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Assessments",
        description = "Partners measured over the previous year and put into tiers, with every criterion explained.")
@RolesAllowed(Roles.VENDOR)
public class AssessmentRunResource {
    private static final Representation<AssessmentRun, AssessmentRunResponse> RUN =
            Representation.of("/v1/partner-program/assessment-runs/", AssessmentRunResponse::of);

    private final AssessmentRuns runs;
    private final AssessmentWorker worker;
    private final Resources resources;

    AssessmentRunResource(AssessmentRuns runs, AssessmentWorker worker, Resources resources) {
        this.runs = runs;
        this.worker = worker;
        this.resources = resources;
    }

    @GET
    @Listing(RunList.class)
    @Operation(operationId = "listAssessmentRuns", description = "Newest first.")
    public Page<AssessmentRunResponse> list(@Context UriInfo uri) {
        return resources.list(RunList.LIST, uri, AssessmentRun.class, AssessmentRunResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getAssessmentRun",
            summary = "Read an assessment run",
            description = "Its progress, and how many partners it moves from which tier to which.")
    public RestResponse<AssessmentRunDetails> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return resources.read(db -> {
            AssessmentRun run = RunStore.find(db, id).orElseThrow(Problem::notFound);
            return ConditionalGet.of(headers, run.version(), AssessmentRunDetails.of(run, ResultStore.moves(db, id)));
        });
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "beginAssessmentRun",
            summary = "Begin a dry run of the assessment",
            description =
                    "Measures all participating partners on the measuring day, in the background; read the run until"
                            + " its status is COMPUTED. The instant, and the prerequisites on that day, are frozen now;"
                            + " deals and rates are read as they are known now. Nothing changes until the run is published.")
    public RestResponse<AssessmentRunResponse> begin(AssessmentRunRequest request) {
        RestResponse<AssessmentRunResponse> response =
                resources.change(change -> RUN.created(runs.begin(change, request.day(), request.edition())));
        worker.wakeUp();
        return response;
    }

    @POST
    @Path("/{id}/publications")
    @Creates
    @Transition
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "publishAssessmentRun",
            summary = "Publish an assessment run",
            description =
                    "Once a year and edition. Partners are told now; changed tiers take effect on the first day of the"
                            + " quarter after, and the standing of a partner without a tier ends after the edition's days of"
                            + " grace. Refused while a deal that would count has no rate: errors names it.")
    public RestResponse<AssessmentRunResponse> publish(@PathParam("id") UUID id) {
        return resources.change((change, match) -> RUN.created(runs.publish(change, id, match)));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @Operation(operationId = "getAssessmentRunHistory", description = "When it was begun and published, and by whom.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(RunStore.AUDITED, id, uri);
    }
}
