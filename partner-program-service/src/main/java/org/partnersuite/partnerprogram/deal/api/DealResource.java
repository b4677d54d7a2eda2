package org.partnersuite.partnerprogram.deal.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.calendar.MeasureTime;
import org.partnersuite.partnerprogram.deal.DealAggregate;
import org.partnersuite.partnerprogram.deal.DealState;
import org.partnersuite.partnerprogram.deal.PartnerDeals;
import org.partnersuite.partnerprogram.deal.TcvPart;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.KeyInPath;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.ListRequest;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Open and closed deals of partners, now and as known before (PP-3). */
@Path("/partners/{id}/deals")
@RequirementId("PP-3")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deals", description = "Open and closed deals of partners, as known now and at any earlier instant.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class DealResource {
    private static final String DEAL = "Id of the deal.";
    private static final String ID = "01976b3c-5d00-7a10-8f00-000000000002";

    static final Representation<RegisteredDeal, DealResponse> DEAL_OF_PARTNER = new Representation<>(
            "/v1/partner-program/partners/",
            deal -> deal.state().terms().partnerId() + "/deals/by-id/"
                    + deal.state().dealId(),
            deal -> deal.state().version(),
            RegisteredDeal::response);

    private final MeasureTime time;
    private final Resources resources;

    DealResource(MeasureTime time, Resources resources) {
        this.time = time;
        this.resources = resources;
    }

    @GET
    @Listing(DealList.class)
    @Operation(
            operationId = "listPartnerDeals",
            summary = "List a partner's deals",
            description = "With part and date: the deals of that part of aggregate TCV on that day. With"
                    + " qualifies=true their TCV adds up to the part.")
    public Page<DealResponse> list(
            @PathParam("id") UUID id,
            @Parameter(description = "Part of aggregate TCV.") @QueryParam("part") @Nullable TcvPart part,
            @Parameter(description = "Day of the measure. Default: today.") @QueryParam("date") @Nullable
                    LocalDate date,
            @Parameter(description = "Instant at which the deals were known. Default: now.")
                    @QueryParam("asOf")
                    @Nullable
                    Instant asOf,
            @Context UriInfo uri) {
        return list(() -> id, part, date, asOf, uri);
    }

    /** @param partner is looked for after the parameters were read */
    Page<DealResponse> list(
            Supplier<UUID> partner,
            @Nullable TcvPart part,
            @Nullable LocalDate date,
            @Nullable Instant asOf,
            UriInfo uri) {
        time.check(asOf);
        ListRequest<DealResponse> requested = new DealSelection(part, time.day(date), asOf).request(uri);
        UUID id = partner.get();
        ListRequest<DealResponse> ofPartner = requested.where("s.partner_id = ?", id);
        return resources.page(db -> {
            Partners.require(db, id);
            Page<DealResponse> page = ofPartner.page(db, Rows.of(DealState.class, DealResponse::of));
            return asOf == null ? RegisteredDeal.page(db, id, page) : page;
        });
    }

    @GET
    @Path("/by-id/{dealId}")
    @Operation(
            operationId = "getPartnerDeal",
            summary = "Read a deal of a partner",
            description = "Current state of the deal, with its version as the ETag.")
    public RestResponse<DealResponse> get(
            @PathParam("id") UUID id,
            @PathParam("dealId") @Parameter(description = DEAL, example = ID) UUID dealId,
            @Context HttpHeaders headers) {
        RegisteredDeal deal = resources
                .read(db -> PartnerDeals.find(db, id, dealId).map(state -> RegisteredDeal.of(db, state)))
                .orElseThrow(Problem::notFound);
        return DEAL_OF_PARTNER.get(headers, deal);
    }

    @GET
    @Path(KeyInPath.PATH)
    @Operation(
            operationId = "getPartnerDealByExternalId",
            description = "The partner's deal with this external id in its current state, with its version as the ETag"
                    + " and its address in Content-Location.")
    public RestResponse<DealResponse> get(
            @PathParam("id") UUID id, @BeanParam KeyInPath key, @Context HttpHeaders headers) {
        ExternalId externalId = key.externalId();
        RegisteredDeal deal = resources
                .read(db -> PartnerDeals.find(db, id, externalId).map(state -> RegisteredDeal.of(db, state)))
                .orElseThrow(Problem::notFound);
        return DEAL_OF_PARTNER.located(headers, deal);
    }

    @GET
    @Path("/by-id/{dealId}/states")
    @Listing(DealStateList.class)
    @Operation(
            operationId = "listPartnerDealStates",
            summary = "List the states of a deal",
            description = "All states of the deal while it belonged to this partner, oldest first.")
    public Page<DealResponse> states(
            @PathParam("id") UUID id,
            @PathParam("dealId") @Parameter(description = DEAL, example = ID) UUID dealId,
            @Context UriInfo uri) {
        return page(id, DealStateList.LIST.request(uri).where("s.partner_id = ? and s.deal_id = ?", id, dealId));
    }

    @GET
    @Path("/by-id/{dealId}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(
            operationId = "getDealHistory",
            description = "Every change of a field: who, when, old value and new value. The history of a deal that"
                    + " comes from an opportunity is in the engagement service.")
    public Page<HistoryEntry> history(
            @PathParam("id") UUID id,
            @PathParam("dealId") @Parameter(description = DEAL, example = ID) UUID dealId,
            @Context UriInfo uri) {
        ListRequest<HistoryEntry> requested = History.LIST.request(uri);
        return resources.page(db -> {
            if (!PartnerDeals.knows(db, id, dealId)) {
                throw Problem.notFound();
            }
            return History.of(db, DealAggregate.DEAL.name(), dealId, requested);
        });
    }

    private Page<DealResponse> page(UUID partner, ListRequest<DealResponse> requested) {
        return resources.page(db -> {
            Partners.require(db, partner);
            return requested.page(db, Rows.of(DealState.class, DealResponse::of));
        });
    }
}
