package org.partnersuite.customersuccess.health.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.customersuccess.health.SubscriptionHealth;
import org.partnersuite.customersuccess.health.SubscriptionInputs;
import org.partnersuite.customersuccess.partner.PartnerScope;
import org.partnersuite.customersuccess.subscription.Subscriptions;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Answer;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** What is measured and observed of a subscription. */
@Path("/subscriptions/{id}/health-inputs")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Health inputs", description = "What is measured and observed of a subscription.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class HealthInputsResource {
    private final UnitOfWork unitOfWork;
    private final Database database;
    private final PartnerScope scope;

    HealthInputsResource(UnitOfWork unitOfWork, Database database, PartnerScope scope) {
        this.unitOfWork = unitOfWork;
        this.database = database;
        this.scope = scope;
    }

    @GET
    @Operation(
            operationId = "getHealthInputs",
            summary = "Read the health inputs of a subscription",
            description = "Each with who put it in and when. They are empty, with an ETag, before the first input.")
    @APIResponseSchema(value = HealthInputsView.class, responseCode = "200", responseDescription = "The inputs.")
    public Response get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        SubscriptionInputs inputs = database.read(db -> {
            scope.checkSubscription(db, id);
            return SubscriptionHealth.inputs(db, Subscriptions.find(db, id).orElseThrow(Problem::notFound));
        });
        return ConditionalGet.of(headers, inputs.version(), HealthInputsView.of(inputs));
    }

    @PUT
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "putHealthInputs",
            summary = "Replace the health inputs of a subscription",
            description = "What is left out is not known from then on. The score is computed in the same transaction.")
    @APIResponseSchema(
            value = HealthInputsView.class,
            responseCode = "200",
            responseDescription = "The inputs as they are now.")
    public Response put(@PathParam("id") UUID id, HealthInputsRequest request, @Context HttpHeaders headers) {
        return change(id, headers, known -> request.inputs());
    }

    @PATCH
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "changeHealthInputs",
            summary = "Change some health inputs of a subscription",
            description =
                    "A merge patch; null forgets an input. The score is computed in the same transaction. A partner that is"
                            + " CUSTOMER_SUCCESS_MANAGER of its customers writes answers; measures are the vendor's.")
    @APIResponseSchema(
            value = HealthInputsView.class,
            responseCode = "200",
            responseDescription = "The inputs as they are now.")
    public Response patch(
            @PathParam("id") UUID id, MergePatch<HealthInputsRequest> patch, @Context HttpHeaders headers) {
        checkPartnersRight(id, patch);
        return change(id, headers, known -> patch.applyTo(HealthInputsRequest.of(known))
                .inputs());
    }

    /** Before anything else is judged of the request. */
    private void checkPartnersRight(UUID id, MergePatch<HealthInputsRequest> patch) {
        if (scope.isPartner()) {
            database.read(db -> {
                scope.checkManaged(db, id);
                return id;
            });
            if (patch.names("measures")) {
                throw Problem.of(403, "answers_only", "A partner writes answers; measures are telemetry.", List.of());
            }
        }
    }

    private Response change(UUID id, HttpHeaders headers, SubscriptionHealth.Revision revision) {
        IfMatch ifMatch = IfMatch.required(headers);
        return unitOfWork
                .run(change -> {
                    SubscriptionInputs inputs = SubscriptionHealth.change(change, id, ifMatch, revision);
                    return Answer.ok(inputs.version(), HealthInputsView.of(inputs));
                })
                .toResponse();
    }
}
