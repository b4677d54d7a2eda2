package org.partnersuite.platform.bulk.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.platform.bulk.BulkConfig;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.JobState;
import org.partnersuite.platform.bulk.Jobs;
import org.partnersuite.platform.bulk.upload.Upload;
import org.partnersuite.platform.bulk.worker.BulkWorker;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.EntityTags;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** Jobs: created, sent, watched, stopped. */
@Path("/bulk-jobs")
@RequirementId("XC-6")
@Tag(
        name = "Bulk jobs",
        description =
                "Imports by file: create a job, upload the content, send it, watch progress, fetch the" + " results.")
@RolesAllowed(BulkConfig.ROLES)
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class BulkJobResource {
    private final Jobs jobs;
    private final Upload upload;
    private final BulkWorker worker;
    private final UnitOfWork unitOfWork;
    private final Database database;
    private final CurrentCaller caller;

    BulkJobResource(
            Jobs jobs,
            Upload upload,
            BulkWorker worker,
            UnitOfWork unitOfWork,
            Database database,
            CurrentCaller caller) {
        this.jobs = jobs;
        this.upload = upload;
        this.worker = worker;
        this.unitOfWork = unitOfWork;
        this.database = database;
        this.caller = caller;
    }

    @POST
    @Creates
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createBulkJob",
            summary = "Create a job",
            description = "Creates an OPEN job. Upload its content next, then send it by PATCH. With `content` the job"
                    + " is created, filled and sent by this one call, or refused as a whole. A job that stays"
                    + " OPEN for three days fails with `not_sent`. A caller may have up to 100 unfinished jobs"
                    + " (409 `too_many_jobs`), all callers together up to 5,000 (503 `too_many_jobs`). A partner imports the objects that it may write"
                    + " one by one, of its own rows; other rows fail as unknown. A dry"
                    + " run processes every row and rolls back: the ids in its results do not exist afterwards.")
    public RestResponse<BulkJobBody> create(BulkJobRequest request, @Context UriInfo uri) {
        StoredResponse response = unitOfWork.run(change -> {
            BulkJob job = jobs.create(change, request.spec());
            String content = request.content();
            if (content != null) {
                upload.receive(change, job, jobs.openFor(change.db(), job), content);
                job = jobs.move(change, job.id(), IfMatch.any(), JobState.UPLOAD_COMPLETE);
            }
            URI location = URI.create(uri.getRequestUri().getPath() + "/" + job.id());
            return StoredResponse.created(location, job.version(), BulkJobBody.brief(job));
        });
        worker.wake();
        return response.of();
    }

    @GET
    @Listing(BulkJobList.class)
    @Operation(
            operationId = "listBulkJobs",
            summary = "List jobs",
            description = "The caller's jobs, newest first. Admins see all jobs.")
    @APIResponse(responseCode = "200", description = "A page of jobs.")
    public Page<BulkJobBody> list(@Context UriInfo uri) {
        Caller who = caller.get();
        var requested = BulkJobList.DEFINITION.request(uri).seenBy(who.partnerId());
        var visible = who.hasAnyRole(Roles.ADMIN)
                ? requested
                : requested.where("client = ? and subject = ?", who.client(), who.subject());
        return database.readList(db -> visible.page(db, BulkJobList.ROW));
    }

    /** Progress is the server's own and changes no ETag, so that only an ended job is worth a 304. */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getBulkJob",
            summary = "Read a job",
            description = "Includes progress and failed rows by reason.")
    public RestResponse<BulkJobBody> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return database.read(db -> {
            BulkJob job = jobs.find(db, caller.get(), id);
            BulkJobBody body = BulkJobBody.whole(db, job);
            return job.state().isFinal()
                    ? ConditionalGet.of(headers, EntityTags.of(job.version()), body)
                    : RestResponse.ResponseBuilder.ok(body)
                            .header(HttpHeaders.ETAG, EntityTags.of(job.version()))
                            .build();
        });
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "moveBulkJob",
            summary = "Send or abort a job",
            description = "UPLOAD_COMPLETE starts the job. ABORTED stops it after the rows in progress. All other"
                    + " states are set by the service.")
    public RestResponse<BulkJobBody> move(
            @PathParam("id") UUID id, MergePatch<BulkJobState> patch, @Context HttpHeaders headers) {
        IfMatch ifMatch = IfMatch.required(headers);
        JobState to = patch.applyTo(BulkJobState.UNSAID).requested();
        if (to == null) {
            throw Problem.badRequest(List.of(Fault.at("/state", "required", "UPLOAD_COMPLETE or ABORTED.")));
        }
        StoredResponse response = unitOfWork.run(change -> {
            BulkJob job = jobs.move(change, id, ifMatch, to);
            return StoredResponse.ok(job.version(), BulkJobBody.whole(change.db(), job));
        });
        worker.wake();
        return response.of();
    }
}
