package org.partnersuite.partnerprogram.deal.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.calendar.MeasureTime;
import org.partnersuite.partnerprogram.deal.DealState;
import org.partnersuite.partnerprogram.deal.PartnerDeals;
import org.partnersuite.partnerprogram.deal.TcvPart;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Database;

/** What a partner sells with us, open and closed, now and as it was known before. */
@Path("/partners/{id}/deals")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deals", description = "What a partner sells with us, open and closed, now and as it was known before.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class DealResource {
    private final PartnerDeals deals;
    private final Partners partners;
    private final Database database;
    private final CurrentCaller caller;
    private final MeasureTime time;

    DealResource(PartnerDeals deals, Partners partners, Database database, CurrentCaller caller, MeasureTime time) {
        this.deals = deals;
        this.partners = partners;
        this.database = database;
        this.caller = caller;
        this.time = time;
    }

    @GET
    @Listing(DealLists.class)
    @Operation(
            summary = "List a partner's deals",
            description =
                    "With part and date: the deals of that part of aggregate TCV at that day; with qualifies=true their TCV sums to the part.")
    @APIResponse(responseCode = "200", description = "A page of deals.")
    public Page<DealView> list(
            @PathParam("id") UUID id,
            @Parameter(description = "A part of aggregate TCV.") @QueryParam("part") @Nullable TcvPart part,
            @Parameter(description = "The day of the measure; today when it is not given.")
                    @QueryParam("date")
                    @Nullable
                    LocalDate date,
            @Parameter(description = "Deals as they were known at this instant.") @QueryParam("asOf") @Nullable
                    Instant asOf,
            @Context UriInfo uri) {
        time.check(asOf);
        var asked = new DealSelection(id, part, time.day(date), asOf).asked(uri);
        return database.readList(db -> {
            partners.visible(db, caller.get(), id);
            return asked.page(db, DealView::read);
        });
    }

    @GET
    @Path("/by-id/{dealId}")
    @Operation(summary = "Get a deal of a partner", description = "As it is known now. Honours If-None-Match.")
    public RestResponse<DealView> get(
            @PathParam("id") UUID id, @PathParam("dealId") UUID dealId, @Context HttpHeaders headers) {
        DealState deal = database.read(db -> {
            partners.visible(db, caller.get(), id);
            return deals.find(db, id, dealId).orElseThrow(Problem::notFound);
        });
        return ConditionalGet.of(headers, deal.version(), DealView.of(deal));
    }

    @GET
    @Path("/by-id/{dealId}/states")
    @Listing(DealStateLists.class)
    @Operation(
            summary = "List what was known of a deal",
            description = "Every state it was in while it was this partner's, oldest first.")
    @APIResponse(responseCode = "200", description = "A page of states.")
    public Page<DealView> states(@PathParam("id") UUID id, @PathParam("dealId") UUID dealId, @Context UriInfo uri) {
        var asked = DealStateLists.LIST.asked(uri).where("s.partner_id = ? and s.deal_id = ?", id, dealId);
        return database.readList(db -> {
            partners.visible(db, caller.get(), id);
            return asked.page(db, DealView::read);
        });
    }
}
