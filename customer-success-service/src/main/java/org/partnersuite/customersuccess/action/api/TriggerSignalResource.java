package org.partnersuite.customersuccess.action.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.customersuccess.action.WaitingSignal;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;

/** Transitions, and what became of them (CS-6). */
@Path("/trigger-signals")
@RequirementId("CS-6")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trigger rules", description = "When triggers act, and what they open.")
@RolesAllowed(Roles.VENDOR)
public class TriggerSignalResource {
    private final Resources resources;

    TriggerSignalResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(TriggerSignalList.class)
    @Operation(
            operationId = "listTriggerSignals",
            summary = "List the transitions of triggers",
            description =
                    "Newest first. status=WAITING with sort=-arr lists what waits because its owner has got as many"
                            + " actions today as a day allows.")
    public Page<TriggerSignalResponse> list(@Context UriInfo uri) {
        return resources.list(TriggerSignalList.LIST, uri, WaitingSignal.class, TriggerSignalResponse::of);
    }
}
