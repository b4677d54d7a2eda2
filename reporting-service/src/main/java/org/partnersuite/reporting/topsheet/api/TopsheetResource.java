package org.partnersuite.reporting.topsheet.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Format;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.reporting.freshness.Freshness;
import org.partnersuite.reporting.topsheet.Grouping;
import org.partnersuite.reporting.topsheet.Question;
import org.partnersuite.reporting.topsheet.Topsheet;
import org.partnersuite.reporting.topsheet.Topsheets;

/** The watsonx executive topsheet as JSON, CSV or an HTML page. */
@Path("/topsheets")
@RequirementId("RP-1")
@RunOnVirtualThread
@Tag(name = "Topsheets", description = "Executive figures; each links to its rows.")
public class TopsheetResource {
    private final Topsheets topsheets;
    private final Clock clock;

    TopsheetResource(Topsheets topsheets, Clock clock) {
        this.topsheets = topsheets;
        this.clock = clock;
    }

    @GET
    @Path("/watsonx")
    @Produces({MediaType.APPLICATION_JSON, Format.CSV_TYPE, MediaType.TEXT_HTML})
    @RolesAllowed(Roles.VENDOR)
    @RequirementId("RP-1")
    @Operation(
            operationId = "getWatsonxTopsheet",
            summary = "Read the watsonx executive topsheet",
            description =
                    "Counts and amounts of a period by stage, weighted, won and lost, with filters and breakdowns."
                            + " Every figure links to exactly the rows it is computed from. Available as JSON, CSV and a"
                            + " self-contained HTML page.")
    @APIResponse(
            responseCode = "200",
            description = "The topsheet.",
            headers =
                    @Header(
                            name = Freshness.HEADER,
                            description = Freshness.HEADER_DESCRIPTION,
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Topsheet.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response watsonx(@BeanParam TopsheetParameters parameters, @Context HttpHeaders headers) {
        Format format = Format.requested(parameters.format, headers, Format.JSON, Format.CSV, Format.HTML);
        Question question = new QuestionReader(parameters.offering == null ? Set.of() : topsheets.offerings())
                .read(parameters, clock, format == Format.HTML ? List.of(Grouping.values()) : List.of());
        Topsheet topsheet = topsheets.answer(question);
        Response.ResponseBuilder response = Response.ok()
                .header(Freshness.HEADER, topsheet.freshness().header())
                .header("Vary", "Accept")
                .header("Cache-Control", "no-store");
        return switch (format) {
            case JSON ->
                response.type(MediaType.APPLICATION_JSON_TYPE).entity(topsheet).build();
            case CSV ->
                response.type(Format.CSV_UTF_8).entity(TopsheetCsv.of(topsheet)).build();
            case HTML ->
                // The page runs no script and loads nothing.
                response.type("text/html; charset=utf-8")
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                        .entity(TopsheetPage.html(topsheet))
                        .build();
            case XLSX -> throw new IllegalStateException("not offered");
        };
    }
}
