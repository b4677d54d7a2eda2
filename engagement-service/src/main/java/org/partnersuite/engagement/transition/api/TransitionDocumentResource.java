package org.partnersuite.engagement.transition.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.partnersuite.engagement.transition.PrepareDocument;
import org.partnersuite.engagement.transition.TransitionDocument;
import org.partnersuite.engagement.transition.TransitionDocumentRepository;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Handover from technical sales to customer success (EN-12). */
@Path("/transition-documents")
@RequirementId("EN-12")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Transition documents", description = "Handover document from technical sales to customer success.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class TransitionDocumentResource {
    static final String COLLECTION = "/v1/engagement/transition-documents/";

    private static final Representation<TransitionDocument, TransitionDocumentResponse> DOCUMENT =
            Representation.of(COLLECTION, TransitionDocumentResponse::of);

    private final PrepareDocument preparation;
    private final Resources resources;

    TransitionDocumentResource(PrepareDocument preparation, Resources resources) {
        this.preparation = preparation;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createTransitionDocument",
            summary = "Draft a transition document",
            description = "Creates a document in DRAFT. Bought lines are copied from the opportunity unless given.")
    public RestResponse<TransitionDocumentResponse> create(TransitionDocumentRequest request) {
        return resources.change(change -> DOCUMENT.created(preparation.draft(change, request.draft())));
    }

    @GET
    @Listing(TransitionDocumentList.class)
    @Operation(
            operationId = "listTransitionDocuments",
            description = "Lists documents by filter, in pages. A partner sees documents of its opportunities.")
    public Page<TransitionDocumentResponse> list(@Context UriInfo uri) {
        return resources.list(
                TransitionDocumentList.LIST, uri, TransitionDocument.class, TransitionDocumentResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getTransitionDocument",
            description = "One document, with the parts missing for a submission.")
    public RestResponse<TransitionDocumentResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return DOCUMENT.get(
                headers, resources.get(TransitionDocumentRepository.DOCUMENT, TransitionDocument.class, id));
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
            description = "A JSON merge patch (RFC 7396) of the writable fields. Only while the document is DRAFT"
                    + " or RETURNED.")
    public RestResponse<TransitionDocumentResponse> patch(
            @PathParam("id") UUID id, MergePatch<TransitionDocumentRequest> patch) {
        return resources.change((change, match) -> DOCUMENT.ok(
                preparation.revise(change, id, match, known -> patch.applyTo(TransitionDocumentResponse.of(known))
                        .draft())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getTransitionDocumentHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(TransitionDocumentRepository.DOCUMENT, id, uri);
    }
}
