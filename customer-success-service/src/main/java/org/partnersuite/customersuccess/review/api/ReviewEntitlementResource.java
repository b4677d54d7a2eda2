package org.partnersuite.customersuccess.review.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.review.ReviewEntitlements;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** Adoption reviews against what support levels entitle to (CS-20). */
@Path("/subscriptions/{id}/review-entitlement")
@RequirementId("CS-20")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Business reviews")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class ReviewEntitlementResource {
    private final Resources resources;

    ReviewEntitlementResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getReviewEntitlement",
            summary = "Read the review entitlement of a subscription",
            description = "Adoption reviews entitled, held and planned in the contract year of a day.")
    public ReviewEntitlementResponse entitlement(
            @PathParam("id") UUID id,
            @QueryParam("on") @Parameter(description = "A day of the contract year. Default: today.") @Nullable
                    LocalDate on) {
        LocalDate day = on == null ? LocalDate.ofInstant(resources.now(), ZoneOffset.UTC) : on;
        return ReviewEntitlementResponse.of(id, resources.read(db -> ReviewEntitlements.of(db, id, day)));
    }
}
