package org.partnersuite.partnerprogram.incentive.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.incentive.IncentiveLine;
import org.partnersuite.partnerprogram.incentive.Ledger;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;

/** The ledger of incentives, line by line (PP-11). */
@Path("/incentive-lines")
@RequirementId("PP-11")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Incentives",
        description =
                "What partners earn by their customers' success: terms, an explained ledger, statements and payouts.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class IncentiveLineResource {
    private final Resources resources;

    IncentiveLineResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(IncentiveLineList.class)
    @Operation(
            operationId = "listIncentiveLines",
            summary = "List lines of the ledger of incentives",
            description =
                    "Each line moves an amount between two accounts and never changes. What became known later is an"
                            + " adjustment. A partner sees its own lines.")
    public Page<IncentiveLineResponse> list(@Context UriInfo uri) {
        return resources.list(IncentiveLineList.LIST, uri, IncentiveLine.class, IncentiveLineResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getIncentiveLine",
            summary = "Read a line of the ledger of incentives",
            description =
                    "With what was required, what was there, and the rows at the versions that it was computed from.")
    public RestResponse<IncentiveLineResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return resources.read(db -> Ledger.find(db, id)
                .map(line -> ConditionalGet.of(headers, 1, IncentiveLineResponse.of(line)))
                .orElseThrow(Problem::notFound));
    }
}
