package org.partnersuite.engagement.account.profile.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
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
import org.partnersuite.engagement.account.Accounts;
import org.partnersuite.engagement.account.profile.AccountProfile;
import org.partnersuite.engagement.account.profile.AccountProfiles;
import org.partnersuite.engagement.account.profile.ProfileRepository;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Profiles of clients (EN-2). */
@Path("/accounts/{id}/profile")
@RequirementId("EN-2")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account profiles", description = "Profile of a client.")
@RolesAllowed(Roles.VENDOR)
public class ProfileResource {
    private static final Representation<AccountProfile, ProfileResponse> PROFILE = new Representation<>(
            "/v1/engagement/accounts/",
            profile -> profile.id() + "/profile",
            AccountProfile::version,
            ProfileResponse::of);

    private final AccountProfiles profiles;
    private final Resources resources;

    ProfileResource(AccountProfiles profiles, Resources resources) {
        this.profiles = profiles;
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getAccountProfile",
            description = "Market, industry dynamics, technology choices, current landscape, and the client's"
                    + " priorities by horizon.")
    public RestResponse<ProfileResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return PROFILE.get(headers, resources.get(ProfileRepository.PROFILE, AccountProfile.class, survivor(id)));
    }

    @PUT
    @Upsert
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "putAccountProfile")
    public RestResponse<ProfileResponse> put(@PathParam("id") UUID id, ProfileRequest request) {
        return resources.put((change, match) -> {
            AccountProfile profile = profiles.put(change, id, match, request.details());
            return PROFILE.put(change.isNew(profile.version(), profile.createdAt()), profile);
        });
    }

    @PATCH
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "patchAccountProfile",
            description = "A JSON merge patch (RFC 7396) of the writable fields. The list of priorities is"
                    + " replaced as a whole.")
    public RestResponse<ProfileResponse> patch(@PathParam("id") UUID id, MergePatch<ProfileRequest> patch) {
        return resources.change((change, match) ->
                PROFILE.ok(profiles.revise(change, id, match, known -> patch.applyTo(ProfileResponse.of(known))
                        .details())));
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @Operation(operationId = "getAccountProfileHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(ProfileRepository.PROFILE, id, uri);
    }

    private UUID survivor(UUID id) {
        return resources.read(db -> Accounts.survivor(db, id));
    }
}
