package org.partnersuite.customersuccess.survey.api;

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
import org.partnersuite.customersuccess.survey.SurveyQuestion;
import org.partnersuite.customersuccess.survey.SurveyQuestionRepository;
import org.partnersuite.customersuccess.survey.SurveyQuestions;
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

/** Questions of surveys: reference data that an admin keeps (CS-11). */
@Path("/survey-questions")
@RequirementId("CS-11")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Survey questions", description = "The questions that surveys ask.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class SurveyQuestionResource {
    private static final Representation<SurveyQuestion, SurveyQuestionResponse> SURVEY_QUESTION =
            Representation.of("/v1/customer-success/survey-questions/", SurveyQuestionResponse::of);

    private final SurveyQuestions questions;
    private final Resources resources;

    SurveyQuestionResource(SurveyQuestions questions, Resources resources) {
        this.questions = questions;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "addSurveyQuestion",
            summary = "Add a question for a type of engagement",
            description = "Surveys of the type ask it from now on. It is optional and not part of the mean.")
    public RestResponse<SurveyQuestionResponse> add(SurveyQuestionRequest request) {
        return resources.change(change -> SURVEY_QUESTION.created(questions.add(change, request.added())));
    }

    @GET
    @Listing(SurveyQuestionList.class)
    @Operation(operationId = "listSurveyQuestions", description = "In the order in which they are asked.")
    public Page<SurveyQuestionResponse> list(@Context UriInfo uri) {
        return resources.list(SurveyQuestionList.LIST, uri, SurveyQuestion.class, SurveyQuestionResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSurveyQuestion")
    public RestResponse<SurveyQuestionResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return SURVEY_QUESTION.get(
                headers, resources.get(SurveyQuestionRepository.SURVEY_QUESTION, SurveyQuestion.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "rewordSurveyQuestion",
            summary = "Reword or retire a question",
            description = "Surveys that exist keep their questions. A required question cannot be retired.")
    public RestResponse<SurveyQuestionResponse> patch(
            @PathParam("id") UUID id, MergePatch<SurveyWordingRequest> patch) {
        return resources.change((change, match) -> SURVEY_QUESTION.ok(
                questions.revise(change, id, match, known -> patch.applyTo(SurveyWordingRequest.of(known))
                        .wording())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getSurveyQuestionHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(SurveyQuestionRepository.SURVEY_QUESTION, id, uri);
    }
}
