package org.partnersuite.reporting.reconciliation.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.reporting.reconciliation.Reconciliation;
import org.partnersuite.reporting.reconciliation.Reconciliations;

/** Compares the figures with their sources. */
@Path("/reconciliation")
@RequirementId("RP-5")
@RunOnVirtualThread
@Tag(name = "Reconciliation", description = "Comparison of figures and rows with the events.")
public class ReconciliationResource {
    private final Reconciliations reconciliations;

    ReconciliationResource(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMIN, Roles.INTEGRATION})
    @RequirementId("RP-5")
    @Operation(
            operationId = "reconcile",
            summary = "Compare the projection with its sources",
            description =
                    "Compares counts and checksums of every topic partition with the projection, and recounts every"
                            + " cell from the rows. It reads everything and takes seconds per million opportunities.")
    @APIResponse(
            responseCode = "200",
            description = "The comparison and its differences.",
            content = @Content(schema = @Schema(implementation = Reconciliation.class)))
    public Reconciliation reconcile() {
        return reconciliations.reconcile();
    }
}
