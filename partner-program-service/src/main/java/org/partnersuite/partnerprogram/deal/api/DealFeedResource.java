package org.partnersuite.partnerprogram.deal.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.deal.Deal;
import org.partnersuite.partnerprogram.deal.DealReport;
import org.partnersuite.partnerprogram.deal.DealState;
import org.partnersuite.partnerprogram.deal.PartnerDeals;
import org.partnersuite.partnerprogram.deal.Recorded;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.unitofwork.Resources;

/** Deals that another system feeds, by its own ids (PP-3). */
@Path("/partners/{id}/deals")
@RequirementId("PP-3")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deals")
@RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
public class DealFeedResource {
    private final Resources resources;

    DealFeedResource(Resources resources) {
        this.resources = resources;
    }

    @PUT
    @Path("/by-external-id/{source}/{externalId}")
    @Upsert
    @Operation(
            operationId = "putPartnerDealByExternalId",
            summary = "Record or replace a deal by the caller's key",
            description = "A deal of another partner moves to this one. An identical request changes nothing. A"
                    + " deal that comes from an opportunity is refused: change the opportunity in the"
                    + " engagement service.")
    public RestResponse<DealResponse> put(
            @PathParam("id") UUID id,
            @PathParam("source")
                    @Parameter(
                            description = "Source system.",
                            example = "crm",
                            schema = @Schema(maxLength = ExternalId.MAX_SOURCE))
                    String source,
            @PathParam("externalId")
                    @Parameter(
                            description = "Id of the deal in the source system.",
                            example = "D-1042",
                            schema = @Schema(maxLength = ExternalId.MAX_ID))
                    String externalId,
            DealRequest request) {
        DealReport report = request.of(id, ExternalId.ofPath(source, externalId, null));
        return resources.upsert((change, match) -> {
            Partners.require(change.db(), id);
            return answer(id, PartnerDeals.put(change, report, match));
        });
    }

    @POST
    @Path("/batch")
    @Creates
    @Operation(
            operationId = "putPartnerDeals",
            summary = "Record or replace up to 200 deals",
            description = "Deals are identified by external id; each may occur once. Returns one result per item,"
                    + " in the order of the request.")
    public RestResponse<BatchResult> putBatch(@PathParam("id") UUID id, Batch<FedDeal> batch) {
        return resources.change(change -> {
            Partners.require(change.db(), id);
            FedBatch fed = FedBatch.of(batch, id);
            fed.recorded(PartnerDeals.put(change, fed.reports()));
            return batch.run(item -> item.get(), item -> answer(id, fed.of(item)));
        });
    }

    private static StoredResponse answer(UUID partnerId, Recorded recorded) {
        Deal deal = PartnerDeals.accepted(recorded);
        DealResponse body = DealResponse.of(DealState.of(deal));
        return recorded.result() == Recorded.Result.CREATED
                ? StoredResponse.created(
                        URI.create("/v1/partner-program/partners/" + partnerId + "/deals/by-id/" + deal.id()),
                        deal.version(),
                        body)
                : StoredResponse.ok(deal.version(), body);
    }
}
