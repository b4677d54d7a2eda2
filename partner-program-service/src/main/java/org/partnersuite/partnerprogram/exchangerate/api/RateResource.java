package org.partnersuite.partnerprogram.exchangerate.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.exchangerate.ExchangeRate;
import org.partnersuite.partnerprogram.exchangerate.RateStore;
import org.partnersuite.partnerprogram.exchangerate.RecordedRate;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Dated rates: of a day the newest on or before it applies (PP-3). */
@Path("/exchange-rates")
@RequirementId("PP-3")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Exchange rates",
        description =
                "Dated rates: the newest one on or before a day applies to it. A measure converts closed deals by the"
                        + " rate of their close date and open ones by that of its own day.")
@RolesAllowed(Roles.VENDOR)
public class RateResource {
    private static final String FROM = "Base currency (ISO 4217): one unit of it is worth the rate.";
    private static final String TO = "Currency in which the rate is expressed (ISO 4217).";
    private static final String DAY = "First day of validity.";

    private static final Representation<RecordedRate, RateResponse> RATE = new Representation<>(
            "/v1/partner-program/exchange-rates/", RateResource::path, RecordedRate::version, RateResponse::of);

    private final Resources resources;

    RateResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(RateList.class)
    @Operation(
            operationId = "listExchangeRates",
            summary = "List exchange rates",
            description = "Current rates, newest day first.")
    public Page<RateResponse> list(@Context UriInfo uri) {
        return resources.list(RateList.LIST, uri, RecordedRate.class, RateResponse::of);
    }

    @GET
    @Path("/{from}/{to}/{validOn}")
    @Operation(operationId = "getExchangeRate", summary = "Read the exchange rate of a day")
    public RestResponse<RateResponse> get(
            @PathParam("from") @Parameter(description = FROM, example = "EUR") String from,
            @PathParam("to") @Parameter(description = TO, example = "USD") String to,
            @PathParam("validOn") @Parameter(description = DAY, example = "2022-01-03") LocalDate validOn,
            @Context HttpHeaders headers) {
        return RATE.get(
                headers,
                resources.read(db -> RateStore.find(db, from, to, validOn)).orElseThrow(Problem::notFound));
    }

    @PUT
    @Path("/{from}/{to}/{validOn}")
    @Upsert
    @RolesAllowed({Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "putExchangeRate",
            summary = "Record or correct the exchange rate of a day",
            description = "A correction keeps the previous value for measures as of an earlier instant.")
    public RestResponse<RateResponse> put(
            @PathParam("from") @Parameter(description = FROM, example = "EUR") String from,
            @PathParam("to") @Parameter(description = TO, example = "USD") String to,
            @PathParam("validOn") @Parameter(description = DAY, example = "2022-01-03") LocalDate validOn,
            RateValueRequest value) {
        ExchangeRate rate = new RateRequest(from, to, validOn, value.rate()).exchangeRate();
        return resources.upsert((change, match) -> put(change, rate, match));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "putExchangeRates", summary = "Record or correct up to 200 exchange rates")
    public RestResponse<BatchResult> putBatch(Batch<RateRequest> batch) {
        return resources.change(change -> batch.run(change, item -> put(change, item.exchangeRate(), IfMatch.any())));
    }

    @GET
    @Path("/{from}/{to}/{validOn}/history")
    @Listing(History.class)
    @Operation(
            operationId = "getExchangeRateHistory",
            description = "Every recording and correction of the rate of a day: who, when, old value and new value.")
    public Page<HistoryEntry> history(
            @PathParam("from") @Parameter(description = FROM, example = "EUR") String from,
            @PathParam("to") @Parameter(description = TO, example = "USD") String to,
            @PathParam("validOn")
                    @Parameter(
                            description = DAY,
                            example = "2022-01-03",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String validOn,
            @Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db -> {
            List<UUID> ids = RateStore.ids(db, from, to, day(validOn));
            if (ids.isEmpty()) {
                throw Problem.notFound();
            }
            return History.of(db, RateStore.AUDITED, ids, requested);
        });
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw Problem.notFound();
        }
    }

    private static StoredResponse put(Change change, ExchangeRate rate, IfMatch ifMatch) {
        RecordedRate recorded = RateStore.put(change, rate, ifMatch);
        return RATE.put(recorded.version() == 1 && !recorded.knownFrom().isBefore(change.now()), recorded);
    }

    private static String path(RecordedRate recorded) {
        ExchangeRate rate = recorded.rate();
        return rate.from() + "/" + rate.to() + "/" + rate.validOn();
    }
}
