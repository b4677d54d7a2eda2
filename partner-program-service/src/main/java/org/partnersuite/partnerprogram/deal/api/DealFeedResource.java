package org.partnersuite.partnerprogram.deal.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.deal.Deal;
import org.partnersuite.partnerprogram.deal.DealReport;
import org.partnersuite.partnerprogram.deal.PartnerDeals;
import org.partnersuite.partnerprogram.deal.Recorded;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Answer;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** Deals that another system feeds, by its own ids (PP-3). */
@Path("/partners/{id}/deals")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deals")
@RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
public class DealFeedResource {
    private final PartnerDeals deals;
    private final Partners partners;
    private final UnitOfWork unitOfWork;

    DealFeedResource(PartnerDeals deals, Partners partners, UnitOfWork unitOfWork) {
        this.deals = deals;
        this.partners = partners;
        this.unitOfWork = unitOfWork;
    }

    @PUT
    @Path("/by-external-id/{source}/{externalId}")
    @Upsert
    @Operation(
            summary = "Record or replace a deal by your own key",
            description =
                    "A deal of another partner moves to this one. The same again changes nothing. A deal that comes from an opportunity is refused: it is changed in the engagement service.")
    public RestResponse<DealView> put(
            @PathParam("id") UUID id,
            @PathParam("source") String source,
            @PathParam("externalId") String externalId,
            DealRequest request,
            @Context HttpHeaders headers) {
        DealReport report = request.of(id, ExternalId.ofPath(source, externalId, null));
        IfMatch ifMatch = IfMatch.optional(headers.getHeaderString(HttpHeaders.IF_MATCH));
        return unitOfWork
                .run(change -> {
                    partners.visible(change.db(), change.caller(), id);
                    return answer(id, deals.put(change, report, ifMatch));
                })
                .of();
    }

    @POST
    @Path("/batch")
    @Creates
    @Operation(
            summary = "Record or replace up to 200 deals",
            description =
                    "By the feed's own keys, each once. A result per item in request order; atomic=true records all or none.")
    public RestResponse<BatchResult> putBatch(
            @PathParam("id") UUID id,
            Batch<FedDeal> batch,
            @QueryParam("atomic") @DefaultValue("false") boolean atomic) {
        return unitOfWork
                .run(change -> {
                    partners.visible(change.db(), change.caller(), id);
                    FedBatch fed = FedBatch.of(batch, id);
                    fed.recorded(deals.put(change, fed.reports()));
                    return batch.run(atomic, item -> item.get(), item -> answer(id, fed.of(item)));
                })
                .of();
    }

    private static Answer answer(UUID partnerId, Recorded recorded) {
        Deal deal = PartnerDeals.accepted(recorded);
        DealView view = DealView.of(PartnerDeals.state(deal));
        return recorded.result() == Recorded.Result.CREATED
                ? Answer.created(
                        URI.create("/v1/partner-program/partners/" + partnerId + "/deals/by-id/" + deal.id()),
                        deal.version(),
                        view)
                : Answer.ok(deal.version(), view);
    }
}
