package org.partnersuite.engagement.transition.api;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.engagement.history.Entries;
import org.partnersuite.engagement.transition.DocumentMove;
import org.partnersuite.engagement.transition.TakeStep;
import org.partnersuite.engagement.transition.TransitionDocument.Moved;
import org.partnersuite.engagement.transition.TransitionDocumentRepository;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.unitofwork.Resources;

/** How a transition document goes from technical sales to customer success: each step is a resource, never edited. */
@Path("/transition-documents/{id}")
@RequirementId("EN-12")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Transition documents")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class DocumentStepResource {
    private final TakeStep steps;
    private final Resources resources;

    DocumentStepResource(TakeStep steps, Resources resources) {
        this.steps = steps;
        this.resources = resources;
    }

    /** A step and the document after it. */
    record DocumentMoveResult(DocumentMove move, TransitionDocumentResponse document) {}

    /** Every step, from the first. */
    record DocumentMoves(List<DocumentMove> items) {}

    @POST
    @Path("/submissions")
    @Creates
    @Transition
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.CLIENT_ENGINEERING, Roles.ADMIN})
    @Operation(
            operationId = "submitTransitionDocument",
            description =
                    "DRAFT or RETURNED → SUBMITTED. A refusal lists every missing part. The handoff that it opens in"
                            + " customer success accepts or returns it; the document follows a moment later.")
    public RestResponse<DocumentMoveResult> submit(@PathParam("id") UUID id, DocumentStepRequest request) {
        return resources.change((change, match) -> {
            Moved moved = steps.submit(change, id, match, request.note());
            return StoredResponse.created(
                    URI.create(TransitionDocumentResource.COLLECTION + id + "/moves/"
                            + moved.move().number()),
                    moved.document().version(),
                    new DocumentMoveResult(moved.move(), TransitionDocumentResponse.of(moved.document())));
        });
    }

    @GET
    @Path("/moves")
    @Operation(
            operationId = "listDocumentMoves",
            summary = "List a transition document's steps",
            description = "All submissions, acceptances and returns, oldest first.")
    public DocumentMoves list(@PathParam("id") UUID id) {
        return new DocumentMoves(moves(id));
    }

    @GET
    @Path("/moves/{number}")
    @Operation(operationId = "getDocumentMove", summary = "Read a transition document's step")
    public RestResponse<DocumentMove> get(
            @PathParam("id") UUID id,
            @PathParam("number") @Parameter(description = "Number, from 1.", example = "1") int number,
            @Context HttpHeaders headers) {
        return ConditionalGet.of(headers, 1, Entries.byNumber(moves(id), number));
    }

    private List<DocumentMove> moves(UUID id) {
        return resources.read(db -> TransitionDocumentRepository.MOVES.of(db, id));
    }
}
