package org.partnersuite.platform.bulk.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.Jobs;
import org.partnersuite.platform.bulk.results.CsvResults;
import org.partnersuite.platform.bulk.results.JsonResults;
import org.partnersuite.platform.bulk.results.ResultKind;
import org.partnersuite.platform.bulk.results.ResultRows;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.unitofwork.Database;

/** What became of each row, with the row as it was uploaded. */
@Path("/bulk-jobs/{id}/results/{kind}")
@Tag(name = "Bulk jobs")
@RolesAllowed({Roles.INTEGRATION, Roles.SELLER, Roles.ADMIN})
@RunOnVirtualThread
public class BulkResultsResource {
    private static final MediaType CSV = MediaType.valueOf(BulkContentResource.CSV);

    private final Jobs jobs;
    private final Database database;
    private final CurrentCaller caller;

    BulkResultsResource(Jobs jobs, Database database, CurrentCaller caller) {
        this.jobs = jobs;
        this.database = database;
        this.caller = caller;
    }

    @GET
    @Produces({BulkContentResource.CSV, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getBulkResults",
            summary = "Get results",
            description =
                    "The rows (XC-6) that were applied (with their ids), that failed (with every fault), or that were"
                            + " not processed; as CSV or, by Accept, as JSON.")
    @APIResponse(
            responseCode = "200",
            description = "The rows, streamed.",
            content = {
                @Content(mediaType = BulkContentResource.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = BulkResults.class))
            })
    public Response get(
            @PathParam("id") UUID id,
            @PathParam("kind") @Parameter(description = "Which rows.", example = "failed") ResultKind kind,
            @Context HttpHeaders headers) {
        BulkJob job = find(id);
        ResultRows rows = new ResultRows(database, caller.get(), job, kind);
        if (prefersJson(headers)) {
            StreamingOutput json = out -> JsonResults.write(rows, out);
            return Response.ok(json, MediaType.APPLICATION_JSON).build();
        }
        StreamingOutput csv = out -> CsvResults.write(rows, job, kind, out);
        return Response.ok(csv, BulkContentResource.CSV + ";charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + kind.code() + "-" + id + ".csv\"")
                .build();
    }

    /** The types come in the order of their weight; CSV is what a client gets that does not mind. */
    private static boolean prefersJson(HttpHeaders headers) {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isCompatible(CSV)) {
                return false;
            }
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return true;
            }
        }
        return false;
    }

    private BulkJob find(UUID id) {
        return database.read(db -> jobs.find(db, caller.get(), id));
    }
}
