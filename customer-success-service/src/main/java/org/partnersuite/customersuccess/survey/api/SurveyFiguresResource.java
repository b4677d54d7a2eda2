package org.partnersuite.customersuccess.survey.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.survey.SurveyFigures;
import org.partnersuite.customersuccess.survey.SurveyFigures.Dimension;
import org.partnersuite.customersuccess.survey.SurveyFigures.Scope;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** CSAT and NPS in figures (CS-11). */
@Path("/survey-figures")
@RequirementId("CS-11")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class SurveyFiguresResource {
    private final Resources resources;

    SurveyFiguresResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getSurveyFigures",
            summary = "Read CSAT and NPS figures",
            description =
                    "Mean of CSAT, and NPS as per cent of promoters (9 and 10) less per cent of detractors (0 to 6),"
                            + " over answered surveys, imported ones included. For a partner, those of its customers that name"
                            + " it or no partner.")
    public SurveyFiguresResponse figures(
            @QueryParam("by") @Parameter(description = "Dimension; none for one figure.") @Nullable Dimension by,
            @QueryParam("customerId") @Parameter(description = "Answers of this customer.") @Nullable UUID customer,
            @QueryParam("subscriptionId") @Parameter(description = "Answers about this subscription.") @Nullable
                    UUID subscription,
            @QueryParam("partnerId") @Parameter(description = "Answers that name this partner.") @Nullable UUID partner,
            @QueryParam("product")
                    @Parameter(description = "Answers about this product.", example = "watsonx.ai")
                    @Nullable
                    String product,
            @QueryParam("projectId")
                    @Parameter(description = "Answers about this project.", example = "PSA-4711")
                    @Nullable
                    String project,
            @QueryParam("answeredOn.gte")
                    @Parameter(description = "First day of answers.", example = "2026-01-01")
                    @Nullable
                    LocalDate from,
            @QueryParam("answeredOn.lte")
                    @Parameter(description = "Last day of answers.", example = "2026-12-31")
                    @Nullable
                    LocalDate to) {
        Scope scope = new Scope(customer, subscription, partner, product, project, from, to);
        return SurveyFiguresResponse.of(by, resources.read(db -> SurveyFigures.of(db, by, scope)));
    }
}
