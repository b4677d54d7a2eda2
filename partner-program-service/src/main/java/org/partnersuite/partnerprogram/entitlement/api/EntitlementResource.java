package org.partnersuite.partnerprogram.entitlement.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.entitlement.EntitlementStore;
import org.partnersuite.partnerprogram.entitlement.Entitlements;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** What a partner is entitled to (PP-8). */
@Path("/partners/{id}/entitlements")
@RequirementId("PP-8")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entitlements", description = "The benefits of partners, by their tier and the edition.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class EntitlementResource {
    private final Entitlements entitlements;
    private final Resources resources;

    EntitlementResource(Entitlements entitlements, Resources resources) {
        this.entitlements = entitlements;
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getPartnerEntitlements",
            summary = "Read what a partner is entitled to on a day",
            description = "By the tier and the edition of that day, past or to come. A vacancy of an included person is"
                    + " shown.")
    @APIResponse(responseCode = "200", description = "The benefits of the tier, as the edition has them.")
    @APIResponse(responseCode = "422", ref = "Problem422")
    public EntitlementResponse get(
            @PathParam("id") UUID id,
            @Parameter(description = "Default: today.") @QueryParam("date") @Nullable LocalDate date) {
        LocalDate day = date == null ? Days.of(resources.now()) : date;
        return resources.read(db -> {
            Partners.require(db, id);
            return EntitlementResponse.of(db, id, day, entitlements.require(db, id, day));
        });
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getPartnerEntitlementsHistory", summary = "Read how the entitlement of a partner changed")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db -> {
            Partners.require(db, id);
            return History.of(db, EntitlementStore.ENTITLEMENT.name(), id, requested);
        });
    }
}
