package org.partnersuite.platform.bulk.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.BulkConfig;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.JobFormat;
import org.partnersuite.platform.bulk.Jobs;
import org.partnersuite.platform.bulk.UploadFormat;
import org.partnersuite.platform.bulk.upload.Upload;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.unitofwork.Database;

/** The content of a job, streamed in. */
@Path("/bulk-jobs/{id}/content")
@RequirementId("XC-6")
@Tag(name = "Bulk jobs")
@RolesAllowed(BulkConfig.ROLES)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class BulkContentResource {
    static final String CSV = "text/csv";
    static final String NDJSON = "application/x-ndjson";

    private final Jobs jobs;
    private final Upload upload;
    private final Database database;
    private final CurrentCaller caller;

    BulkContentResource(Jobs jobs, Upload upload, Database database, CurrentCaller caller) {
        this.jobs = jobs;
        this.upload = upload;
        this.database = database;
        this.caller = caller;
    }

    @PUT
    @Consumes({CSV, NDJSON})
    @Operation(
            operationId = "uploadBulkContent",
            summary = "Upload the content of a job",
            description = "The content is streamed. Content-Encoding may be gzip; Content-Type gives the charset."
                    + " An invalid header, a wrong encoding or an interrupted upload stores nothing, and the"
                    + " content can be uploaded again while the job is OPEN. Sending the same content again with the"
                    + " same If-Match, because its answer was lost, returns the job as it is. Limits: 5,000,000 rows (413"
                    + " `too_many_rows`), 2 GiB uncompressed (413 `content_too_large`), a compression ratio of"
                    + " 200 (413 `content_too_dense`), 500 columns, 200 characters per column name and"
                    + " 1,048,576 per row. Columns without a name, and those whose names begin with `_`, are"
                    + " ignored, so that failed rows can be corrected in the results file and uploaded again.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<BulkJobBody> upload(
            @PathParam("id") UUID id, InputStream content, @Context HttpHeaders headers) {
        Caller who = caller.get();
        record Opened(BulkJob job, UploadFormat format) {}
        IfMatch ifMatch = IfMatch.required(headers);
        Opened opened = database.read(db -> {
            BulkJob job = jobs.find(db, who, id);
            if (!ifMatch.matches(job.version() - 1)) {
                ifMatch.check(job.version());
            }
            return new Opened(job, jobs.openFor(db, job));
        });
        Upload.Encoding encoding = encoding(headers, opened.job().spec().format());
        if (ifMatch.matches(opened.job().version())) {
            upload.receive(who, opened.job(), opened.format(), encoding, content);
        } else if (!upload.isReceived(opened.job(), opened.format(), encoding, content)) {
            throw Problem.preconditionFailed();
        }
        BulkJob job = database.read(db -> jobs.find(db, who, id));
        return StoredResponse.ok(job.version(), BulkJobBody.brief(job)).of();
    }

    private static Upload.Encoding encoding(HttpHeaders headers, JobFormat format) {
        List<Fault> faults = new ArrayList<>();
        String expected = format == JobFormat.CSV ? CSV : NDJSON;
        MediaType type = headers.getMediaType();
        if (!type.isCompatible(MediaType.valueOf(expected))) {
            faults.add(Fault.at("Content-Type", "unexpected_type", "This job takes " + expected + "."));
        }
        String coding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        boolean gzip = "gzip".equalsIgnoreCase(coding);
        if (coding != null && !gzip && !"identity".equalsIgnoreCase(coding)) {
            faults.add(Fault.at("Content-Encoding", "unknown_encoding", "gzip, or none."));
        }
        Charset charset = charset(type.getParameters().get(MediaType.CHARSET_PARAMETER), faults);
        if (!faults.isEmpty()) {
            throw Problem.of(415, "unsupported_content", "The kind of content is not supported.", faults);
        }
        return new Upload.Encoding(gzip, charset);
    }

    private static @Nullable Charset charset(@Nullable String name, List<Fault> faults) {
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            faults.add(Fault.at("Content-Type", "unknown_charset", "There is no such charset."));
            return null;
        }
    }
}
