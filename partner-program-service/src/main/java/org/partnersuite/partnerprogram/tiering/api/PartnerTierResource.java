package org.partnersuite.partnerprogram.tiering.api;

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
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.partnerprogram.tiering.PartnerTier;
import org.partnersuite.partnerprogram.tiering.PartnerTierStore;
import org.partnersuite.partnerprogram.tiering.TierExceptions;
import org.partnersuite.partnerprogram.tiering.TierTerm;
import org.partnersuite.partnerprogram.tiering.Tiers;
import org.partnersuite.platform.dailywork.Days;
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
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** The tier of a partner, what follows, and exceptions (PP-4). */
@Path("/partners/{id}/tier")
@RequirementId("PP-4")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tiers", description = "The tiers of partners by days: by results, and by exceptions beside them.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class PartnerTierResource {
    private final Resources resources;

    PartnerTierResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getPartnerTier",
            summary = "Read a partner's tier",
            description = "The tier that it has today, the result and the exception behind it, and what is known to"
                    + " follow. Of a result and an exception the higher tier counts.")
    public RestResponse<PartnerTierResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        LocalDate today = Days.of(resources.now());
        return resources.read(db -> {
            PartnerTier state = state(db, id);
            return ConditionalGet.of(
                    headers, state.version(), PartnerTierResponse.of(state, Tiers.terms(db, id), today));
        });
    }

    @GET
    @Path("/terms")
    @Listing(TermList.class)
    @Operation(
            operationId = "listPartnerTierTerms",
            summary = "List the tiers of a partner by days",
            description = "Those that are over, that hold, and that begin later. Earliest first.")
    public Page<TierTermResponse> terms(@PathParam("id") UUID id, @Context UriInfo uri) {
        var requested = TermList.LIST.request(uri).where("partner_id = ?", id);
        return resources.page(db -> {
            Partners.require(db, id);
            return requested.page(db, Rows.of(TierTerm.class, TierTermResponse::of));
        });
    }

    @GET
    @Path("/terms/{termId}")
    @Operation(operationId = "getPartnerTierTerm", summary = "Read a term of a partner's tier")
    public RestResponse<TierTermResponse> term(
            @PathParam("id") UUID id,
            @PathParam("termId") @Parameter(description = "Id of the term.") UUID termId,
            @Context HttpHeaders headers) {
        return resources.read(db -> {
            PartnerTier state = state(db, id);
            return Tiers.terms(db, id).stream()
                    .filter(term -> term.id().equals(termId))
                    .findFirst()
                    .map(term -> ConditionalGet.of(headers, state.version(), TierTermResponse.of(term)))
                    .orElseThrow(Problem::notFound);
        });
    }

    @POST
    @Path("/exceptions")
    @Creates
    @Transition
    @RolesAllowed({Roles.EXECUTIVE, Roles.ADMIN})
    @Operation(
            operationId = "grantTierException",
            summary = "Put a partner into a tier until a day",
            description =
                    "Whoever calls approves it. An exception never lowers a tier, and while it holds a standing that"
                            + " would end goes on. If-Match names the partner's tier as it was read: after a publication"
                            + " it must be read again.")
    public RestResponse<TierTermResponse> grant(@PathParam("id") UUID id, TierExceptionRequest request) {
        LocalDate today = Days.of(resources.now());
        return resources.change((change, match) -> {
            TierExceptions.Granted granted = TierExceptions.grant(change, id, match, request.draft(today));
            return StoredResponse.created(
                    URI.create("/v1/partner-program/partners/" + id + "/tier/terms/"
                            + granted.term().id()),
                    granted.state().version(),
                    TierTermResponse.of(granted.term()));
        });
    }

    @POST
    @Path("/exceptions/{termId}/endings")
    @Creates
    @Transition
    @RolesAllowed({Roles.EXECUTIVE, Roles.ADMIN})
    @Operation(
            operationId = "endTierException",
            summary = "End an exception of a partner's tier",
            description =
                    "Today is the first day without it; one that begins later is removed. Answers the partner's tier.")
    public RestResponse<PartnerTierResponse> end(
            @PathParam("id") UUID id,
            @PathParam("termId") @Parameter(description = "Id of the exception.") UUID termId,
            TierExceptionEndingRequest request) {
        return resources.change((change, match) -> {
            PartnerTier state = TierExceptions.end(change, id, termId, match, request.reason());
            return StoredResponse.created(
                    URI.create("/v1/partner-program/partners/" + id + "/tier"),
                    state.version(),
                    PartnerTierResponse.of(state, Tiers.terms(change.db(), id), Days.today(change)));
        });
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(
            operationId = "getPartnerTierHistory",
            description = "Publications, exceptions, and days on which something took effect.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(
                PartnerTierStore.PARTNER_TIER,
                (Function<Handle, UUID>) db -> {
                    Partners.require(db, id);
                    return id;
                },
                uri);
    }

    private PartnerTier state(Handle db, UUID partner) {
        Partners.require(db, partner);
        return PartnerTierStore.find(db, partner).orElseGet(() -> PartnerTier.none(partner, resources.now()));
    }
}
