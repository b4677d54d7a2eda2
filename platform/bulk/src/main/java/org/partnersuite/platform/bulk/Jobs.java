package org.partnersuite.platform.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.bulk.store.JobStore;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.Trace;

/** Operations of callers on jobs, except content. Jobs of other callers are hidden, except from admins. */
@ApplicationScoped
public class Jobs {
    private static final String AGGREGATE = "bulk-job";

    private final Imports imports;
    private final BulkConfig config;

    public Jobs(Imports imports, BulkConfig config) {
        this.imports = imports;
        this.config = config;
    }

    /** 403 for an object that a partner does not write, 409 when the caller has too many unfinished jobs, 503 when all have. */
    public BulkJob create(Change change, JobSpec requested) {
        checkRoom(change);
        BulkImport target = imports.of(requested.object());
        requireRight(change.caller(), target);
        JobSpec spec = target.accept(change.db(), requested);
        UUID id = Ids.next();
        JobStore.insert(change.db(), id, spec, change.caller(), change.now());
        change.audit(new AuditEntry(
                AGGREGATE, id, "created", List.of(new AuditEntry.FieldChange("state", null, JobState.OPEN))));
        return find(change.db(), change.caller(), id);
    }

    private static void requireRight(Caller caller, BulkImport target) {
        if (caller.partnerId() != null
                && !caller.hasAnyRole(target.partnerRoles().toArray(String[]::new))) {
            throw Problem.forbidden("A partner does not write these objects.");
        }
    }

    private void checkRoom(Change change) {
        JobStore.Unfinished unfinished = JobStore.unfinished(change.db(), change.caller());
        if (unfinished.ofCaller() >= config.jobsPerCaller()) {
            throw Problem.conflict(
                    "too_many_jobs",
                    "You have " + unfinished.ofCaller()
                            + " unfinished jobs. Send or abort OPEN jobs, or wait for the others.");
        }
        if (unfinished.ofAll() >= config.jobsInAll()) {
            throw Problem.of(
                            503,
                            "too_many_jobs",
                            "All callers together have too many unfinished jobs. Try again later.",
                            List.of())
                    .withHeader("Retry-After", "60");
        }
    }

    public BulkJob find(Handle db, Caller caller, UUID id) {
        return JobStore.find(db, id).filter(job -> job.isVisibleTo(caller)).orElseThrow(Problem::notFound);
    }

    /** Required format of the content of this job; 409 once it was sent. */
    public UploadFormat openFor(Handle db, BulkJob job) {
        if (job.state() != JobState.OPEN) {
            throw Problem.conflict("not_open", "The job accepts no more content: it is " + job.state() + ".");
        }
        return format(db, job);
    }

    public UploadFormat format(Handle db, BulkJob job) {
        return imports.of(job.spec().object()).format(db, job.spec());
    }

    public BulkJob move(Change change, UUID id, IfMatch ifMatch, JobState to) {
        BulkJob job = JobStore.lock(change.db(), id)
                .filter(found -> found.isVisibleTo(change.caller()))
                .orElseThrow(Problem::notFound);
        ifMatch.check(job.version());
        switch (to) {
            case UPLOAD_COMPLETE -> send(change, job);
            case ABORTED -> abort(change, job);
            default -> throw refused(job, to);
        }
        change.audit(new AuditEntry(
                AGGREGATE,
                id,
                to == JobState.ABORTED ? "aborted" : "sent",
                List.of(new AuditEntry.FieldChange("state", job.state(), to))));
        return find(change.db(), change.caller(), id);
    }

    private static void send(Change change, BulkJob job) {
        if (job.state() != JobState.OPEN) {
            throw refused(job, JobState.UPLOAD_COMPLETE);
        }
        if (job.content() == null) {
            throw Problem.conflict("no_content", "The job has no content yet. PUT it to /bulk-jobs/{id}/content.");
        }
        JobStore.queue(change.db(), job.id(), change.now(), Trace.current().traceparent());
    }

    /** Applied rows remain; the others are reported as unprocessed. */
    private static void abort(Change change, BulkJob job) {
        if (job.state().isFinal()) {
            throw refused(job, JobState.ABORTED);
        }
        JobStore.abort(change.db(), job.id(), change.now());
    }

    private static Problem refused(BulkJob job, JobState to) {
        return Problem.conflict("illegal_state", "A job that is " + job.state() + " cannot become " + to + ".");
    }
}
