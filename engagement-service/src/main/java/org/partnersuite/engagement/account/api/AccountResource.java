package org.partnersuite.engagement.account.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.account.Account;
import org.partnersuite.engagement.account.AccountAudit;
import org.partnersuite.engagement.account.AccountRow;
import org.partnersuite.engagement.account.Accounts;
import org.partnersuite.engagement.externalid.ExternalId;
import org.partnersuite.engagement.history.History;
import org.partnersuite.engagement.history.HistoryEntry;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Answer;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.ListRequest;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** Client accounts (EN-2). An account is never deleted: opportunities belong to it. */
@Path("/accounts")
@RunOnVirtualThread
@Tag(
        name = "Accounts",
        description = "Client accounts (EN-2). An account is never deleted: opportunities belong to it.")
@RolesAllowed({
    Roles.READER,
    Roles.SELLER,
    Roles.TECHNICAL_LEAD,
    Roles.CLIENT_ENGINEERING,
    Roles.CUSTOMER_SUCCESS,
    Roles.PARTNER_MANAGER,
    Roles.EXECUTIVE,
    Roles.INTEGRATION,
    Roles.ADMIN,
    Roles.PARTNER
})
public class AccountResource {
    private final Accounts accounts;
    private final UnitOfWork work;
    private final Database database;
    private final CurrentCaller caller;

    AccountResource(Accounts accounts, UnitOfWork work, Database database, CurrentCaller caller) {
        this.accounts = accounts;
        this.work = work;
        this.database = database;
        this.caller = caller;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createAccount",
            summary = "Create an account",
            description = "A new client account (EN-2). An external id that is taken answers 409 with existingId.")
    @APIResponse(
            responseCode = "201",
            description = "Created.",
            content = @Content(schema = @Schema(implementation = AccountResponse.class)))
    public Response create(AccountRequest request) {
        return work.run(change -> created(accounts.open(change, request.wanted())))
                .toResponse();
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createAccounts",
            summary = "Create up to 200 accounts",
            description = "A result for each item, in order (EN-2).")
    @APIResponse(
            responseCode = "207",
            description = "A result for each item.",
            content = @Content(schema = @Schema(implementation = BatchResult.class)))
    public Response createAll(
            Batch<AccountRequest> batch,
            @QueryParam("atomic") @DefaultValue("false") @Parameter(description = "All items or none.")
                    boolean atomic) {
        return work.run(change -> batch.run(atomic, change, item -> created(accounts.open(change, item.wanted()))))
                .toResponse();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAccount", summary = "Read an account", description = "One account (EN-2).")
    @APIResponse(
            responseCode = "200",
            description = "The account.",
            content = @Content(schema = @Schema(implementation = AccountResponse.class)))
    public Response get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Account account = accounts.get(id);
        return ConditionalGet.of(headers, account.version(), AccountResponse.of(account));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "patchAccount",
            summary = "Change an account",
            description = "A JSON merge patch of what may be written of an account (EN-2).")
    @APIResponse(
            responseCode = "200",
            description = "Changed.",
            content = @Content(schema = @Schema(implementation = AccountResponse.class)))
    public Response patch(
            @PathParam("id") UUID id,
            MergePatch<AccountRequest> patch,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        IfMatch match = IfMatch.required(ifMatch);
        return work.run(change ->
                        ok(accounts.revise(change, id, match, current -> patch.applyTo(AccountRequest.of(current))
                                .wanted())))
                .toResponse();
    }

    @PUT
    @Upsert
    @Path("/by-external-id/{source}/{externalId}")
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "putAccountByExternalId",
            summary = "Create or replace an account by the caller's key",
            description =
                    "201 when the external id is new, 200 when it is known (EN-2). The same again changes nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Created.",
            content = @Content(schema = @Schema(implementation = AccountResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "Replaced, or unchanged.",
            content = @Content(schema = @Schema(implementation = AccountResponse.class)))
    public Response put(
            @PathParam("source") @Parameter(description = "The other system.", example = "crm") String source,
            @PathParam("externalId") @Parameter(description = "The account's id there.", example = "001A01")
                    String externalId,
            AccountRequest request,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        ExternalId key = new ExternalId(source, externalId);
        if (request.externalId() != null && !request.externalId().equals(key)) {
            throw Problem.badRequest(
                    List.of(Fault.at("/externalId", "other_external_id", "The path names another external id.")));
        }
        return work.run(change -> {
                    var put = accounts.upsert(change, key, IfMatch.optional(ifMatch), request.details());
                    return put.opened() ? created(put.account()) : ok(put.account());
                })
                .toResponse();
    }

    @GET
    @Listing(AccountList.class)
    @Operation(
            operationId = "listAccounts",
            summary = "List accounts",
            description = "Accounts by filter, in pages (EN-2). A partner sees the accounts of its opportunities.")
    public Page<AccountResponse> list(@Context UriInfo uri) {
        ListRequest<AccountResponse> asked = AccountList.LIST.asked(uri);
        UUID partner = caller.get().partnerId();
        ListRequest<AccountResponse> visible = partner == null
                ? asked
                : asked.where(
                        "exists (select from opportunity o where o.account_id = a.id and o.partner_id = ?)", partner);
        return database.read(db -> visible.page(db, (row, context) -> AccountResponse.of(AccountRow.read(row))));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed({
        Roles.READER,
        Roles.SELLER,
        Roles.TECHNICAL_LEAD,
        Roles.CLIENT_ENGINEERING,
        Roles.CUSTOMER_SUCCESS,
        Roles.PARTNER_MANAGER,
        Roles.EXECUTIVE,
        Roles.INTEGRATION,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getAccountHistory",
            summary = "Read an account's history",
            description = "Who changed what from what to what, when (EN-14).")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        ListRequest<HistoryEntry> asked = History.LIST.asked(uri);
        return database.read(db -> {
            accounts.visible(db, id);
            return History.of(db, AccountAudit.AGGREGATE, id, asked);
        });
    }

    private static Answer created(Account account) {
        URI location = URI.create("/v1/engagement/accounts/" + account.id());
        return Answer.created(location, account.version(), AccountResponse.of(account));
    }

    private static Answer ok(Account account) {
        return Answer.ok(account.version(), AccountResponse.of(account));
    }
}
