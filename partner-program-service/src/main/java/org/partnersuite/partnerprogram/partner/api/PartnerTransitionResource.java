package org.partnersuite.partnerprogram.partner.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.partner.Partner;
import org.partnersuite.partnerprogram.partner.PartnerRepository;
import org.partnersuite.partnerprogram.partner.PartnerTransition;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.partnerprogram.partner.TransitionRequest;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.Rows;

/** Status changes of partners in the program. Transitions are immutable (PP-2). */
@Path("/partners/{id}/transitions")
@RequirementId("PP-2")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class PartnerTransitionResource {
    private final Partners partners;
    private final Resources resources;

    PartnerTransitionResource(Partners partners, Resources resources) {
        this.partners = partners;
        this.resources = resources;
    }

    @POST
    @Creates
    @Transition
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "createPartnerTransition",
            summary = "Change the status of a partner",
            description =
                    "PROSPECT → INVITED → PARTICIPATING → SUSPENDED or REMOVED. Also INVITED → PROSPECT,"
                            + " SUSPENDED → PARTICIPATING and REMOVED → PROSPECT. A refusal lists every unmet"
                            + " criterion. An invitation needs all that SILVER requires but the program agreement, or an exception;"
                            + " see GET /v1/partner-program/partners/{id}/criteria. The ETag of the response is the partner's new one.")
    public RestResponse<PartnerTransition> move(@PathParam("id") UUID id, TransitionRequest request) {
        return resources.change((change, match) -> {
            Partner partner = partners.locked(change, id, match);
            PartnerTransition step = partners.move(change, partner, request);
            URI location = URI.create("/v1/partner-program/partners/" + id + "/transitions/by-number/" + step.number());
            return StoredResponse.created(location, partner.version(), step);
        });
    }

    @GET
    @Listing(TransitionList.class)
    @Operation(
            operationId = "listPartnerTransitions",
            summary = "List a partner's transitions",
            description = "Oldest first. Transitions are immutable.")
    public Page<PartnerTransition> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        var requested = TransitionList.LIST.request(uri).where("partner_id = ?", id);
        return resources.page(db -> {
            Partners.require(db, id);
            return requested.page(db, Rows.of(PartnerTransition.class));
        });
    }

    @GET
    @Path("/by-number/{number}")
    @Operation(
            operationId = "getPartnerTransition",
            summary = "Read a transition of a partner",
            description = "Transitions are immutable.")
    public RestResponse<PartnerTransition> get(
            @PathParam("id") UUID id,
            @PathParam("number")
                    @Parameter(description = "Number of the transition of this partner, from 1.", example = "1")
                    int number,
            @Context HttpHeaders headers) {
        return ConditionalGet.of(
                headers,
                1,
                resources
                        .read(db -> PartnerRepository.transition(db, id, number))
                        .orElseThrow(Problem::notFound));
    }
}
