package org.partnersuite.customersuccess.survey.api;

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
import org.partnersuite.customersuccess.survey.Survey;
import org.partnersuite.customersuccess.survey.SurveyRepository;
import org.partnersuite.customersuccess.survey.Surveys;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Surveys of customers (CS-11). */
@Path("/surveys")
@RequirementId("CS-11")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys", description = "Satisfaction (CSAT) and willingness to recommend (NPS), asked of customers.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class SurveyResource {
    private static final Representation<Survey, SurveyResponse> SURVEY =
            Representation.of("/v1/customer-success/surveys/", SurveyResponse::of);

    private final Surveys surveys;
    private final Resources resources;

    SurveyResource(Surveys surveys, Resources resources) {
        this.surveys = surveys;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "createSurvey",
            description = "Creates a survey with the questions of today. It is sent by a link, which another operation"
                    + " issues.")
    public RestResponse<SurveyResponse> create(SurveyRequest request) {
        return resources.change(change -> SURVEY.created(surveys.draft(change, request.draft())));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(operationId = "createSurveys")
    public RestResponse<BatchResult> createBatch(Batch<SurveyRequest> batch) {
        return resources.change(
                change -> batch.run(change, item -> SURVEY.created(surveys.draft(change, item.draft()))));
    }

    @POST
    @Path("/imports")
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "importSurvey",
            summary = "Import an answered survey",
            description = "Records answers that another system collected. They count in the figures; no trigger acts on"
                    + " them.")
    public RestResponse<SurveyResponse> importOne(ImportedSurveyRequest request) {
        return resources.change(change -> imported(change, request));
    }

    @POST
    @Path("/imports/batch")
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "importSurveys", summary = "Import answered surveys")
    public RestResponse<BatchResult> importBatch(Batch<ImportedSurveyRequest> batch) {
        return resources.change(change -> batch.run(change, item -> imported(change, item)));
    }

    @GET
    @Listing(SurveyList.class)
    @Operation(
            operationId = "listSurveys",
            description = "Lists surveys by filter, in pages. A partner sees surveys of its customers that name it or"
                    + " no partner.")
    public Page<SurveyResponse> list(@Context UriInfo uri) {
        return resources.list(SurveyList.LIST, uri, Survey.class, SurveyResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSurvey")
    public RestResponse<SurveyResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return SURVEY.get(headers, resources.get(SurveyRepository.SURVEY, Survey.class, id));
    }

    @POST
    @Path("/{id}/withdrawals")
    @Creates
    @Transition
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(operationId = "withdrawSurvey", description = "Its link stops working. An answered survey stays.")
    public RestResponse<SurveyResponse> withdraw(@PathParam("id") UUID id, SurveyWithdrawalRequest request) {
        return resources.change(
                (change, match) -> SURVEY.created(surveys.withdraw(change, id, match, request.reason())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getSurveyHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(SurveyRepository.SURVEY, id, uri);
    }

    private StoredResponse imported(Change change, ImportedSurveyRequest request) {
        return SURVEY.created(surveys.importAnswered(change, request.draft(), request.answers(), request.answeredAt()));
    }
}
