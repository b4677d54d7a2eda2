package org.partnersuite.reporting.rebuild.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Answer;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.unitofwork.UnitOfWork;
import org.partnersuite.reporting.projection.messaging.PipelineConsumptions;
import org.partnersuite.reporting.rebuild.Rebuild;
import org.partnersuite.reporting.rebuild.Rebuilds;

/** Makes the projection anew from the beginning of the topics, while the present one serves. */
@Path("/rebuilds")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rebuilds", description = "Building all figures anew from the events.")
@RolesAllowed(Roles.ADMIN)
public class RebuildResource {
    private final Rebuilds rebuilds;
    private final UnitOfWork unitOfWork;
    private final PipelineConsumptions consumptions;

    RebuildResource(Rebuilds rebuilds, UnitOfWork unitOfWork, PipelineConsumptions consumptions) {
        this.rebuilds = rebuilds;
        this.unitOfWork = unitOfWork;
        this.consumptions = consumptions;
    }

    /** All of them, newest first. */
    @Schema(name = "Rebuilds")
    public record RebuildsView(List<RebuildView> items) {}

    @POST
    @Creates
    @Operation(
            operationId = "startRebuild",
            summary = "Start a rebuild",
            description =
                    "A new projection is filled beside the one that serves, verified, and then serves. One at a time.")
    @APIResponse(
            responseCode = "202",
            description = "It has begun; its location tells its progress.",
            content = @Content(schema = @Schema(implementation = RebuildView.class)))
    @APIResponse(responseCode = "409", description = "A rebuild is running.")
    public Response start(RebuildRequest request) {
        return unitOfWork
                .run(change -> {
                    Rebuild rebuild = rebuilds.start(change, Boolean.TRUE.equals(request.differencesExpected()));
                    return Answer.accepted(
                            URI.create("/v1/reporting/rebuilds/" + rebuild.id()), RebuildView.of(rebuild, null));
                })
                .toResponse();
    }

    @GET
    @Operation(operationId = "listRebuilds", summary = "List rebuilds", description = "The newest fifty, newest first.")
    @APIResponse(
            responseCode = "200",
            description = "The rebuilds.",
            content = @Content(schema = @Schema(implementation = RebuildsView.class)))
    public RebuildsView list() {
        return new RebuildsView(rebuilds.newest().stream().map(this::view).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getRebuild",
            summary = "Watch a rebuild",
            description = "Its state and, while it fills, its progress.")
    @APIResponse(
            responseCode = "200",
            description = "The rebuild.",
            content = @Content(schema = @Schema(implementation = RebuildView.class)))
    public RebuildView get(
            @Parameter(description = "The rebuild's id.", example = "01989a3c-5d1e-7cc3-98c4-dc0c0c07398f")
                    @PathParam("id")
                    UUID id) {
        return view(rebuilds.get(id));
    }

    @POST
    @Path("/{id}/abort")
    @Operation(
            operationId = "abortRebuild",
            summary = "Abort a rebuild",
            description = "It stops and is emptied; the serving projection never noticed it.")
    @APIResponse(
            responseCode = "200",
            description = "The rebuild, aborted.",
            content = @Content(schema = @Schema(implementation = RebuildView.class)))
    @APIResponse(responseCode = "409", description = "It had ended before.")
    public Response abort(
            @Parameter(description = "The rebuild's id.", example = "01989a3c-5d1e-7cc3-98c4-dc0c0c07398f")
                    @PathParam("id")
                    UUID id) {
        return unitOfWork
                .run(change -> Answer.ok(RebuildView.of(rebuilds.abort(change, id), null)))
                .toResponse();
    }

    private RebuildView view(Rebuild rebuild) {
        boolean filling = rebuild.state() == Rebuild.State.FILLING && rebuild.preparedAt() != null;
        return RebuildView.of(
                rebuild, filling ? consumptions.progress(rebuild.slot()).orElse(null) : null);
    }
}
