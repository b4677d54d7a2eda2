package org.partnersuite.partnerprogram.assessment.api;

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
import org.partnersuite.partnerprogram.assessment.AssessmentResult;
import org.partnersuite.partnerprogram.assessment.Assessments;
import org.partnersuite.partnerprogram.assessment.ResultStore;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;

/** What partners were measured as (PP-4). */
@Path("/assessment-results")
@RequirementId("PP-4")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class AssessmentResultResource {
    private final Assessments assessments;
    private final Editions editions;
    private final Resources resources;

    AssessmentResultResource(Assessments assessments, Editions editions, Resources resources) {
        this.assessments = assessments;
        this.editions = editions;
        this.resources = resources;
    }

    @GET
    @Listing(ResultList.class)
    @Operation(
            operationId = "listAssessmentResults",
            description = "Newest first. A partner sees its own once they are published.")
    public Page<AssessmentResultSummary> list(@Context UriInfo uri) {
        return resources.list(ResultList.LIST, uri, AssessmentResult.class, AssessmentResultSummary::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getAssessmentResult",
            summary = "Read an assessment result",
            description =
                    "Each criterion of each tier: what is required, what the partner had, met or short by how much,"
                            + " with links to the rows. Inclusion, by TCV alone, and tier are both shown.")
    public RestResponse<AssessmentResultResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return resources.read(db -> {
            AssessmentResult result = ResultStore.RESULT.get(db, AssessmentResult.class, id);
            String currency = editions.find(db, result.edition()).orElseThrow().currency();
            return ConditionalGet.of(headers, result.version(), AssessmentResultResponse.of(result, currency));
        });
    }

    @GET
    @Path("/{id}/recomputation")
    @RolesAllowed(Roles.VENDOR)
    @Operation(
            operationId = "recomputeAssessmentResult",
            summary = "Make an assessment result again",
            description =
                    "From what is kept with it: deals by currency with their rates, prerequisites, edition, and instant."
                            + " Whatever has changed since, the answer is the same; same tells so.")
    public RecomputationResponse again(@PathParam("id") UUID id) {
        return resources.read(db -> {
            AssessmentResult result = ResultStore.RESULT.get(db, AssessmentResult.class, id);
            return assessments
                    .again(db, result)
                    .map(outcome -> RecomputationResponse.of(result, outcome))
                    .orElseThrow(Problem::notFound);
        });
    }
}
