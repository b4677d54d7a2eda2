package org.partnersuite.partnerprogram.statement.api;

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
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.statement.Statement;
import org.partnersuite.partnerprogram.statement.StatementLine;
import org.partnersuite.partnerprogram.statement.StatementStore;
import org.partnersuite.partnerprogram.statement.Statements;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Statements of incentives by partner and quarter (PP-11). */
@Path("/incentive-statements")
@RequirementId("PP-11")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Incentives")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class StatementResource {
    private static final Representation<Statement, StatementResponse> STATEMENT =
            Representation.of("/v1/partner-program/incentive-statements/", StatementResponse::of);

    private final Resources resources;

    StatementResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(StatementList.class)
    @Operation(
            operationId = "listIncentiveStatements",
            summary = "List statements of incentives",
            description = "One for each partner and quarter that was issued. A partner sees its own.")
    public Page<StatementResponse> list(@Context UriInfo uri) {
        return resources.list(StatementList.LIST, uri, Statement.class, StatementResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getIncentiveStatement", summary = "Read a statement of incentives")
    public RestResponse<StatementResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return STATEMENT.get(headers, resources.get(StatementStore.STATEMENT, Statement.class, id));
    }

    @GET
    @Path("/{id}/lines")
    @Listing(StatementLineList.class)
    @Operation(
            operationId = "listIncentiveStatementLines",
            summary = "List the lines of a statement of incentives",
            description = "The lines of the ledger that it holds, by the day on which they were earned.")
    public Page<StatementLineResponse> lines(@PathParam("id") UUID id, @Context UriInfo uri) {
        var requested = StatementLineList.LIST.request(uri).where("p.statement_id = ?", id);
        return resources.page(db -> {
            StatementStore.STATEMENT.get(db, Statement.class, id);
            return requested.page(db, Rows.of(StatementLine.class, StatementLineResponse::of));
        });
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "issueIncentiveStatement",
            summary = "Issue a partner's statement of a quarter",
            description =
                    "It takes all lines that are payable by the quarter and in no statement yet, and is frozen. What"
                            + " becomes known later is in the next one. Statements of a partner follow each other by quarter.")
    public RestResponse<StatementResponse> issue(StatementRequest request) {
        return resources.change(change ->
                STATEMENT.created(Statements.issue(change, request.partnerId(), QuarterText.read(request.quarter()))));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getIncentiveStatementHistory", summary = "Read the history of a statement of incentives")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(StatementStore.STATEMENT, id, uri);
    }
}
