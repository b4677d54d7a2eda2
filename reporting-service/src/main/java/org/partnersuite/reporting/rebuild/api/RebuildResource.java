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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.unitofwork.UnitOfWork;
import org.partnersuite.reporting.projection.ProjectionFeeds;
import org.partnersuite.reporting.rebuild.Rebuild;
import org.partnersuite.reporting.rebuild.Rebuilds;

/** Rebuilds the projection from the beginning of the topics, while the present one serves. */
@Path("/rebuilds")
@RequirementId("RP-6")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rebuilds", description = "Rebuilding all figures from the events.")
@RolesAllowed(Roles.ADMIN)
public class RebuildResource {
    private final Rebuilds rebuilds;
    private final UnitOfWork unitOfWork;
    private final ProjectionFeeds feeds;

    RebuildResource(Rebuilds rebuilds, UnitOfWork unitOfWork, ProjectionFeeds feeds) {
        this.rebuilds = rebuilds;
        this.unitOfWork = unitOfWork;
        this.feeds = feeds;
    }

    /** The newest rebuilds. */
    @Schema(name = "Rebuilds")
    public record RebuildsView(List<RebuildView> items) {}

    @POST
    @Creates
    @RequirementId("RP-6")
    @Operation(
            operationId = "startRebuild",
            summary = "Start a rebuild",
            description = "Fills a new projection beside the serving one, verifies it and then switches to it. Only one"
                    + " rebuild runs at a time.")
    @APIResponse(
            responseCode = "202",
            description = "The rebuild has started; Location has its progress.",
            content = @Content(schema = @Schema(implementation = RebuildView.class)))
    @APIResponse(responseCode = "409", description = "Another rebuild is running.")
    public Response start(RebuildRequest request) {
        return unitOfWork
                .run(change -> {
                    Rebuild rebuild = rebuilds.start(change, Boolean.TRUE.equals(request.differencesExpected()));
                    return StoredResponse.accepted(
                            URI.create("/v1/reporting/rebuilds/" + rebuild.id()), RebuildView.of(rebuild, null));
                })
                .toResponse();
    }

    @GET
    @RequirementId("RP-6")
    @Operation(
            operationId = "listRebuilds",
            summary = "List rebuilds",
            description = "The newest fifty rebuilds, newest first.")
    public RebuildsView list() {
        return new RebuildsView(rebuilds.newest().stream().map(this::view).toList());
    }

    @GET
    @Path("/{id}")
    @RequirementId("RP-6")
    @Operation(
            operationId = "getRebuild",
            summary = "Read a rebuild",
            description = "The state of the rebuild and, while it fills, its progress.")
    public RebuildView get(@PathParam("id") UUID id) {
        return view(rebuilds.get(id));
    }

    @POST
    @Path("/{id}/abort")
    @RequirementId("RP-6")
    @Operation(
            operationId = "abortRebuild",
            summary = "Abort a rebuild",
            description = "Stops the rebuild and empties its projection. The serving projection is not affected.")
    @APIResponse(
            responseCode = "200",
            description = "The aborted rebuild.",
            content = @Content(schema = @Schema(implementation = RebuildView.class)))
    @APIResponse(responseCode = "409", description = "The rebuild has already ended.")
    public Response abort(@PathParam("id") UUID id) {
        return unitOfWork
                .run(change -> StoredResponse.ok(RebuildView.of(rebuilds.abort(change, id), null)))
                .toResponse();
    }

    private RebuildView view(Rebuild rebuild) {
        boolean filling = rebuild.state() == Rebuild.State.FILLING && rebuild.preparedAt() != null;
        return RebuildView.of(
                rebuild, filling ? feeds.progress(rebuild.schema()).orElse(null) : null);
    }
}
