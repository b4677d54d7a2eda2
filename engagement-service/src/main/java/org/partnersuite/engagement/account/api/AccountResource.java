package org.partnersuite.engagement.account.api;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.engagement.account.Account;
import org.partnersuite.engagement.account.AccountStore;
import org.partnersuite.engagement.account.Accounts;
import org.partnersuite.engagement.account.api.AccountTransitions.ClosureRequest;
import org.partnersuite.engagement.account.api.AccountTransitions.ReopeningRequest;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.KeyInPath;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.Transition;
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

/** Client accounts (EN-2). An account is never deleted: opportunities belong to it. */
@Path("/accounts")
@RequirementId("EN-2")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Accounts",
        description = "Client accounts. Accounts cannot be deleted, because opportunities belong to them.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class AccountResource {
    private static final Representation<Account, AccountResponse> ACCOUNT =
            Representation.of("/v1/engagement/accounts/", AccountResponse::of);

    private final Accounts accounts;
    private final Resources resources;

    AccountResource(Accounts accounts, Resources resources) {
        this.accounts = accounts;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createAccount",
            description =
                    "Creates a client account. If the external id is taken, the response is 409 with" + " existingId.")
    public RestResponse<AccountResponse> create(AccountRequest request) {
        return resources.change(change -> ACCOUNT.created(accounts.open(change, request.draft())));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "createAccounts")
    public RestResponse<BatchResult> createAll(Batch<AccountRequest> batch) {
        return resources.change(
                change -> batch.run(change, item -> ACCOUNT.created(accounts.open(change, item.draft()))));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getAccount",
            description = "One account. The id of a merged account returns its survivor, whose address is in"
                    + " Content-Location.")
    public RestResponse<AccountResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return ACCOUNT.located(headers, accounts.get(id));
    }

    @GET
    @Path(KeyInPath.PATH)
    @Operation(
            operationId = "getAccountByExternalId",
            description = "The account with this external id, or its survivor after a merge. Content-Location is its"
                    + " address.")
    public RestResponse<AccountResponse> get(@BeanParam KeyInPath key, @Context HttpHeaders headers) {
        return ACCOUNT.located(headers, accounts.get(key.externalId()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "patchAccount")
    public RestResponse<AccountResponse> patch(@PathParam("id") UUID id, MergePatch<AccountRequest> patch) {
        return resources.change((change, match) -> patched(change, id, match, patch));
    }

    @PATCH
    @Upsert
    @Path(KeyInPath.PATH)
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "patchAccountByExternalId")
    public RestResponse<AccountResponse> patch(@BeanParam KeyInPath key, MergePatch<AccountRequest> patch) {
        ExternalId externalId = key.externalId();
        return resources.upsert(
                (change, match) -> patched(change, AccountStore.ACCOUNT.idOf(change, externalId), match, patch));
    }

    @PUT
    @Upsert
    @Path(KeyInPath.PATH)
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "putAccountByExternalId")
    public RestResponse<AccountResponse> put(@BeanParam KeyInPath key, AccountRequest request) {
        ExternalId externalId = key.externalId(request.externalId());
        return resources.upsert((change, match) -> {
            var put = accounts.upsert(change, externalId, match, known -> (known == null
                            ? request
                            : resources.over(request, AccountResponse.of(known)))
                    .details());
            return ACCOUNT.put(put.opened(), put.account());
        });
    }

    @GET
    @Listing(AccountList.class)
    @Operation(
            operationId = "listAccounts",
            description = "Lists accounts by filter, in pages. The external id of a merged account finds its survivor."
                    + " A partner sees the accounts of its opportunities.")
    public Page<AccountResponse> list(@Context UriInfo uri) {
        return resources.list(AccountList.LIST, uri, Account.class, AccountResponse::of);
    }

    @POST
    @Path("/{id}/closures")
    @Creates
    @Transition
    @RolesAllowed({Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "closeAccount",
            summary = "Close an account",
            description = "Closes the account: it takes no new opportunities. What it has goes on. Imports of the role"
                    + " integration may still bring opportunities of it.")
    public RestResponse<AccountResponse> close(@PathParam("id") UUID id, ClosureRequest request) {
        return resources.change((change, match) ->
                ACCOUNT.created(accounts.close(change, id, match, request.reason(), request.note())));
    }

    @POST
    @Path("/{id}/reopenings")
    @Creates
    @Transition
    @RolesAllowed({Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "reopenAccount",
            summary = "Reopen an account",
            description = "Reopens a closed account. The history keeps the reason.")
    public RestResponse<AccountResponse> reopen(@PathParam("id") UUID id, ReopeningRequest request) {
        return resources.change(
                (change, match) -> ACCOUNT.created(accounts.reopen(change, id, match, request.reason())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getAccountHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(AccountStore.ACCOUNT, id, uri);
    }

    private StoredResponse patched(Change change, UUID id, IfMatch match, MergePatch<AccountRequest> patch) {
        return ACCOUNT.ok(accounts.revise(change, id, match, known -> patch.applyTo(AccountResponse.of(known))
                .draft()));
    }
}
