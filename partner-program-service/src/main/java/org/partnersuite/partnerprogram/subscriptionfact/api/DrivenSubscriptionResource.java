package org.partnersuite.partnerprogram.subscriptionfact.api;

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
import org.partnersuite.partnerprogram.subscriptionfact.DrivenSubscription;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;

/** Revenue, usage and consumption that partners drive (PP-12). */
@Path("/driven-subscriptions")
@RequirementId("PP-12")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Driven subscriptions", description = "Revenue, usage and consumption that partners drive.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class DrivenSubscriptionResource {
    private final Resources resources;

    DrivenSubscriptionResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(DrivenSubscriptionList.class)
    @Operation(
            operationId = "listDrivenSubscriptions",
            summary = "List what partners drive",
            description =
                    "One entry for each term in which a partner serves a subscription, as its partner of record or"
                            + " otherwise, with revenue, and usage and consumption of the newest month. A partner sees its own.")
    public Page<DrivenSubscriptionResponse> list(@Context UriInfo uri) {
        return resources.list(
                DrivenSubscriptionList.LIST, uri, DrivenSubscription.class, DrivenSubscriptionResponse::of);
    }
}
