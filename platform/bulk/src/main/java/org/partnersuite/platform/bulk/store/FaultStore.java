package org.partnersuite.platform.bulk.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.RowOutcome;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.TextBounds;

/** The faults of the rows that failed and the warnings of those that were applied, and how many rows have each. */
public final class FaultStore {
    private static final TypeReference<List<RowFault>> LIST = new TypeReference<>() {};
    private static final String FAULTS = "bulk_row_fault (job_id, row_number, faults)";
    private static final String WARNINGS = "bulk_row_warning (job_id, row_number, warnings)";

    private FaultStore() {}

    /** One reason that rows failed for, or one warning; its sentence is that of the first row. */
    @Schema(name = "FailureReason")
    public record Reason(
            @Schema(maxLength = RowFault.LONGEST_FIELD) String field,

            @Schema(pattern = TextBounds.KEY, examples = "invalid_format")
            String code,

            @Schema(maxLength = RowFault.LONGEST_DETAIL) String detail,
            long rows,
            long firstRow) {}

    private record ReasonKey(String field, String code) {}

    /** @param outcomes by row number */
    public static void insert(Handle db, UUID job, SortedMap<Long, RowOutcome> outcomes) {
        insert(db, job, outcomes, RowOutcome::faults, false);
        insert(db, job, outcomes, RowOutcome::warnings, true);
    }

    private static void insert(
            Handle db,
            UUID job,
            SortedMap<Long, RowOutcome> outcomes,
            Function<RowOutcome, List<RowFault>> notes,
            boolean warning) {
        List<Long> numbers = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        Map<ReasonKey, Reason> reasons = new LinkedHashMap<>();
        outcomes.forEach((number, outcome) -> {
            List<RowFault> found = notes.apply(outcome);
            if (!found.isEmpty()) {
                numbers.add(number);
                faults.add(new String(Json.write(found), StandardCharsets.UTF_8));
                count(found, number, reasons);
            }
        });
        if (!numbers.isEmpty()) {
            insertNotes(db, job, numbers, faults, warning);
            addReasons(db, job, List.copyOf(reasons.values()), warning);
        }
    }

    /** A row counts once for a reason, however often it has it. */
    private static void count(List<RowFault> found, long row, Map<ReasonKey, Reason> reasons) {
        Set<ReasonKey> ofRow = new HashSet<>();
        for (RowFault fault : found) {
            ReasonKey key = new ReasonKey(fault.field(), fault.code());
            if (ofRow.add(key)) {
                reasons.merge(
                        key,
                        new Reason(fault.field(), fault.code(), fault.detail(), 1, row),
                        (known, one) -> new Reason(
                                known.field(), known.code(), known.detail(), known.rows() + 1, known.firstRow()));
            }
        }
    }

    private static void insertNotes(Handle db, UUID job, List<Long> numbers, List<String> faults, boolean warning) {
        db.createUpdate("insert into " + (warning ? WARNINGS : FAULTS) + """
                         select :job, f.number, f.faults::jsonb from unnest(:numbers, :faults) as f (number, faults)
                        """)
                .bind("job", job)
                .bindArray("numbers", Long.class, numbers)
                .bindArray("faults", String.class, faults)
                .execute();
    }

    private static void addReasons(Handle db, UUID job, List<Reason> reasons, boolean warning) {
        db.createUpdate("""
                        insert into bulk_reason as known
                               (job_id, warning, field, code, detail, row_count, first_row)
                        select :job, :warning, r.field, r.code, r.detail, r.row_count, r.first_row
                        from unnest(:fields, :codes, :details, :counts, :firstRows)
                             as r (field, code, detail, row_count, first_row)
                        on conflict (job_id, warning, field, code) do update
                        set row_count = known.row_count + excluded.row_count
                        """)
                .bind("job", job)
                .bind("warning", warning)
                .bindArray(
                        "fields",
                        String.class,
                        reasons.stream().map(Reason::field).toList())
                .bindArray(
                        "codes",
                        String.class,
                        reasons.stream().map(Reason::code).toList())
                .bindArray(
                        "details",
                        String.class,
                        reasons.stream().map(Reason::detail).toList())
                .bindArray(
                        "counts", Long.class, reasons.stream().map(Reason::rows).toList())
                .bindArray(
                        "firstRows",
                        Long.class,
                        reasons.stream().map(Reason::firstRow).toList())
                .execute();
    }

    /**
     * The most frequent first.
     *
     * @param warnings those of applied rows; otherwise why rows failed
     */
    public static List<Reason> reasons(Handle db, UUID job, boolean warnings) {
        return db.createQuery("""
                        select field, code, detail, row_count, first_row from bulk_reason
                        where job_id = :job and warning = :warnings
                        order by row_count desc, field, code limit 200
                        """)
                .bind("job", job)
                .bind("warnings", warnings)
                .map((row, context) -> new Reason(
                        row.getString("field"),
                        row.getString("code"),
                        row.getString("detail"),
                        row.getLong("row_count"),
                        row.getLong("first_row")))
                .list();
    }

    /** One failed row. */
    @Schema(name = "FailedRow")
    public record FailedRow(long row, List<RowFault> faults) {}

    /** The first rows that failed. */
    public static List<FailedRow> first(Handle db, UUID job, int count) {
        return db.createQuery("""
                        select row_number, faults::text as faults from bulk_row_fault
                        where job_id = :job order by row_number limit :count
                        """)
                .bind("job", job)
                .bind("count", count)
                .map((row, context) -> new FailedRow(row.getLong("row_number"), read(row.getString("faults"))))
                .list();
    }

    /** Faults of failed rows by row number, in the order of the rows. */
    public static Map<Long, List<RowFault>> faults(Handle db, UUID job, long firstRow, long lastRow) {
        return between(db, "select row_number, faults::text as notes from bulk_row_fault", job, firstRow, lastRow);
    }

    /** Warnings of applied rows by row number, in the order of the rows. */
    public static Map<Long, List<RowFault>> warnings(Handle db, UUID job, long firstRow, long lastRow) {
        return between(db, "select row_number, warnings::text as notes from bulk_row_warning", job, firstRow, lastRow);
    }

    private static Map<Long, List<RowFault>> between(Handle db, String select, UUID job, long firstRow, long lastRow) {
        Map<Long, List<RowFault>> notes = new LinkedHashMap<>();
        db.createQuery(select + """
                         where job_id = :job and row_number between :first and :last order by row_number limit 1000
                        """)
                .bind("job", job)
                .bind("first", firstRow)
                .bind("last", lastRow)
                .map((row, context) -> Map.entry(row.getLong("row_number"), read(row.getString("notes"))))
                .forEach(entry -> notes.put(entry.getKey(), entry.getValue()));
        return notes;
    }

    private static List<RowFault> read(String json) {
        try {
            return Json.mapper().readValue(json, LIST);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored faults cannot be read", e);
        }
    }
}
