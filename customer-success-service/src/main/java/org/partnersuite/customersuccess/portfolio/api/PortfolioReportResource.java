package org.partnersuite.customersuccess.portfolio.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.partner.KnownPartners;
import org.partnersuite.customersuccess.portfolio.PortfolioReport;
import org.partnersuite.customersuccess.portfolio.Section;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Codes;
import org.partnersuite.platform.rest.Format;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.partner.PartnerFile;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.Resources;

/** The monthly report of all customers of a partner, as JSON, CSV or XLSX (CS-9). */
@Path("/portfolio-reports")
@RequirementId("CS-9")
@RunOnVirtualThread
@Tag(name = "Portfolio reports", description = "All customers of a partner in a month, in six sections.")
public class PortfolioReportResource {
    private final Resources resources;
    private final Database database;

    PortfolioReportResource(Resources resources, Database database) {
        this.resources = resources;
        this.database = database;
    }

    @GET
    @Path("/{partnerId}")
    @Produces({MediaType.APPLICATION_JSON, Format.CSV_TYPE, Format.XLSX_TYPE})
    @RolesAllowed({Roles.VENDOR, Roles.PARTNER})
    @PartnerFile
    @Operation(
            operationId = "getPortfolioReport",
            summary = "Read the portfolio report of a partner",
            description =
                    "Contracts, contacts, tenants, renewal risk, incidents and application data of a month, of the"
                            + " contracts whose partner of record it is. A partner reads its own.")
    @APIResponse(
            responseCode = "200",
            description = "The report.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PortfolioReportResponse.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response get(
            @PathParam("partnerId") UUID partnerId,
            @Parameter(description = "A day of the month. Default: the previous month.") @QueryParam("month") @Nullable
                    LocalDate month,
            @Parameter(description = "Sections, separated by commas. Default: all.") @QueryParam("section") @Nullable
                    String section,
            @Parameter(description = "json, csv or xlsx. Default: as Accept says, else json.")
                    @QueryParam("format")
                    @Nullable
                    String format,
            @Context HttpHeaders headers) {
        Caller caller = resources.caller();
        if (caller.partnerId() != null && !caller.partnerId().equals(partnerId)) {
            throw Problem.notFound();
        }
        Format wanted = Format.requested(format, headers, Format.JSON, Format.CSV, Format.XLSX);
        Set<Section> sections =
                section == null ? EnumSet.allOf(Section.class) : Codes.listed(Section.class, "section", section);
        YearMonth asked = month == null
                ? YearMonth.from(resources.now().atZone(ZoneOffset.UTC)).minusMonths(1)
                : YearMonth.from(month);
        requireKnown(partnerId);
        Response.ResponseBuilder response =
                Response.ok().header("Vary", "Accept").header("Cache-Control", "no-store");
        return switch (wanted) {
            case CSV ->
                file(response, partnerId, asked, "csv")
                        .type(Format.CSV_UTF_8)
                        .entity(streamed(caller, partnerId, asked, sections, PortfolioCsv::write))
                        .build();
            case XLSX ->
                file(response, partnerId, asked, "xlsx")
                        .type(Format.XLSX_TYPE)
                        .entity(streamed(caller, partnerId, asked, sections, PortfolioWorkbook::write))
                        .build();
            default ->
                response.type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(database.transactionAs(
                                caller,
                                db -> PortfolioReportResponse.of(
                                        partnerId,
                                        asked.atDay(1),
                                        sections,
                                        new PortfolioReport(db, partnerId, asked))))
                        .build();
        };
    }

    private void requireKnown(UUID partnerId) {
        boolean known =
                resources.read(db -> !KnownPartners.among(db, Set.of(partnerId)).isEmpty());
        if (!known) {
            throw Problem.notFound();
        }
    }

    private static Response.ResponseBuilder file(
            Response.ResponseBuilder response, UUID partnerId, YearMonth month, String ending) {
        return response.header(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"portfolio-" + partnerId + "-" + month + "." + ending + "\"");
    }

    /** Rows are read in one transaction, by a cursor, and written as they come. */
    private StreamingOutput streamed(
            Caller caller, UUID partnerId, YearMonth month, Set<Section> sections, FileWriter writer) {
        return out -> database.transactionAs(caller, db -> {
            try {
                writer.write(PortfolioTable.of(new PortfolioReport(db, partnerId, month)), List.copyOf(sections), out);
                return null;
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }

    /** Writes sections of a report to a file. */
    @FunctionalInterface
    private interface FileWriter {
        void write(PortfolioTable.Source source, List<Section> sections, OutputStream out) throws IOException;
    }
}
