package org.partnersuite.partnerprogram.incentive.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.partnerprogram.incentive.IncentiveBalance;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** What a partner has earned, and what of it is paid (PP-11). */
@Path("/partners/{id}/incentive-balances")
@RequirementId("PP-11")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Incentives")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class PartnerIncentivesResource {
    private final Resources resources;

    PartnerIncentivesResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getIncentiveBalances",
            summary = "Read what a partner has earned and what of it is paid",
            description =
                    "The accounts of the ledger by currency. They depend on the facts alone, not on the order in which"
                            + " these became known.")
    @APIResponse(responseCode = "200", description = "The balances.")
    public IncentiveBalanceResponse get(@PathParam("id") UUID id) {
        return resources.read(db -> {
            Partners.require(db, id);
            return IncentiveBalanceResponse.of(id, IncentiveBalance.of(db, id));
        });
    }
}
