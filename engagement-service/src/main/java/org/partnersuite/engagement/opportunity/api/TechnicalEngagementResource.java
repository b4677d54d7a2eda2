package org.partnersuite.engagement.opportunity.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.DecideTechnicalEngagement;
import org.partnersuite.engagement.opportunity.TechnicalEngagement;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** Whether a deal needs technical engagement (EN-7). */
@Path("/opportunities/{id}/technical-engagement")
@RequirementId("EN-7")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stage moves", description = "Stage moves of opportunities. Each move is an immutable resource.")
public class TechnicalEngagementResource {
    private final DecideTechnicalEngagement decision;
    private final Resources resources;

    TechnicalEngagementResource(DecideTechnicalEngagement decision, Resources resources) {
        this.decision = decision;
        this.resources = resources;
    }

    /** A technical lead's decision. */
    @Schema(
            name = "TechnicalEngagementRequest",
            description = "Whether a deal needs technical engagement.",
            examples = "{\"value\":\"NOT_REQUIRED\",\"reason\":\"SIMPLE_GROWTH\"}")
    public record Request(
            TechnicalEngagement.Need value,

            @Schema(description = "Required with NOT_REQUIRED, and only allowed there.")
            TechnicalEngagement.@Nullable Reason reason) {}

    @PUT
    @RolesAllowed({Roles.TECHNICAL_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "putTechnicalEngagement",
            summary = "Record whether a deal needs technical engagement",
            description = "With NOT_REQUIRED, stage moves need the client's confirmations instead of a pilot's"
                    + " evidence, and no deal-support request or pilot is asked of the deal. With REQUIRED, later"
                    + " moves need a pilot's evidence again; past moves stay. If-Match is the opportunity's ETag.")
    public RestResponse<OpportunityResponse> put(@PathParam("id") UUID id, Request request) {
        return resources.change((change, match) -> OpportunityResource.OPPORTUNITY.ok(
                decision.decide(change, id, match, request.value(), request.reason())));
    }
}
