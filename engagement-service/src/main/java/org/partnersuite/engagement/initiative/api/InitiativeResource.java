package org.partnersuite.engagement.initiative.api;

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
import org.partnersuite.engagement.initiative.Initiative;
import org.partnersuite.engagement.initiative.Initiative.Draft;
import org.partnersuite.engagement.initiative.InitiativeRepository;
import org.partnersuite.engagement.initiative.Initiatives;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.engagement.reference.ReferenceSetId;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Strategic initiatives of accounts (EN-4). */
@Path("/initiatives")
@RequirementId("EN-4")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Strategic initiatives", description = "A strategic initiative of a client for generative AI.")
@RolesAllowed(Roles.VENDOR)
public class InitiativeResource {
    private static final Representation<Initiative, InitiativeResponse> INITIATIVE =
            Representation.of(Initiatives.COLLECTION, InitiativeResponse::of);

    private final Initiatives initiatives;
    private final ReferenceCatalog reference;
    private final Resources resources;

    InitiativeResource(Initiatives initiatives, ReferenceCatalog reference, Resources resources) {
        this.initiatives = initiatives;
        this.reference = reference;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createInitiative",
            description = "Creates an initiative of an account. GenAI-Other requires a description and comments."
                    + " CONSULTING_AND_TECHNOLOGY requires a consulting growth platform and a campaign;"
                    + " TECHNOLOGY accepts neither. 422 lists every unmet rule.")
    public RestResponse<InitiativeResponse> create(InitiativeRequest request) {
        return resources.change(change -> INITIATIVE.created(initiatives.begin(change, draft(request))));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "createInitiatives")
    public RestResponse<BatchResult> createAll(Batch<InitiativeRequest> batch) {
        return resources.change(
                change -> batch.run(change, item -> INITIATIVE.created(initiatives.begin(change, draft(item)))));
    }

    @GET
    @Listing(InitiativeList.class)
    @Operation(
            operationId = "listInitiatives",
            description = "Lists initiatives by filter, in pages. For their opportunities, use"
                    + " /opportunities?initiativeId=.")
    public Page<InitiativeResponse> list(@Context UriInfo uri) {
        return resources.list(InitiativeList.LIST, uri, Initiative.class, InitiativeResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getInitiative")
    public RestResponse<InitiativeResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return INITIATIVE.get(headers, resources.get(InitiativeRepository.INITIATIVE, Initiative.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "patchInitiative",
            description = "A JSON merge patch (RFC 7396) of the writable fields. Account and name are immutable."
                    + " 422 lists every unmet rule.")
    public RestResponse<InitiativeResponse> patch(@PathParam("id") UUID id, MergePatch<InitiativeRequest> patch) {
        return resources.change((change, match) -> INITIATIVE.ok(
                initiatives.revise(change, id, match, known -> draft(patch.applyTo(InitiativeResponse.of(known))))));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @Operation(operationId = "getInitiativeHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(InitiativeRepository.INITIATIVE, id, uri);
    }

    /** Initiatives have a fixed sales play: a request may omit it. */
    private Draft draft(InitiativeRequest request) {
        return request.draft(
                reference.current().codes(ReferenceSetId.SALES_PLAYS).iterator().next());
    }
}
