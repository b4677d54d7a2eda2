package org.partnersuite.customersuccess.review.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.customersuccess.review.ReviewEntitlements;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** Subscriptions whose entitled adoption reviews are not planned (CS-20). */
@Path("/unplanned-reviews")
@RequirementId("CS-20")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Business reviews")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class UnplannedReviewsResource {
    private static final int MOST = 500;

    private final Resources resources;

    UnplannedReviewsResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "listUnplannedReviews",
            summary = "List subscriptions with unplanned reviews",
            description = "Subscriptions whose contract year ends within 60 days and whose adoption reviews are not all"
                    + " held or planned, the earliest end first; at most 500.")
    public UnplannedReviewsResponse unplanned() {
        LocalDate today = LocalDate.ofInstant(resources.now(), ZoneOffset.UTC);
        UUID partner = resources.caller().partnerId();
        return UnplannedReviewsResponse.of(
                today, resources.read(db -> ReviewEntitlements.unplanned(db, today, partner, MOST)));
    }
}
