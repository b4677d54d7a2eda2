package org.partnersuite.customersuccess.retention.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.retention.ContractsInMemory;
import org.partnersuite.customersuccess.retention.FigureRates;
import org.partnersuite.customersuccess.retention.RetainedContract;
import org.partnersuite.customersuccess.retention.RetentionScope;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;

/** Retention, churn and renewal rates of any past period (CS-10). */
@Path("/retention")
@RequirementId("CS-10")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention", description = "Retention, churn and renewal rates of a period, and the contracts behind them.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class RetentionResource {
    private final Resources resources;
    private final ContractsInMemory contracts;

    RetentionResource(Resources resources, ContractsInMemory contracts) {
        this.resources = resources;
        this.contracts = contracts;
    }

    @GET
    @Operation(
            operationId = "getRetention",
            summary = "Compute retention and renewal rates of a period",
            description =
                    "The cohort are the paid contracts that are live at the period's start. A renewal counts in the"
                            + " period of the contract's original end. A partner gets the figures of the contracts whose partner"
                            + " of record it is.")
    public RetentionResponse get(@BeanParam RetentionParameters parameters) {
        RetentionScope scope = parameters.scope(today());
        return RetentionResponse.of(
                scope, resources.read(db -> contracts.of(resources.caller()).of(db, scope)));
    }

    @GET
    @Path("/contracts")
    @Listing(RetainedContractList.class)
    @Operation(
            operationId = "listRetainedContracts",
            summary = "List the contracts behind a retention figure",
            description = "Each with its value at the start and at the end of the period.")
    public Page<RetainedContractResponse> contracts(
            @Parameter(description = "First day of the period. Default: the first day of the year of its last day.")
                    @QueryParam("from")
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Last day of the period. Default: yesterday.") @QueryParam("to") @Nullable
                    LocalDate to,
            @Parameter(description = "ISO 4217 code. Default: USD.") @QueryParam("currency") @Nullable String currency,
            @Context UriInfo uri) {
        RetentionParameters parameters = new RetentionParameters();
        parameters.from = from;
        parameters.to = to;
        parameters.currency = currency;
        RetentionScope scope = parameters.scope(today());
        FigureRates rates = resources.read(db -> FigureRates.at(db, scope.currency(), scope.to()));
        return resources.list(
                RetainedContractList.request(scope, rates, resources.caller().partnerId() != null, uri),
                RetainedContract.class,
                contract -> RetainedContractResponse.of(contract, scope.currency()));
    }

    private LocalDate today() {
        return resources.now().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
