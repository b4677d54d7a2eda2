package org.partnersuite.partnerprogram.ownpipeline.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.ownpipeline.OwnDeal;
import org.partnersuite.partnerprogram.ownpipeline.OwnPipeline;
import org.partnersuite.partnerprogram.ownpipeline.OwnPipeline.Posted;
import org.partnersuite.partnerprogram.ownpipeline.OwnPipeline.Recorded;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.KeyInPath;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** A partner's own pipeline (PP-6). */
@Path("/partners/{id}/own-pipeline")
@RequirementId("PP-6")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Own pipeline",
        description = "Deals as the partner has them. They never count, and are compared with ours.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class OwnPipelineResource {
    private static final Representation<OwnDeal, OwnDealResponse> OWN_DEAL = new Representation<>(
            "/v1/partner-program/partners/",
            deal -> deal.partnerId() + "/own-pipeline/by-id/" + deal.id(),
            OwnDeal::version,
            OwnDealResponse::of);

    private final Resources resources;

    OwnPipelineResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(OwnDealList.class)
    @Operation(operationId = "listOwnPipeline", summary = "List a partner's own pipeline")
    public Page<OwnDealResponse> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        var requested = OwnDealList.LIST.request(uri).where("t.partner_id = ?", id);
        return resources.page(db -> {
            Partners.require(db, id);
            return requested.page(db, Rows.of(OwnDeal.class, OwnDealResponse::of));
        });
    }

    @GET
    @Path("/by-id/{dealId}")
    @Operation(operationId = "getOwnDeal", summary = "Read a deal of a partner's own pipeline")
    public RestResponse<OwnDealResponse> get(
            @PathParam("id") UUID id, @PathParam("dealId") UUID dealId, @Context HttpHeaders headers) {
        return OWN_DEAL.get(headers, resources.read(db -> OwnPipeline.find(db, dealId)
                .filter(deal -> deal.partnerId().equals(id))
                .orElseThrow(Problem::notFound)));
    }

    @GET
    @Path(KeyInPath.PATH)
    @Operation(operationId = "getOwnDealByExternalId")
    public RestResponse<OwnDealResponse> get(
            @PathParam("id") UUID id, @BeanParam KeyInPath key, @Context HttpHeaders headers) {
        ExternalId externalId = key.externalId();
        return OWN_DEAL.located(
                headers,
                resources.read(db -> OwnPipeline.find(db, id, externalId)).orElseThrow(Problem::notFound));
    }

    @PUT
    @Path(KeyInPath.PATH)
    @Upsert
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN, Roles.PARTNER_ALLIANCE})
    @Operation(
            operationId = "putOwnDealByExternalId",
            description =
                    "Posts the deal with this external id, or changes it: fields in the request replace the stored"
                            + " ones, fields that it omits are kept. An identical request changes nothing. If-Match is optional.")
    public RestResponse<OwnDealResponse> put(
            @PathParam("id") UUID id, @BeanParam KeyInPath inPath, OwnDealRequest request) {
        ExternalId key = inPath.externalId();
        return resources.upsert((change, match) -> {
            OwnDeal known = OwnPipeline.locked(change, id, List.of(key)).get(key);
            OwnDealRequest whole = known == null ? request : resources.over(request, OwnDealResponse.written(known));
            return answer(OwnPipeline.put(change, id, known, new Posted(key, whole.terms()), match));
        });
    }

    @PATCH
    @Path(KeyInPath.PATH)
    @Upsert
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN, Roles.PARTNER_ALLIANCE})
    @Operation(
            operationId = "patchOwnDealByExternalId",
            description = "A JSON merge patch (RFC 7396) of the deal with this external id. If-Match is optional.")
    public RestResponse<OwnDealResponse> patch(
            @PathParam("id") UUID id, @BeanParam KeyInPath inPath, MergePatch<OwnDealRequest> patch) {
        ExternalId key = inPath.externalId();
        return resources.upsert((change, match) -> {
            OwnDeal known = OwnPipeline.locked(change, id, List.of(key)).get(key);
            if (known == null) {
                throw Problem.notFound();
            }
            OwnDealRequest whole = patch.applyTo(OwnDealResponse.of(known));
            return answer(OwnPipeline.put(change, id, known, new Posted(key, whole.terms()), match));
        });
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN, Roles.PARTNER_ALLIANCE})
    @Operation(
            operationId = "postOwnPipeline",
            summary = "Post up to 200 deals of a partner's own pipeline",
            description =
                    "Deals are identified by external id; each may occur once. Fields that an item omits are kept."
                            + " Returns one result per item, in the order of the request.")
    public RestResponse<BatchResult> post(@PathParam("id") UUID id, Batch<PostedDeal> batch) {
        return resources.change(change -> {
            PostedBatch posted = PostedBatch.of(
                    batch,
                    keys -> OwnPipeline.locked(change, id, keys),
                    (item, known) -> resources.over(item, OwnDealResponse.written(known)));
            posted.recorded(OwnPipeline.put(change, id, posted.known(), posted.deals()));
            return batch.run(item -> item.get(), item -> answer(posted.of(item)));
        });
    }

    @GET
    @Path("/by-id/{dealId}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getOwnDealHistory")
    public Page<HistoryEntry> history(
            @PathParam("id") UUID id, @PathParam("dealId") UUID dealId, @Context UriInfo uri) {
        return resources.history(
                OwnPipeline.AUDITED,
                db -> OwnPipeline.find(db, dealId)
                        .filter(deal -> deal.partnerId().equals(id))
                        .orElseThrow(Problem::notFound)
                        .id(),
                uri);
    }

    private static StoredResponse answer(Recorded recorded) {
        return OWN_DEAL.put(recorded.isNew(), recorded.deal());
    }
}
