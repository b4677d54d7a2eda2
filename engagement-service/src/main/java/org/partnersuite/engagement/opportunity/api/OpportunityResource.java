package org.partnersuite.engagement.opportunity.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.CreateOpportunity;
import org.partnersuite.engagement.opportunity.CreateOpportunity.Created;
import org.partnersuite.engagement.opportunity.LikelyDuplicate;
import org.partnersuite.engagement.opportunity.Opportunities;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.engagement.opportunity.OpportunityChanges;
import org.partnersuite.engagement.opportunity.ReviseOpportunity;
import org.partnersuite.engagement.opportunity.UpsertImported;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.KeyInPath;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Deals with their lines, codes and team (EN-6). */
@Path("/opportunities")
@RequirementId("EN-6")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities", description = "Deals with lines, codes and team.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class OpportunityResource {
    static final String COLLECTION = "/v1/engagement/opportunities/";

    static final Representation<Opportunity, OpportunityResponse> OPPORTUNITY =
            Representation.of(COLLECTION, OpportunityResponse::of);

    private static final Representation<Created, OpportunityResponse> NEW = new Representation<>(
            COLLECTION,
            created -> created.opportunity().id(),
            created -> created.opportunity().version(),
            OpportunityResponse::created);

    private final CreateOpportunity creation;
    private final ReviseOpportunity revision;
    private final UpsertImported imported;
    private final Opportunities opportunities;
    private final Resources resources;

    OpportunityResource(
            CreateOpportunity creation,
            ReviseOpportunity revision,
            UpsertImported imported,
            Opportunities opportunities,
            Resources resources) {
        this.creation = creation;
        this.revision = revision;
        this.imported = imported;
        this.opportunities = opportunities;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createOpportunity",
            description = "Creates an opportunity at ENGAGE: the client has agreed to a briefing. If the external"
                    + " id is taken, the response is 409 with existingId. The response lists likely duplicates"
                    + " among open opportunities.")
    public RestResponse<OpportunityResponse> create(OpportunityRequest request) {
        return resources.change(change -> NEW.created(create(change, request)));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "createOpportunities")
    public RestResponse<BatchResult> createAll(Batch<OpportunityRequest> batch) {
        return resources.change(change -> batch.run(change, item -> NEW.created(create(change, item))));
    }

    @GET
    @Listing(OpportunityList.class)
    @Operation(
            operationId = "listOpportunities",
            description = "Lists opportunities by filter, in pages. Market and geography are those of the"
                    + " opportunity, or else of its account. The external id of a merged opportunity finds its"
                    + " survivor. A partner sees its own opportunities.")
    public Page<OpportunityResponse> list(@Context UriInfo uri) {
        return resources.list(OpportunityList.LIST, uri, Opportunity.class, OpportunityResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getOpportunity",
            description = "One opportunity. The id of a merged opportunity returns its survivor, whose address is"
                    + " in Content-Location.")
    public RestResponse<OpportunityResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return OPPORTUNITY.located(headers, opportunities.get(id));
    }

    @GET
    @Path(KeyInPath.PATH)
    @Operation(
            operationId = "getOpportunityByExternalId",
            description = "The opportunity with this external id, or its survivor after a merge. Content-Location"
                    + " is its address.")
    public RestResponse<OpportunityResponse> get(@BeanParam KeyInPath key, @Context HttpHeaders headers) {
        return OPPORTUNITY.located(headers, opportunities.get(key.externalId()));
    }

    @GET
    @Path("/{id}/likely-duplicates")
    @RolesAllowed(Roles.VENDOR)
    @RequirementId("EN-14")
    @Operation(
            operationId = "listLikelyDuplicates",
            summary = "Find likely duplicates of an opportunity",
            description = "Open opportunities of the same account that share an offering, close within 90 days of"
                    + " it and have a similar name. Most likely first, at most five. createMerge merges two"
                    + " opportunities.")
    public Duplicates likelyDuplicates(@PathParam("id") UUID id) {
        return new Duplicates(opportunities.likelyDuplicates(id));
    }

    /** Likely duplicates of an opportunity. */
    @Schema(name = "LikelyDuplicates")
    record Duplicates(List<LikelyDuplicate> items) {}

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "patchOpportunity",
            description = "A JSON merge patch (RFC 7396) of the writable fields. The list of lines is replaced as"
                    + " a whole; a line with an id updates that line.")
    public RestResponse<OpportunityResponse> patch(@PathParam("id") UUID id, MergePatch<OpportunityRequest> patch) {
        return resources.change((change, match) -> patched(change, id, match, patch));
    }

    @PATCH
    @Upsert
    @Path(KeyInPath.PATH)
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "patchOpportunityByExternalId")
    public RestResponse<OpportunityResponse> patch(@BeanParam KeyInPath key, MergePatch<OpportunityRequest> patch) {
        ExternalId externalId = key.externalId();
        return resources.upsert(
                (change, match) -> patched(change, OpportunityChanges.idOf(change, externalId), match, patch));
    }

    @PUT
    @Upsert
    @Path(KeyInPath.PATH)
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "putOpportunityByExternalId",
            description = "Creates the opportunity with this external id, or changes it: fields in the request replace"
                    + " the stored ones, fields that it omits are kept, such as the team, the sponsor and the"
                    + " technical qualification. An identical request changes nothing. If-Match is optional."
                    + " The role integration may bring the stage of its system in importedStage: the opportunity is"
                    + " marked as imported and gets a move of kind IMPORTED without evidence. A person's move is"
                    + " kept against it, with the warning stage_kept. A lost opportunity keeps its known amounts"
                    + " when the request has none.")
    public RestResponse<OpportunityResponse> put(@BeanParam KeyInPath inPath, OpportunityRequest request) {
        ExternalId key = inPath.externalId(request.externalId());
        return resources.upsert((change, match) -> {
            ImportedStage stage = request.importedStage();
            var put = stage != null
                    ? imported.upsert(change, match, new ImportedRow(key, stage, known -> over(request, known)))
                    : revision.upsert(change, key, match, () -> request.draft(key, null), known -> over(request, known)
                            .draft(key, known));
            return OPPORTUNITY.put(put.created(), put.opportunity());
        });
    }

    private OpportunityRequest over(OpportunityRequest request, @Nullable Opportunity known) {
        return known == null ? request : resources.over(request, OpportunityResponse.of(known));
    }

    private StoredResponse patched(Change change, UUID id, IfMatch match, MergePatch<OpportunityRequest> patch) {
        return OPPORTUNITY.ok(revision.revise(change, id, match, known -> {
            OpportunityRequest patched = patch.applyTo(OpportunityResponse.of(known));
            return patched.draft(patched.externalId(), known);
        }));
    }

    /** Not for partners: it names the vendor's people and clients. */
    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getOpportunityHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(OpportunityChanges.NAME, id, uri);
    }

    private Created create(Change change, OpportunityRequest request) {
        return creation.create(change, request.draft(request.externalId(), null));
    }
}
