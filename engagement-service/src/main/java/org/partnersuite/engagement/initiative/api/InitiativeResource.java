package org.partnersuite.engagement.initiative.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.initiative.Initiative;
import org.partnersuite.engagement.initiative.Initiative.Wanted;
import org.partnersuite.engagement.initiative.InitiativeAudit;
import org.partnersuite.engagement.initiative.InitiativeRow;
import org.partnersuite.engagement.initiative.Initiatives;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.engagement.reference.ReferenceSetId;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.ListRequest;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Strategic initiatives of accounts (EN-4). */
@Path("/initiatives")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Strategic initiatives", description = "What a client wants to achieve with generative AI.")
@RolesAllowed(Roles.VENDOR)
public class InitiativeResource {
    private static final Representation<Initiative, InitiativeResponse> INITIATIVE =
            Representation.of(Initiatives.COLLECTION, InitiativeResponse::of);

    private final Initiatives initiatives;
    private final ReferenceCatalog reference;
    private final UnitOfWork work;
    private final Database database;

    InitiativeResource(Initiatives initiatives, ReferenceCatalog reference, UnitOfWork work, Database database) {
        this.initiatives = initiatives;
        this.reference = reference;
        this.work = work;
        this.database = database;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createInitiative",
            summary = "Begin a strategic initiative",
            description = "On an account. GenAI-Other needs a description and comments;"
                    + " CONSULTING_AND_TECHNOLOGY needs the consulting growth platform and the campaign, TECHNOLOGY has"
                    + " neither. 422 lists every rule that is not met.")
    public RestResponse<InitiativeResponse> create(InitiativeRequest request) {
        return work.run(change -> INITIATIVE.created(initiatives.begin(change, wanted(request))))
                .of();
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createInitiatives",
            summary = "Begin up to 200 strategic initiatives",
            description = "A result for each item, in order.")
    public RestResponse<BatchResult> createAll(
            Batch<InitiativeRequest> batch,
            @QueryParam("atomic") @DefaultValue("false") @Parameter(description = "All items or none.")
                    boolean atomic) {
        return work.run(change ->
                        batch.run(atomic, change, item -> INITIATIVE.created(initiatives.begin(change, wanted(item)))))
                .of();
    }

    @GET
    @Listing(InitiativeList.class)
    @Operation(
            operationId = "listInitiatives",
            summary = "List strategic initiatives",
            description = "Initiatives by filter, in pages. Their opportunities: /opportunities?initiativeId=.")
    public Page<InitiativeResponse> list(@Context UriInfo uri) {
        ListRequest<InitiativeResponse> asked = InitiativeList.LIST.asked(uri);
        return database.readList(
                db -> asked.page(db, (row, context) -> InitiativeResponse.of(InitiativeRow.read(row))));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getInitiative", summary = "Read a strategic initiative", description = "One initiative.")
    public RestResponse<InitiativeResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return INITIATIVE.get(headers, initiatives.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "patchInitiative",
            summary = "Change a strategic initiative",
            description = "A JSON merge patch of what may be written; account and name stay. 422 lists every"
                    + " rule that would not be met.")
    public RestResponse<InitiativeResponse> patch(
            @PathParam("id") UUID id,
            MergePatch<InitiativeRequest> patch,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        IfMatch match = IfMatch.required(ifMatch);
        return work.run(change -> INITIATIVE.ok(initiatives.revise(
                        change, id, match, current -> wanted(patch.applyTo(InitiativeRequest.of(current))))))
                .of();
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @Operation(
            operationId = "getInitiativeHistory",
            summary = "Read a strategic initiative's history",
            description = "Who changed what from what to what, when.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        ListRequest<HistoryEntry> asked = History.LIST.asked(uri);
        return database.readList(db -> {
            initiatives.get(db, id);
            return History.of(db, InitiativeAudit.AGGREGATE, id, asked);
        });
    }

    /** The source fixes one sales play for initiatives: a request need not say it. */
    private Wanted wanted(InitiativeRequest request) {
        return request.wanted(
                reference.current().codes(ReferenceSetId.SALES_PLAYS).iterator().next());
    }
}
