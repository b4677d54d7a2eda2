package org.partnersuite.engagement.merge.api;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.engagement.merge.Merge;
import org.partnersuite.engagement.merge.MergeOpportunities;
import org.partnersuite.engagement.merge.Merges;
import org.partnersuite.engagement.merge.RecordedMerge;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.unitofwork.Resources;

/** Opportunities that were recorded twice become one (EN-14). */
@Path("/opportunities/{id}/merges")
@RequirementId("EN-14")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Merges", description = "Merging of duplicate opportunities.")
@RolesAllowed(Roles.VENDOR)
public class MergeResource {
    private static final String COLLECTION = "/v1/engagement/opportunities/";

    private final MergeOpportunities merging;
    private final Merges merges;
    private final Resources resources;

    MergeResource(MergeOpportunities merging, Merges merges, Resources resources) {
        this.merging = merging;
        this.merges = merges;
        this.resources = resources;
    }

    /** All that is in an opportunity now. */
    @Schema(name = "Merges")
    record All(List<Merge> items) {}

    @POST
    @Creates
    @Transition
    @RolesAllowed({Roles.TECHNICAL_LEAD, Roles.ADMIN})
    @Operation(
            operationId = "createMerge",
            summary = "Merge another opportunity into this one",
            description = "Both must have the same account and currency and no two different partners, and the"
                    + " merged opportunity must be open. The survivor keeps its details, takes those it lacks,"
                    + " and unites codes and team. Activities, roadblocks, requests, documents and engagements"
                    + " of the merged opportunity move to the survivor. The id and external id of the merged"
                    + " opportunity then resolve to the survivor, and a write to it returns 409 with"
                    + " existingId. A refusal lists every unmet rule. If-Match is the survivor's ETag; the"
                    + " response carries the new one.")
    public RestResponse<Merge> merge(@PathParam("id") UUID id, MergeRequest request) {
        return resources.change(
                (change, match) -> created(COLLECTION, merging.merge(change, id, match, request.command())));
    }

    @GET
    @Operation(
            operationId = "listMerges",
            summary = "List the merges of an opportunity",
            description = "All opportunities merged into this one, oldest first.")
    public All list(@PathParam("id") UUID id) {
        return new All(merges.ofOpportunity(id));
    }

    @GET
    @Path("/by-id/{mergedId}")
    @Operation(operationId = "getMerge", summary = "Read a merge", description = "One merge.")
    public RestResponse<Merge> get(
            @PathParam("id") UUID id,
            @PathParam("mergedId") @Parameter(description = "Id of the merged opportunity.") UUID mergedId,
            @Context HttpHeaders headers) {
        return ConditionalGet.of(headers, 1, merges.ofOpportunity(id, mergedId));
    }

    /** @param collection of the merged records */
    static StoredResponse created(String collection, RecordedMerge merge) {
        return StoredResponse.created(
                URI.create(collection + merge.survivorId() + "/merges/by-id/" + merge.mergedId()),
                merge.survivorVersion(),
                merge);
    }
}
