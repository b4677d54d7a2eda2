package org.partnersuite.partnerprogram.partner.api;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.partner.Partner;
import org.partnersuite.partnerprogram.partner.PartnerTransition;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Answer;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** A partner's way through the program, step by step; the list never changes (PP-2). */
@Path("/partners/{id}/transitions")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class PartnerTransitionResource {
    private final Partners partners;
    private final UnitOfWork unitOfWork;
    private final Database database;
    private final CurrentCaller caller;

    PartnerTransitionResource(Partners partners, UnitOfWork unitOfWork, Database database, CurrentCaller caller) {
        this.partners = partners;
        this.unitOfWork = unitOfWork;
        this.database = database;
        this.caller = caller;
    }

    @POST
    @Creates
    @Transition
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            summary = "Move a partner on in its life",
            description =
                    "PROSPECT → INVITED → PARTICIPATING → SUSPENDED or REMOVED; an invitation may lapse to PROSPECT, a suspension end in PARTICIPATING, and a removed partner become a PROSPECT again. A refusal lists every unmet criterion. The ETag is the partner's new one.")
    public RestResponse<TransitionView> move(
            @PathParam("id") UUID id, TransitionRequest request, @Context HttpHeaders headers) {
        IfMatch ifMatch = IfMatch.required(headers);
        return unitOfWork
                .run(change -> {
                    Partner locked = partners.locked(change, id, ifMatch);
                    PartnerTransition step = partners.move(change, locked, request.asked());
                    URI location = URI.create(
                            "/v1/partner-program/partners/" + id + "/transitions/by-number/" + step.number());
                    return Answer.created(location, locked.version() + 1, TransitionView.of(step));
                })
                .of();
    }

    @GET
    @Listing(TransitionLists.class)
    @Operation(summary = "List a partner's transitions", description = "Oldest first; they never change.")
    @APIResponse(responseCode = "200", description = "A page of transitions.")
    public Page<TransitionView> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        var asked = TransitionLists.LIST.asked(uri).where("partner_id = ?", id);
        return database.readList(db -> {
            partners.visible(db, caller.get(), id);
            return asked.page(db, TransitionView::read);
        });
    }

    @GET
    @Path("/by-number/{number}")
    @Operation(summary = "Get a transition of a partner", description = "Honours If-None-Match.")
    public RestResponse<TransitionView> get(
            @PathParam("id") UUID id, @PathParam("number") int number, @Context HttpHeaders headers) {
        PartnerTransition step = database.read(db -> partners.transition(db, caller.get(), id, number));
        return ConditionalGet.of(headers, 1, TransitionView.of(step));
    }
}
