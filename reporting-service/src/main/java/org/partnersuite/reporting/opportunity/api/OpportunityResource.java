package org.partnersuite.reporting.opportunity.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Format;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.reporting.freshness.Freshness;
import org.partnersuite.reporting.opportunity.OpportunityList;
import org.partnersuite.reporting.opportunity.OpportunityRow;
import org.partnersuite.reporting.opportunity.RowReader;

/** The opportunities behind the figures. */
@Path("/opportunities")
@RequirementId("RP-2")
@RunOnVirtualThread
@Tag(name = "Reported opportunities", description = "The opportunities behind the figures.")
public class OpportunityResource {
    private final Opportunities opportunities;
    private final CurrentCaller caller;

    OpportunityResource(Opportunities opportunities, CurrentCaller caller) {
        this.opportunities = opportunities;
        this.caller = caller;
    }

    @GET
    @Listing(OpportunityList.class)
    @Produces({MediaType.APPLICATION_JSON, Format.CSV_TYPE})
    @RolesAllowed(Roles.VENDOR)
    @RequirementId("RP-2")
    @Operation(
            operationId = "listReportedOpportunities",
            summary = "List the opportunities behind the figures",
            description = "The rows behind the figures of a topsheet, with the same filters. CSV has every row, unless"
                    + " pageSize or pageToken requests one page: then the Link header has the address of the next"
                    + " page. fields selects the columns.")
    @APIResponse(
            responseCode = "200",
            description = "A page of opportunities, or all of them as CSV.",
            headers =
                    @Header(
                            name = Freshness.HEADER,
                            description = Freshness.HEADER_DESCRIPTION,
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = OpportunityPage.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response list(
            @Parameter(
                            description = "Part of the name of the opportunity or of its account; case-insensitive.",
                            example = "bank",
                            schema = @Schema(maxLength = 1000))
                    @QueryParam("search")
                    @Nullable
                    String search,
            @Parameter(
                            description =
                                    "Selects the representation, as Accept does; for links, which cannot send headers.",
                            schema = @Schema(enumeration = {"json", "csv"}))
                    @QueryParam("format")
                    @Nullable
                    String format,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        parameters.putAll(uri.getQueryParameters());
        parameters.remove("format");
        Caller reader = caller.get();
        return Format.requested(format, headers, Format.JSON, Format.CSV) == Format.JSON
                ? json(opportunities.page(reader, parameters))
                : csv(new CsvRows(opportunities, reader, parameters), uri);
    }

    private static Response json(RowReader.FreshPage<OpportunityRow> page) {
        return answer(page)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(OpportunityPage.of(page))
                .build();
    }

    private static Response csv(CsvRows rows, UriInfo uri) {
        RowReader.FreshPage<OpportunityRow> first = rows.first();
        StreamingOutput lines = out -> rows.write(first.page(), out);
        Response.ResponseBuilder response = answer(first)
                .type(Format.CSV_UTF_8)
                .header("Content-Disposition", "attachment; filename=\"opportunities.csv\"")
                .entity(lines);
        String next = rows.next(first.page());
        if (next != null) {
            String address = uri.getRequestUriBuilder()
                    .replaceQueryParam("pageToken", next)
                    .build()
                    .toString();
            response.header("Link", "<" + address + ">; rel=\"next\"");
        }
        return response.build();
    }

    private static Response.ResponseBuilder answer(RowReader.FreshPage<OpportunityRow> page) {
        return Response.ok().header(Freshness.HEADER, page.freshness().header()).header("Vary", "Accept");
    }
}
