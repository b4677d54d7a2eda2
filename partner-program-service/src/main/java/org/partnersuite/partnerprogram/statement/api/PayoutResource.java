package org.partnersuite.partnerprogram.statement.api;

import de.siegmar.fastcsv.writer.CsvWriter;
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
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.statement.Payout;
import org.partnersuite.partnerprogram.statement.Payout.Payment;
import org.partnersuite.partnerprogram.statement.PayoutStore;
import org.partnersuite.partnerprogram.statement.Payouts;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Format;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.SpreadsheetText;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;

/** Payouts of statements, each once (PP-11). */
@Path("/incentive-payouts")
@RequirementId("PP-11")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Incentives")
@RolesAllowed({Roles.PARTNER_MANAGER, Roles.EXECUTIVE, Roles.INTEGRATION, Roles.ADMIN})
public class PayoutResource {
    private static final Representation<Payout, PayoutResponse> PAYOUT = new Representation<>(
            "/v1/partner-program/incentive-payouts/", Payout::number, Payout::version, PayoutResponse::of);

    private final Resources resources;

    PayoutResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(PayoutList.class)
    @Operation(operationId = "listIncentivePayouts", summary = "List payouts of incentives")
    public Page<PayoutResponse> list(@Context UriInfo uri) {
        return resources.list(PayoutList.LIST, uri, Payout.class, PayoutResponse::of);
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "getIncentivePayout", summary = "Read a payout of incentives")
    public RestResponse<PayoutResponse> get(
            @PathParam("number") @Parameter(description = "Its number.") String number, @Context HttpHeaders headers) {
        return PAYOUT.get(headers, find(number));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.ADMIN, Roles.INTEGRATION})
    @Operation(
            operationId = "payIncentives",
            summary = "Pay statements of incentives",
            description =
                    "Pays all statements up to a quarter that are not paid yet, by partner and currency. The same number"
                            + " again pays nothing and answers the first payout.")
    @APIResponse(
            responseCode = "200",
            description = "This number has paid before.",
            content = @Content(schema = @Schema(implementation = PayoutResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Paid.",
            content = @Content(schema = @Schema(implementation = PayoutResponse.class)))
    public RestResponse<PayoutResponse> pay(PayoutRequest request) {
        return resources.change(change -> {
            Payouts.Paid paid = Payouts.pay(change, request.number(), QuarterText.read(request.quarter()));
            return PAYOUT.put(paid.created(), paid.payout());
        });
    }

    @GET
    @Path("/{number}/export")
    @Produces(Format.CSV_TYPE)
    @Operation(
            operationId = "exportIncentivePayout",
            summary = "Export a payout of incentives",
            description =
                    "CSV with a header: payout, quarter, paidOn, partnerId, amount and currency. It never changes.")
    @APIResponse(
            responseCode = "200",
            description = "The payments.",
            content = @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)))
    public String export(@PathParam("number") @Parameter(description = "Its number.") String number) {
        Payout payout = find(number);
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("payout", "quarter", "paidOn", "partnerId", "amount", "currency");
            for (Payment payment : payout.payments()) {
                csv.writeRecord(
                        SpreadsheetText.guarded(payout.number()),
                        payout.quarter(),
                        payout.paidOn().toString(),
                        payment.partnerId().toString(),
                        payment.amount().amount().toPlainString(),
                        payment.amount().currency());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private Payout find(String number) {
        return resources.read(db -> PayoutStore.find(db, number)).orElseThrow(Problem::notFound);
    }
}
