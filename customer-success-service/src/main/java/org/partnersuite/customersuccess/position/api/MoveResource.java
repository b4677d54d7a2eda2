package org.partnersuite.customersuccess.position.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.customersuccess.position.Move;
import org.partnersuite.customersuccess.position.PositionStore;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;

/** Moves of positions, which are never changed (CS-16). */
@Path("/lifecycle-moves")
@RequirementId("CS-16")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lifecycle positions")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class MoveResource {
    private final Resources resources;

    MoveResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(MoveList.class)
    @Operation(
            operationId = "listLifecycleMoves",
            description = "Moves of one position or of all, with the days in the stage that was left.")
    public Page<MoveResponse> moves(@Context UriInfo uri) {
        return resources.list(MoveList.LIST, uri, Move.class, MoveResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getLifecycleMove")
    public MoveResponse getMove(@PathParam("id") UUID id) {
        return MoveResponse.of(resources.read(db -> PositionStore.move(db, id)));
    }
}
