package org.partnersuite.customersuccess.lifecycle.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.lifecycle.EngagementStage;
import org.partnersuite.customersuccess.lifecycle.StageDuties;
import org.partnersuite.customersuccess.lifecycle.StageDuty;
import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Codes;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Who does what in the five stages of the engagement models (CS-1). */
@Path("/stage-duties")
@RequirementId("CS-1")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lifecycle")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class StageDutyResource {
    private static final String STAGE = "Stage of the engagement models.";
    private static final String ACTOR = "Who does it.";
    private static final String MODEL = "Engagement model of the partner.";
    private static final Representation<StageDuty, StageDutyResponse> DUTY = new Representation<>(
            "/v1/customer-success/stage-duties/",
            duty -> duty.stage() + "/" + duty.actor() + "/" + duty.model(),
            StageDuty::version,
            StageDutyResponse::of);

    private final Resources resources;

    StageDutyResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(StageDutyList.class)
    @Operation(
            operationId = "listStageDuties",
            description = "By stage, actor and the partner's model, in the order of the stages.")
    public Page<StageDutyResponse> list(@Context UriInfo uri) {
        return resources.list(StageDutyList.LIST, uri, StageDuty.class, StageDutyResponse::of);
    }

    @GET
    @Path("/{stage}/{actor}/{model}")
    @Operation(operationId = "getStageDuty", summary = "Read the duties of an actor in a stage")
    public RestResponse<StageDutyResponse> get(
            @PathParam("stage") @Parameter(description = STAGE, example = "ONBOARD") EngagementStage stage,
            @PathParam("actor") @Parameter(description = ACTOR, example = "PARTNER") StageDuty.Actor actor,
            @PathParam("model") @Parameter(description = MODEL, example = "SALES_AGENT") EngagementModel model,
            @Context HttpHeaders headers) {
        return DUTY.get(
                headers,
                resources.read(db -> StageDuties.find(db, stage, actor, model)).orElseThrow(Problem::notFound));
    }

    @PUT
    @Path("/{stage}/{actor}/{model}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "putStageDuty", summary = "Replace the duties of an actor in a stage")
    public RestResponse<StageDutyResponse> put(
            @PathParam("stage") @Parameter(description = STAGE, example = "ONBOARD") EngagementStage stage,
            @PathParam("actor") @Parameter(description = ACTOR, example = "PARTNER") StageDuty.Actor actor,
            @PathParam("model") @Parameter(description = MODEL, example = "SALES_AGENT") EngagementModel model,
            StageDutyRequest request) {
        return resources.change(
                (change, match) -> DUTY.ok(StageDuties.put(change, stage, actor, model, match, request.duties())));
    }

    @GET
    @Path("/{stage}/{actor}/{model}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getStageDutyHistory", summary = "Read the history of an actor's duties in a stage")
    public Page<HistoryEntry> history(
            @PathParam("stage") @Parameter(description = STAGE, example = "ONBOARD") String stage,
            @PathParam("actor") @Parameter(description = ACTOR, example = "PARTNER") String actor,
            @PathParam("model") @Parameter(description = MODEL, example = "SALES_AGENT") String model,
            @Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db -> {
            StageDuty duty = StageDuties.find(
                            db,
                            Codes.inPath(EngagementStage.class, stage),
                            Codes.inPath(StageDuty.Actor.class, actor),
                            Codes.inPath(EngagementModel.class, model))
                    .orElseThrow(Problem::notFound);
            return History.of(db, StageDuties.AUDITED, duty.id(), requested);
        });
    }
}
