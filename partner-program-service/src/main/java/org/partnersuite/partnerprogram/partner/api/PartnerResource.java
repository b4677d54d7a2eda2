package org.partnersuite.partnerprogram.partner.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.partnerprogram.externalid.ExternalId;
import org.partnersuite.partnerprogram.partner.Partner;
import org.partnersuite.partnerprogram.partner.PartnerRow;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Answer;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** Companies that sell with us, inside the program and outside. */
@Path("/partners")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners", description = "Companies that sell with us, inside the program and outside.")
@RolesAllowed({
    Roles.READER,
    Roles.SELLER,
    Roles.TECHNICAL_LEAD,
    Roles.CLIENT_ENGINEERING,
    Roles.CUSTOMER_SUCCESS,
    Roles.PARTNER_MANAGER,
    Roles.EXECUTIVE,
    Roles.INTEGRATION,
    Roles.ADMIN,
    Roles.PARTNER
})
public class PartnerResource {
    private final Partners partners;
    private final UnitOfWork unitOfWork;
    private final Database database;
    private final CurrentCaller caller;

    PartnerResource(Partners partners, UnitOfWork unitOfWork, Database database, CurrentCaller caller) {
        this.partners = partners;
        this.unitOfWork = unitOfWork;
        this.database = database;
        this.caller = caller;
    }

    @GET
    @Listing(PartnerLists.class)
    @Operation(summary = "List partners", description = "A partner's own user sees that partner only.")
    @APIResponse(responseCode = "200", description = "A page of partners.")
    public Page<PartnerView> list(@Context UriInfo uri) {
        var asked = PartnerLists.LIST.asked(uri);
        UUID own = caller.get().partnerId();
        var visible = own == null ? asked : asked.where("id = ?", own);
        return database.read(db -> visible.page(db, (row, context) -> PartnerView.of(PartnerRow.read(row, context))));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Get a partner", description = "Honours If-None-Match.")
    @APIResponse(
            responseCode = "200",
            description = "The partner.",
            content = @Content(schema = @Schema(implementation = PartnerView.class)))
    public Response get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Partner partner = database.read(db -> partners.visible(db, caller.get(), id));
        return ConditionalGet.of(headers, partner.version(), PartnerView.of(partner));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(summary = "Record a partner", description = "It begins as a PROSPECT.")
    @APIResponse(
            responseCode = "201",
            description = "The partner.",
            content = @Content(schema = @Schema(implementation = PartnerView.class)))
    public Response create(NewPartner request) {
        return unitOfWork.run(change -> created(create(change, request))).toResponse();
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            summary = "Record up to 200 partners",
            description = "A result per item in request order; atomic=true records all or none.")
    @APIResponse(
            responseCode = "207",
            description = "A result per item.",
            content = @Content(schema = @Schema(implementation = BatchResult.class)))
    public Response createBatch(Batch<NewPartner> batch, @QueryParam("atomic") @DefaultValue("false") boolean atomic) {
        return unitOfWork
                .run(change -> batch.run(atomic, change, item -> created(create(change, item))))
                .toResponse();
    }

    @PUT
    @Path("/by-external-id/{source}/{externalId}")
    @Upsert
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            summary = "Record or replace a partner by your own key",
            description = "The external id is the path's. The same again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The partner, replaced.",
            content = @Content(schema = @Schema(implementation = PartnerView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The partner, recorded.",
            content = @Content(schema = @Schema(implementation = PartnerView.class)))
    public Response upsert(
            @PathParam("source") String source,
            @PathParam("externalId") String externalId,
            PartnerTerms terms,
            @Context HttpHeaders headers) {
        ExternalId key = new ExternalId(source, externalId);
        if (terms.externalId() != null && !terms.externalId().equals(key)) {
            throw Problem.badRequest(
                    List.of(Fault.at("/externalId", "differs_from_path", "Leave it out, or repeat the path's.")));
        }
        IfMatch ifMatch = IfMatch.optional(headers.getHeaderString(HttpHeaders.IF_MATCH));
        return unitOfWork
                .run(change -> {
                    Partner partner = partners.upsert(change, key, terms.details(), ifMatch);
                    return partner.version() == 1 && partner.createdAt().equals(change.now())
                            ? created(partner)
                            : Answer.ok(partner.version(), PartnerView.of(partner));
                })
                .toResponse();
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(summary = "Change a partner", description = "A JSON merge patch; its life goes by transitions.")
    @APIResponse(
            responseCode = "200",
            description = "The partner.",
            content = @Content(schema = @Schema(implementation = PartnerView.class)))
    public Response patch(@PathParam("id") UUID id, MergePatch<PartnerTerms> patch, @Context HttpHeaders headers) {
        IfMatch ifMatch = IfMatch.required(headers);
        return unitOfWork
                .run(change -> {
                    Partner locked = partners.locked(change, id, ifMatch);
                    PartnerTerms terms = patch.applyTo(PartnerTerms.of(locked));
                    Partner partner = partners.revise(change, locked, terms.externalId(), terms.details());
                    return Answer.ok(partner.version(), PartnerView.of(partner));
                })
                .toResponse();
    }

    private Partner create(Change change, NewPartner request) {
        return partners.create(change, request.idChosenBy(change.caller()), request.externalId(), request.details());
    }

    private static Answer created(Partner partner) {
        return Answer.created(
                URI.create("/v1/partner-program/partners/" + partner.id()), partner.version(), PartnerView.of(partner));
    }
}
