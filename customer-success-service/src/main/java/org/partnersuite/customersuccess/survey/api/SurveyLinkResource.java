package org.partnersuite.customersuccess.survey.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.survey.Surveys;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Resources;

/** Links by which surveys are sent (CS-11). The service stores no answer of these operations: they contain secrets. */
@Path("/survey-links")
@RequirementId("CS-11")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
@RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
public class SurveyLinkResource {
    private final Surveys surveys;
    private final Resources resources;

    SurveyLinkResource(Surveys surveys, Resources resources) {
        this.surveys = surveys;
        this.resources = resources;
    }

    @POST
    @Operation(
            operationId = "issueSurveyLink",
            summary = "Issue the link of a survey",
            description = "The link opens the form without a login and works once. An earlier link of the survey stops"
                    + " working. The response is not stored: a repetition with the same Idempotency-Key issues another"
                    + " link.")
    public RestResponse<SurveyLinkResponse> issue(SurveyLinkRequest request) {
        return resources.changeUnstored(change -> issued(change, request));
    }

    @POST
    @Path("/batch")
    @Operation(
            operationId = "issueSurveyLinks",
            summary = "Issue the links of surveys",
            description = "The same for up to 200 surveys, with a result for each.")
    public RestResponse<BatchResult> issueBatch(Batch<SurveyLinkRequest> batch) {
        return resources.changeUnstored(change -> batch.run(change, item -> issued(change, item)));
    }

    private StoredResponse issued(Change change, SurveyLinkRequest request) {
        Surveys.Issued issued = surveys.issue(change, request.surveyId(), request.validDays());
        return StoredResponse.ok(SurveyLinkResponse.of(issued, surveys.address(issued.token())));
    }
}
