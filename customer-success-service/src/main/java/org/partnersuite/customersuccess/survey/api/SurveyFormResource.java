package org.partnersuite.customersuccess.survey.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.customersuccess.survey.Survey;
import org.partnersuite.customersuccess.survey.Surveys;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.Format;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/**
 * Where the person who has a link answers: as an HTML form or as JSON. It needs no login; whoever has no link finds
 * nothing, and every link that was never answered and is not open is refused alike (CS-11).
 */
@Path("/survey-forms/{token}")
@RequirementId("CS-11")
@RunOnVirtualThread
@Tag(name = "Survey forms", description = "Forms of surveys, for whom has their link.")
public class SurveyFormResource {
    private static final Caller RESPONDENT = Caller.service("survey-form");
    private static final String HTML = "text/html; charset=utf-8";
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final Surveys surveys;
    private final UnitOfWork unitOfWork;

    SurveyFormResource(Surveys surveys, UnitOfWork unitOfWork) {
        this.surveys = surveys;
        this.unitOfWork = unitOfWork;
    }

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(
            operationId = "getSurveyForm",
            summary = "Read the form of a survey",
            description = "The questions, as JSON or as an HTML page for a browser. Public: the token of the link is"
                    + " what opens it. A token that is unknown, replaced, withdrawn or expired gets the same 404, that of an"
                    + " answered survey 410.")
    @APIResponse(
            responseCode = "200",
            description = "The questions of the survey.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SurveyFormResponse.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "410", ref = "Problem410")
    public Response form(
            @PathParam("token")
                    @Parameter(
                            description = "Token of the link.",
                            example = "vHc8Qn0kYwM2mXo3cZ1tS9yqzqk6u9rC1m1y4kq8F0I")
                    String token,
            @Context HttpHeaders headers) {
        boolean page = Format.requested(null, headers, Format.JSON, Format.HTML) == Format.HTML;
        try {
            SurveyFormResponse form = form(token);
            return page ? page(200, SurveyFormPage.asked(form)) : answer(form);
        } catch (Problem refused) {
            if (page) {
                return notOpen(refused);
            }
            throw refused;
        }
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "answerSurvey",
            summary = "Answer a survey",
            description = "Records all answers at once; the link works no longer. Public: the token of the link is what"
                    + " opens it. Every required question is answered, else 422 names those that are not. Browsers send"
                    + " the form of the HTML page to the same address.")
    @APIResponse(
            responseCode = "200",
            description = "The answers were recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SurveyThanksResponse.class)))
    @APIResponse(responseCode = "410", ref = "Problem410")
    public Response answer(
            @PathParam("token")
                    @Parameter(
                            description = "Token of the link.",
                            example = "vHc8Qn0kYwM2mXo3cZ1tS9yqzqk6u9rC1m1y4kq8F0I")
                    String token,
            SurveyFormRequest request) {
        return answer(inChange(change -> SurveyThanksResponse.of(surveys.answer(change, token, request.answers()))));
    }

    /** What a browser sends. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response send(@PathParam("token") String token, MultivaluedMap<String, String> sent) {
        try {
            SurveyFormResponse form = form(token);
            try {
                Survey unused = inChange(change -> surveys.answer(change, token, SurveyFormPage.answers(form, sent)));
                return page(200, SurveyFormPage.said("Thank you", "Your answers were recorded."));
            } catch (Problem refused) {
                if (refused.status() == NOT_FOUND || refused.status() == GONE) {
                    return notOpen(refused);
                }
                return page(refused.status(), SurveyFormPage.incomplete(form, given(sent)));
            }
        } catch (Problem refused) {
            return notOpen(refused);
        }
    }

    private SurveyFormResponse form(String token) {
        return inChange(change -> SurveyFormResponse.of(surveys.open(change, token)));
    }

    private <T> T inChange(Function<Change, T> work) {
        return unitOfWork.runAs(RESPONDENT, work);
    }

    private static Map<String, String> given(MultivaluedMap<String, String> sent) {
        Map<String, String> given = new HashMap<>();
        for (Map.Entry<String, List<String>> field : sent.entrySet()) {
            given.put(
                    field.getKey(),
                    field.getValue().isEmpty() ? "" : field.getValue().getFirst());
        }
        return given;
    }

    private static Response answer(Object body) {
        return secured(Response.ok(body, MediaType.APPLICATION_JSON_TYPE)).build();
    }

    /** What a person with a browser is told instead of a form; refusals of another kind are not for people. */
    private static Response notOpen(Problem refused) {
        return switch (refused.status()) {
            case NOT_FOUND ->
                page(
                        NOT_FOUND,
                        SurveyFormPage.said(
                                "This link is not open",
                                "It has expired, was replaced by another one, or never existed. Ask whom you have it"
                                        + " from for another one."));
            case GONE -> page(GONE, SurveyFormPage.said("Thank you", refused.detail()));
            default -> throw refused;
        };
    }

    private static Response page(int status, String html) {
        // The page runs no script, loads nothing and is sent to nobody but its own address.
        return secured(Response.status(status).type(HTML).entity(html))
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none';"
                                + " frame-ancestors 'none'")
                .build();
    }

    private static Response.ResponseBuilder secured(Response.ResponseBuilder response) {
        // Without a referrer a browser sends the form with "Origin: null", which the gateway refuses as foreign.
        return response.header("Cache-Control", "no-store")
                .header("Referrer-Policy", "same-origin")
                .header("Vary", "Accept");
    }
}
