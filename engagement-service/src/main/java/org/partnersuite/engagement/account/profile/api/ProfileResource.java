package org.partnersuite.engagement.account.profile.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.account.profile.AccountProfile;
import org.partnersuite.engagement.account.profile.AccountProfiles;
import org.partnersuite.engagement.account.profile.ProfileAudit;
import org.partnersuite.engagement.document.Replacement;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.ListRequest;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** What is understood about a client (EN-2). */
@Path("/accounts/{id}/profile")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account profiles", description = "What is understood about a client.")
@RolesAllowed(Roles.VENDOR)
public class ProfileResource {
    private static final Representation<AccountProfile, ProfileResponse> PROFILE = new Representation<>(
            "/v1/engagement/accounts/", p -> p.accountId() + "/profile", AccountProfile::version, ProfileResponse::of);

    private final AccountProfiles profiles;
    private final UnitOfWork work;
    private final Database database;

    ProfileResource(AccountProfiles profiles, UnitOfWork work, Database database) {
        this.profiles = profiles;
        this.work = work;
        this.database = database;
    }

    @GET
    @Operation(
            operationId = "getAccountProfile",
            summary = "Read an account's profile",
            description = "Market, industry dynamics, technology choices, current landscape, and the client's"
                    + " priorities by horizon.")
    public RestResponse<ProfileResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return PROFILE.get(headers, profiles.get(id));
    }

    @PUT
    @Upsert
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "putAccountProfile",
            summary = "Write an account's profile",
            description = "Creates it, or replaces the version that If-Match names. The same again changes nothing.")
    public RestResponse<ProfileResponse> put(
            @PathParam("id") UUID id, ProfileRequest request, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return work.run(change -> {
                    var put = profiles.put(change, id, new Replacement(ifMatch), request.details());
                    return PROFILE.put(put.begun(), put.profile());
                })
                .of();
    }

    @PATCH
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "patchAccountProfile",
            summary = "Change an account's profile",
            description = "A JSON merge patch of what may be written; the priorities are replaced as a whole.")
    public RestResponse<ProfileResponse> patch(
            @PathParam("id") UUID id,
            MergePatch<ProfileRequest> patch,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        IfMatch match = IfMatch.required(ifMatch);
        return work.run(change -> PROFILE.ok(
                        profiles.revise(change, id, match, current -> patch.applyTo(ProfileRequest.of(current))
                                .details())))
                .of();
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @Operation(
            operationId = "getAccountProfileHistory",
            summary = "Read the history of an account's profile",
            description = "Who changed what from what to what, when.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        ListRequest<HistoryEntry> asked = History.LIST.asked(uri);
        return database.readList(db -> {
            profiles.get(db, id);
            return History.of(db, ProfileAudit.AGGREGATE, id, asked);
        });
    }
}
