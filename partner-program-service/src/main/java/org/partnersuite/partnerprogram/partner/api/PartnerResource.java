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
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.partner.Partner;
import org.partnersuite.partnerprogram.partner.PartnerRow;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Representation;
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
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class PartnerResource {
    private static final Representation<Partner, PartnerView> PARTNER =
            Representation.of("/v1/partner-program/partners/", PartnerView::of);

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
        return database.readList(
                db -> visible.page(db, (row, context) -> PartnerView.of(PartnerRow.read(row, context))));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Get a partner", description = "Honours If-None-Match.")
    public RestResponse<PartnerView> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return PARTNER.get(headers, database.read(db -> partners.visible(db, caller.get(), id)));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(summary = "Record a partner", description = "It begins as a PROSPECT.")
    public RestResponse<PartnerView> create(NewPartner request) {
        return unitOfWork
                .run(change -> PARTNER.created(create(change, request)))
                .of();
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            summary = "Record up to 200 partners",
            description = "A result per item in request order; atomic=true records all or none.")
    public RestResponse<BatchResult> createBatch(
            Batch<NewPartner> batch, @QueryParam("atomic") @DefaultValue("false") boolean atomic) {
        return unitOfWork
                .run(change -> batch.run(atomic, change, item -> PARTNER.created(create(change, item))))
                .of();
    }

    @PUT
    @Path("/by-external-id/{source}/{externalId}")
    @Upsert
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            summary = "Record or replace a partner by your own key",
            description = "The external id is the path's. The same again changes nothing.")
    public RestResponse<PartnerView> upsert(
            @PathParam("source") String source,
            @PathParam("externalId") String externalId,
            PartnerTerms terms,
            @Context HttpHeaders headers) {
        ExternalId key = ExternalId.ofPath(source, externalId, terms.externalId());
        IfMatch ifMatch = IfMatch.optional(headers.getHeaderString(HttpHeaders.IF_MATCH));
        return unitOfWork
                .run(change -> {
                    Partner partner = partners.upsert(change, key, terms.details(), ifMatch);
                    return PARTNER.put(change.isNew(partner.version(), partner.createdAt()), partner);
                })
                .of();
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(summary = "Change a partner", description = "A JSON merge patch; its life goes by transitions.")
    public RestResponse<PartnerView> patch(
            @PathParam("id") UUID id, MergePatch<PartnerTerms> patch, @Context HttpHeaders headers) {
        IfMatch ifMatch = IfMatch.required(headers);
        return unitOfWork
                .run(change -> {
                    Partner locked = partners.locked(change, id, ifMatch);
                    PartnerTerms terms = patch.applyTo(PartnerTerms.of(locked));
                    return PARTNER.ok(partners.revise(change, locked, terms.externalId(), terms.details()));
                })
                .of();
    }

    private Partner create(Change change, NewPartner request) {
        return partners.create(change, request.idChosenBy(change.caller()), request.externalId(), request.details());
    }
}
