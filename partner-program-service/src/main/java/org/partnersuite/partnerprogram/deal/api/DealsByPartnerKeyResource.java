package org.partnersuite.partnerprogram.deal.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.TcvPart;
import org.partnersuite.partnerprogram.partner.Partner;
import org.partnersuite.partnerprogram.partner.PartnerRepository;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.KeyInPath;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;

/** The deals of a partner that the caller knows by an id of its own (PP-3). */
@Path("/deals/by-partner-external-id/{partnerSource}/{partnerExternalId}")
@RequirementId("PP-3")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deals")
@RolesAllowed(Roles.VENDOR)
public class DealsByPartnerKeyResource {
    private final DealResource deals;
    private final DealFeedResource feed;
    private final Resources resources;

    DealsByPartnerKeyResource(DealResource deals, DealFeedResource feed, Resources resources) {
        this.deals = deals;
        this.feed = feed;
        this.resources = resources;
    }

    @GET
    @Listing(DealList.class)
    @Operation(
            operationId = "listDealsByPartnerKey",
            summary = "List the deals of a partner with this external id",
            description = "As listPartnerDeals.")
    public Page<DealResponse> list(
            @BeanParam PartnerKeyInPath partner,
            @Parameter(description = "Part of aggregate TCV.") @QueryParam("part") @Nullable TcvPart part,
            @Parameter(description = "Day of the measure. Default: today.") @QueryParam("date") @Nullable
                    LocalDate date,
            @Parameter(description = "Instant at which the deals were known. Default: now.")
                    @QueryParam("asOf")
                    @Nullable
                    Instant asOf,
            @Context UriInfo uri) {
        return deals.list(() -> id(partner), part, date, asOf, uri);
    }

    @GET
    @Path(KeyInPath.PATH)
    @Operation(
            operationId = "getDealByPartnerKey",
            summary = "Read a deal of a partner, both by their external ids",
            description = "As getPartnerDealByExternalId.")
    public RestResponse<DealResponse> get(
            @BeanParam PartnerKeyInPath partner, @BeanParam KeyInPath key, @Context HttpHeaders headers) {
        return deals.get(id(partner), key, headers);
    }

    @PUT
    @Path(KeyInPath.PATH)
    @Upsert
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "putDealByPartnerKey",
            summary = "Record or change a deal of a partner, both by their external ids",
            description = "As putPartnerDealByExternalId.")
    public RestResponse<DealResponse> put(
            @BeanParam PartnerKeyInPath partner, @BeanParam KeyInPath key, DealRequest request) {
        return feed.put(id(partner), key, request);
    }

    @PATCH
    @Path(KeyInPath.PATH)
    @Upsert
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "patchDealByPartnerKey",
            summary = "Patch a deal of a partner, both by their external ids",
            description = "As patchPartnerDealByExternalId.")
    public RestResponse<DealResponse> patch(
            @BeanParam PartnerKeyInPath partner, @BeanParam KeyInPath key, MergePatch<DealRequest> patch) {
        return feed.patch(id(partner), key, patch);
    }

    private UUID id(PartnerKeyInPath partner) {
        return resources
                .get(PartnerRepository.PARTNER, Partner.class, partner.externalId())
                .id();
    }
}
