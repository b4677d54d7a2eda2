package org.partnersuite.partnerprogram.exchangerate.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.exchangerate.ExchangeRate;
import org.partnersuite.partnerprogram.exchangerate.ExchangeRates;
import org.partnersuite.partnerprogram.exchangerate.RecordedRate;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Answer;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** Dated rates: a measure at a day uses the newest rate on or before that day. */
@Path("/exchange-rates")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Exchange rates",
        description = "Dated rates: a measure at a day uses the newest rate on or before that day.")
@RolesAllowed(Roles.VENDOR)
public class RateResource {
    private static final Representation<RecordedRate, RateView> RATE = new Representation<>(
            "/v1/partner-program/exchange-rates/", RateResource::path, RecordedRate::version, RateView::of);

    private final UnitOfWork unitOfWork;
    private final Database database;

    RateResource(UnitOfWork unitOfWork, Database database) {
        this.unitOfWork = unitOfWork;
        this.database = database;
    }

    @GET
    @Listing(RateLists.class)
    @Operation(summary = "List exchange rates", description = "As they stand now, newest day first.")
    @APIResponse(responseCode = "200", description = "A page of rates.")
    public Page<RateView> list(@Context UriInfo uri) {
        var asked = RateLists.LIST.asked(uri).where("known_to = 'infinity'");
        return database.readList(db -> asked.page(db, RateView::read));
    }

    @GET
    @Path("/{from}/{to}/{validOn}")
    @Operation(summary = "Get the exchange rate of a day", description = "Honours If-None-Match.")
    public RestResponse<RateView> get(
            @PathParam("from") String from,
            @PathParam("to") String to,
            @PathParam("validOn") LocalDate validOn,
            @Context HttpHeaders headers) {
        RecordedRate rate =
                database.read(db -> ExchangeRates.find(db, from, to, validOn)).orElseThrow(Problem::notFound);
        return RATE.get(headers, rate);
    }

    @PUT
    @Path("/{from}/{to}/{validOn}")
    @Upsert
    @RolesAllowed({Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            summary = "Record or correct the exchange rate of a day",
            description = "What was known before a correction is kept for measures as of an earlier instant.")
    public RestResponse<RateView> put(
            @PathParam("from") String from,
            @PathParam("to") String to,
            @PathParam("validOn") LocalDate validOn,
            RateValue value,
            @Context HttpHeaders headers) {
        ExchangeRate rate = new RateRequest(from, to, validOn, value.rate()).exchangeRate();
        IfMatch ifMatch = IfMatch.optional(headers.getHeaderString(HttpHeaders.IF_MATCH));
        return unitOfWork.run(change -> put(change, rate, ifMatch)).of();
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            summary = "Record or correct up to 200 exchange rates",
            description = "A result per item in request order; atomic=true records all or none.")
    public RestResponse<BatchResult> putBatch(
            Batch<RateRequest> batch, @QueryParam("atomic") @DefaultValue("false") boolean atomic) {
        return unitOfWork
                .run(change ->
                        batch.run(atomic, change, item -> put(change, item.exchangeRate(), IfMatch.optional(null))))
                .of();
    }

    private static Answer put(Change change, ExchangeRate rate, IfMatch ifMatch) {
        RecordedRate recorded = ExchangeRates.put(change, rate, ifMatch);
        return RATE.put(recorded.version() == 1 && !recorded.knownFrom().isBefore(change.now()), recorded);
    }

    private static String path(RecordedRate recorded) {
        ExchangeRate rate = recorded.rate();
        return rate.from() + "/" + rate.to() + "/" + rate.validOn();
    }
}
