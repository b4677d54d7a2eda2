package org.partnersuite.partnerprogram.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Table;

/** Where runs are kept. */
public final class RunStore {
    /** The type under which runs are audited. */
    public static final String AUDITED = "assessment-run";

    private static final Table<AssessmentRun> TABLE = Table.of("assessment_run", "id", AssessmentRun.class);

    private RunStore() {}

    public static Optional<AssessmentRun> find(Handle db, UUID id) {
        return db.createQuery("select * from assessment_run where id = :id")
                .bind("id", id)
                .mapTo(AssessmentRun.class)
                .findOne();
    }

    static Optional<UUID> published(Handle db, int programYear, int edition) {
        return db.createQuery("""
                        select id from assessment_run
                        where program_year = :year and edition = :edition and status = 'PUBLISHED'
                        """)
                .bind("year", programYear)
                .bind("edition", edition)
                .mapTo(UUID.class)
                .findOne();
    }

    static AssessmentRun lock(Handle db, UUID id) {
        return db.createQuery("select * from assessment_run where id = :id for no key update")
                .bind("id", id)
                .mapTo(AssessmentRun.class)
                .findOne()
                .orElseThrow(Problem::notFound);
    }

    /** Publications of a year and edition follow one another. */
    static void lockYear(Handle db, int programYear, int edition) {
        db.createQuery("select pg_advisory_xact_lock(hashtext(:key))")
                .bind("key", "assessment " + programYear + " " + edition)
                .mapTo(String.class)
                .findOne();
    }

    static void insert(Handle db, AssessmentRun run) {
        TABLE.insert(db, List.of(run));
    }

    static void update(Handle db, AssessmentRun run) {
        TABLE.update(db, List.of(run));
    }

    static void audit(Change change, String action, @Nullable AssessmentRun before, AssessmentRun run) {
        change.audit(new AuditEntry(
                AUDITED,
                run.id(),
                action,
                FieldChanges.between(
                        before == null ? null : Json.mapper().valueToTree(before),
                        Json.mapper().valueToTree(run))));
    }
}
