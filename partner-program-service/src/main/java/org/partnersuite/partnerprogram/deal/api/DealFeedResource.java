package org.partnersuite.partnerprogram.deal.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.deal.Deal;
import org.partnersuite.partnerprogram.deal.DealDetails;
import org.partnersuite.partnerprogram.deal.DealState;
import org.partnersuite.partnerprogram.deal.PartnerDeals;
import org.partnersuite.partnerprogram.deal.Recorded;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.KeyInPath;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.unitofwork.Change;
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
    @Path(KeyInPath.PATH)
    @Upsert
    @Operation(
            operationId = "putPartnerDealByExternalId",
            description =
                    "Records the deal with this external id, or changes it: fields in the request replace the"
                            + " stored ones, fields that it omits are kept. A deal of another partner moves to this one. An"
                            + " identical request changes nothing. A loss without amounts keeps those that were known. If-Match is"
                            + " optional. A deal that comes from an opportunity is refused: change the opportunity in the engagement service.")
    public RestResponse<DealResponse> put(@PathParam("id") UUID id, @BeanParam KeyInPath inPath, DealRequest request) {
        ExternalId key = inPath.externalId();
        return resources.upsert((change, match) -> {
            Partners.require(change.db(), id);
            Deal known = PartnerDeals.locked(change, List.of(key)).get(key);
            DealRequest asked = known == null ? request : resources.over(request, DealDetails.of(known.terms()));
            return answer(change, PartnerDeals.put(change, asked.of(id, key), match));
        });
    }

    @PATCH
    @Path(KeyInPath.PATH)
    @Upsert
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @Operation(
            operationId = "patchPartnerDealByExternalId",
            description = "A JSON merge patch (RFC 7396) of the deal with this external id. If-Match is optional:"
                    + " without it the patch applies to the current state. A deal that comes from an opportunity is"
                    + " refused: change the opportunity in the engagement service.")
    public RestResponse<DealResponse> patch(
            @PathParam("id") UUID id, @BeanParam KeyInPath inPath, MergePatch<DealRequest> patch) {
        ExternalId key = inPath.externalId();
        return resources.upsert((change, match) -> {
            Deal known = PartnerDeals.locked(change, List.of(key)).get(key);
            if (known == null || !id.equals(known.terms().partnerId())) {
                throw Problem.notFound();
            }
            DealRequest asked = patch.applyTo(DealDetails.of(known.terms()));
            return answer(change, PartnerDeals.put(change, asked.of(id, key), match));
        });
    }

    @POST
    @Path("/batch")
    @Creates
    @Operation(
            operationId = "putPartnerDeals",
            summary = "Record or replace up to 200 deals",
            description = "Deals are identified by external id; each may occur once. Fields that an item omits are"
                    + " kept. Returns one result per item, in the order of the request.")
    public RestResponse<BatchResult> putBatch(@PathParam("id") UUID id, Batch<FedDeal> batch) {
        return resources.change(change -> {
            Partners.require(change.db(), id);
            FedBatch fed = FedBatch.of(batch, id, keys -> PartnerDeals.locked(change, keys), resources::over);
            fed.recorded(PartnerDeals.put(change, fed.reports()));
            return batch.run(item -> item.get(), item -> answer(change, fed.of(item)));
        });
    }

    private static StoredResponse answer(Change change, Recorded recorded) {
        DealState deal = DealState.of(PartnerDeals.accepted(recorded));
        boolean isNew = recorded.result() == Recorded.Result.CREATED;
        return DealResource.DEAL_OF_PARTNER.put(
                isNew, isNew ? new RegisteredDeal(deal, null) : RegisteredDeal.of(change.db(), deal));
    }
}
