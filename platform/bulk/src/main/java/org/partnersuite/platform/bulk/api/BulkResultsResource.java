package org.partnersuite.platform.bulk.api;

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
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.BulkConfig;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.JobFormat;
import org.partnersuite.platform.bulk.Jobs;
import org.partnersuite.platform.bulk.UploadFormat;
import org.partnersuite.platform.bulk.results.CsvResults;
import org.partnersuite.platform.bulk.results.JsonResults;
import org.partnersuite.platform.bulk.results.ResultKind;
import org.partnersuite.platform.bulk.results.ResultRows;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.partner.PartnerFile;
import org.partnersuite.platform.unitofwork.Database;

/** Result of each row, with the row as it was uploaded. */
@Path("/bulk-jobs/{id}/results/{kind}")
@RequirementId("XC-6")
@Tag(name = "Bulk jobs")
@RolesAllowed(BulkConfig.ROLES)
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
    @PartnerFile
    @Produces({BulkContentResource.CSV, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getBulkResults",
            summary = "Read the results of a job",
            description =
                    "Returns the rows that were applied (with ids and warnings), failed (with all faults) or were not"
                            + " processed, as CSV or, by Accept, as JSON. In CSV, text that a spreadsheet would"
                            + " execute as a formula is prefixed by an apostrophe. To retry failed rows, correct them"
                            + " in the file and upload it to a new job unchanged otherwise: the columns `_row` and"
                            + " `_faults` are ignored, and the apostrophes are removed.")
    @APIResponse(
            responseCode = "200",
            description = "The rows, streamed.",
            content = {
                @Content(mediaType = BulkContentResource.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = BulkResults.class))
            })
    public Response get(
            @PathParam("id") UUID id,
            @PathParam("kind") @Parameter(description = "Kind of rows.", example = "failed") ResultKind kind,
            @QueryParam("dialect")
                    @Parameter(
                            description =
                                    "CSV dialect: `upload` (default) uses the delimiter and charset of the uploaded CSV;"
                                            + " `standard`, as for uploaded NDJSON, commas and UTF-8.")
                    @Nullable
                    ResultDialect dialect,
            @Context HttpHeaders headers) {
        BulkJob job = find(id);
        boolean standard = dialect == ResultDialect.STANDARD || job.spec().format() != JobFormat.CSV;
        CsvResults.Dialect written = standard ? CsvResults.Dialect.STANDARD : ofUpload(job);
        ResultRows rows = new ResultRows(database, caller.get(), job, kind);
        if (prefersJson(headers)) {
            StreamingOutput json = out -> JsonResults.write(rows, out);
            return Response.ok(json, MediaType.APPLICATION_JSON).build();
        }
        StreamingOutput csv = out -> CsvResults.write(rows, job, kind, written, out);
        String charset = written.charset().name().toLowerCase(Locale.ROOT);
        return Response.ok(csv, BulkContentResource.CSV + ";charset=" + charset)
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

    private CsvResults.Dialect ofUpload(BulkJob job) {
        UploadFormat format = database.read(db -> jobs.format(db, job));
        BulkJob.Content content = job.content();
        Charset charset = content == null ? null : content.charset();
        return new CsvResults.Dialect(format.delimiter(), charset == null ? format.charset() : charset);
    }

    private BulkJob find(UUID id) {
        return database.read(db -> jobs.find(db, caller.get(), id));
    }
}
