package org.partnersuite.engagement.transition.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.WorkOfPartner;
import org.partnersuite.engagement.transition.PrepareDocument;
import org.partnersuite.engagement.transition.TransitionDocument;
import org.partnersuite.engagement.transition.TransitionDocumentAudit;
import org.partnersuite.engagement.transition.TransitionDocumentRow;
import org.partnersuite.engagement.transition.TransitionDocuments;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.ListRequest;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** What technical sales hands to customer success (EN-12). */
@Path("/transition-documents")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Transition documents", description = "What technical sales hands to customer success.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class TransitionDocumentResource {
    static final String COLLECTION = "/v1/engagement/transition-documents/";

    private static final Representation<TransitionDocument, TransitionDocumentResponse> DOCUMENT =
            Representation.of(COLLECTION, TransitionDocumentResponse::of);

    private final PrepareDocument preparation;
    private final TransitionDocuments documents;
    private final UnitOfWork work;
    private final Database database;
    private final CurrentCaller caller;

    TransitionDocumentResource(
            PrepareDocument preparation,
            TransitionDocuments documents,
            UnitOfWork work,
            Database database,
            CurrentCaller caller) {
        this.preparation = preparation;
        this.documents = documents;
        this.work = work;
        this.database = database;
        this.caller = caller;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createTransitionDocument",
            summary = "Draft a transition document",
            description = "A new document, in DRAFT. What was bought is copied from the opportunity as that"
                    + " states it, unless it is given.")
    public RestResponse<TransitionDocumentResponse> create(TransitionDocumentRequest request) {
        return work.run(change -> DOCUMENT.created(preparation.draft(change, request.wanted())))
                .of();
    }

    @GET
    @Listing(TransitionDocumentList.class)
    @Operation(
            operationId = "listTransitionDocuments",
            summary = "List transition documents",
            description = "Documents by filter, in pages. A partner sees those of its opportunities.")
    public Page<TransitionDocumentResponse> list(@Context UriInfo uri) {
        ListRequest<TransitionDocumentResponse> asked = TransitionDocumentList.LIST.asked(uri);
        UUID partner = caller.get().partnerId();
        ListRequest<TransitionDocumentResponse> visible = WorkOfPartner.visible(asked, "t.opportunity_id", partner);
        return database.readList(db -> visible.page(
                db, (row, context) -> TransitionDocumentResponse.of(TransitionDocumentRow.read(row, context))));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getTransitionDocument",
            summary = "Read a transition document",
            description = "One document, with what its submission would still need.")
    public RestResponse<TransitionDocumentResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return DOCUMENT.get(headers, documents.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({
        Roles.SELLER,
        Roles.TECHNICAL_LEAD,
        Roles.CLIENT_ENGINEERING,
        Roles.CUSTOMER_SUCCESS,
        Roles.INTEGRATION,
        Roles.ADMIN
    })
    @Operation(
            operationId = "patchTransitionDocument",
            summary = "Change a transition document",
            description = "A JSON merge patch of what may be written, while the document is DRAFT or RETURNED.")
    public RestResponse<TransitionDocumentResponse> patch(
            @PathParam("id") UUID id,
            MergePatch<TransitionDocumentRequest> patch,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        IfMatch match = IfMatch.required(ifMatch);
        return work.run(change -> DOCUMENT.ok(preparation.revise(
                        change, id, match, known -> patch.applyTo(TransitionDocumentRequest.of(known))
                                .wanted())))
                .of();
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(
            operationId = "getTransitionDocumentHistory",
            summary = "Read a transition document's history",
            description = "Who changed what from what to what, when.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        ListRequest<HistoryEntry> asked = History.LIST.asked(uri);
        return database.readList(db -> {
            documents.visible(db, id);
            return History.of(db, TransitionDocumentAudit.AGGREGATE, id, asked);
        });
    }
}
