package org.partnersuite.customersuccess.renewal.api;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.partner.PartnerScope;
import org.partnersuite.customersuccess.renewal.Renewal;
import org.partnersuite.customersuccess.renewal.Renewals;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Database;

/** Renewals of contracts. Each is opened automatically before its contract ends. */
@Path("/renewals")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Renewals", description = "Renewals of contracts. Each is opened automatically before its contract ends.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class RenewalResource {
    private final Database database;
    private final PartnerScope scope;

    RenewalResource(Database database, PartnerScope scope) {
        this.database = database;
        this.scope = scope;
    }

    @GET
    @Listing(RenewalList.class)
    @Operation(
            operationId = "listRenewals",
            summary = "List renewals",
            description =
                    "Those that are due first come first; filters tell the phase, the days due, partner and product.")
    @APIResponse(responseCode = "200", description = "A page of renewals.")
    public Page<RenewalView> list(@Context UriInfo uri) {
        var asked = scope.ofSubscriptions(RenewalList.LIST.asked(uri));
        return database.readList(db -> asked.page(db, RenewalView::read));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRenewal", summary = "Read a renewal", description = "Honours If-None-Match.")
    public RestResponse<RenewalView> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Renewal renewal = database.read(db -> {
            Renewal found = Renewals.find(db, id).orElseThrow(Problem::notFound);
            scope.checkSubscription(db, found.subscriptionId());
            return found;
        });
        return ConditionalGet.of(headers, renewal.version(), RenewalView.of(renewal));
    }
}
