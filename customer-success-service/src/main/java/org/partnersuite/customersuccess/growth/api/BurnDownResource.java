package org.partnersuite.customersuccess.growth.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.customersuccess.growth.BurnDowns;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** Burn-down of entitlements (CS-15). */
@Path("/subscriptions/{id}/burn-down")
@RequirementId("CS-15")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Growth candidates")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class BurnDownResource {
    private final Resources resources;

    BurnDownResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getBurnDown",
            summary = "Read the burn-down of a subscription's entitlements",
            description = "Used by entitled quantity, the day on which it reaches 100 per cent at the pace of the last"
                    + " three months, and what will be left at the contract's end. Users and devices are held: their"
                    + " newest number counts. Other quantities are consumed: their sum over the contract counts.")
    public BurnDownResponse burnDown(@PathParam("id") UUID id) {
        return BurnDownResponse.of(id, resources.read(db -> BurnDowns.of(db, id)));
    }
}
