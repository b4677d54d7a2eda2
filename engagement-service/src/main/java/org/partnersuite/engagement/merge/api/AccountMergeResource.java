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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.engagement.merge.AccountMerge;
import org.partnersuite.engagement.merge.MergeAccounts;
import org.partnersuite.engagement.merge.Merges;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.unitofwork.Resources;

/** Accounts that were recorded twice become one (EN-14). */
@Path("/accounts/{id}/merges")
@RequirementId("EN-14")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account merges", description = "Merging of accounts that are one client.")
@RolesAllowed(Roles.VENDOR)
public class AccountMergeResource {
    private final MergeAccounts merging;
    private final Merges merges;
    private final Resources resources;

    AccountMergeResource(MergeAccounts merging, Merges merges, Resources resources) {
        this.merging = merging;
        this.merges = merges;
        this.resources = resources;
    }

    /** All that is in an account now. */
    @Schema(name = "AccountMerges")
    record All(List<AccountMerge> items) {}

    @POST
    @Creates
    @Transition
    @RolesAllowed({Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createAccountMerge",
            summary = "Merge another account into this one",
            description =
                    "All that names the merged account moves to the survivor: opportunities with the work on them,"
                            + " initiatives, engagements, decision points, transition documents. The survivor keeps its"
                            + " details and takes those it lacks. It keeps its own profile, plan and technical strategy,"
                            + " and takes the other's when it has none. The id and external id of the merged account then"
                            + " resolve to the survivor, and a write to it returns 409 with existingId. If-Match is the"
                            + " survivor's ETag; the response carries the new one.")
    public RestResponse<AccountMerge> merge(@PathParam("id") UUID id, AccountMergeRequest request) {
        return resources.change((change, match) ->
                MergeResource.created("/v1/engagement/accounts/", merging.merge(change, id, match, request.command())));
    }

    @GET
    @Operation(
            operationId = "listAccountMerges",
            summary = "List the merges of an account",
            description = "All accounts merged into this one, oldest first.")
    public All list(@PathParam("id") UUID id) {
        return new All(merges.ofAccount(id));
    }

    @GET
    @Path("/by-id/{mergedId}")
    @Operation(operationId = "getAccountMerge", summary = "Read a merge of accounts", description = "One merge.")
    public RestResponse<AccountMerge> get(
            @PathParam("id") UUID id,
            @PathParam("mergedId") @Parameter(description = "Id of the merged account.") UUID mergedId,
            @Context HttpHeaders headers) {
        return ConditionalGet.of(headers, 1, merges.ofAccount(id, mergedId));
    }
}
