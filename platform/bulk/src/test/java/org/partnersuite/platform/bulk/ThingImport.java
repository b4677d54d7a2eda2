package org.partnersuite.platform.bulk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** The smallest import there can be: things with a key and a name, upserted by the key. */
final class ThingImport implements BulkImport {
    static final String TABLE = """
            create table thing (id uuid primary key, key text not null unique,
                                name text not null check (name <> 'poison'), version int not null)
            """;

    /** A thing that is named after a SQLSTATE is refused with it, by the database alone. */
    static final String POISON = """
            create function poison() returns trigger language plpgsql as $$
            begin
                raise exception using errcode = substr(new.name, 8), message = 'poison';
            end $$;
            create trigger poison before insert or update on thing
                for each row when (new.name like 'poison %') execute function poison();
            """;

    /** Called after the rows of a chunk were written, in its transaction. */
    Consumer<Change> afterWrite = change -> {};

    /** Null when other columns are ignored, as by a profile. */
    @Nullable
    Set<String> columns = Set.of("key", "name", "note");

    int skipLines;

    /** With several, the names of the rows of a thing are joined. */
    int mostRows = 1;

    private record Known(UUID id, String name, int version) {}

    @Override
    public String object() {
        return "things";
    }

    @Override
    public JobSpec accept(Handle db, JobSpec requested) {
        return requested.decided("crm", null);
    }

    @Override
    public UploadFormat format(Handle db, JobSpec spec) {
        Character delimiter = spec.delimiter();
        return new UploadFormat(
                StandardCharsets.UTF_8,
                delimiter == null ? ',' : delimiter,
                skipLines,
                Set.of("key", "name"),
                columns,
                row -> row.get("key"));
    }

    @Override
    public int mostRowsOfARecord() {
        return mostRows;
    }

    private static Map<String, String> joinedNames(List<InputRow> rows) {
        Map<String, String> joined = new HashMap<>();
        rows.forEach(row -> joined.merge(
                String.valueOf(row.get("key")), String.valueOf(row.get("name")), (one, other) -> one + "+" + other));
        return joined;
    }

    @Override
    public List<RowOutcome> apply(Change change, JobContext job, List<InputRow> rows) {
        Map<String, Known> known = known(change.db());
        Map<String, String> joined = joinedNames(rows);
        Map<String, RowOutcome> ofKeys = new HashMap<>();
        List<RowOutcome> outcomes = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (InputRow row : rows) {
            String key = row.get("key");
            String name = row.get("name");
            List<RowFault> faults = new ArrayList<>();
            if (key == null) {
                faults.add(new RowFault("key", "required", "A thing needs its key."));
            }
            if (name == null) {
                faults.add(new RowFault("name", "required", "A thing needs a name."));
            }
            if (key == null || name == null) {
                outcomes.add(RowOutcome.failed(faults));
                continue;
            }
            RowOutcome same = ofKeys.get(key);
            if (same != null) {
                outcomes.add(same);
                continue;
            }
            name = String.valueOf(joined.get(key));
            Known old = known.get(key);
            if (old != null && old.name().equals(name)) {
                outcomes.add(RowOutcome.unchanged(old.id()));
                ofKeys.put(key, outcomes.getLast());
                continue;
            }
            Known now = old == null ? new Known(Ids.next(), name, 1) : new Known(old.id(), name, old.version() + 1);
            ids.add(now.id());
            keys.add(key);
            names.add(name);
            outcomes.add(old == null ? RowOutcome.created(now.id()) : RowOutcome.updated(now.id()));
            ofKeys.put(key, outcomes.getLast());
            change.audit(new AuditEntry("thing", now.id(), old == null ? "created" : "updated", List.of()));
            change.event(OutgoingEvent.state(
                    "test.thing.v1", now.id(), now.version(), change.now(), name.getBytes(StandardCharsets.UTF_8)));
        }
        for (int i = 0; i < rows.size(); i++) {
            if (outcomes.get(i).id() != null && "doubtful".equals(rows.get(i).get("note"))) {
                outcomes.set(
                        i, outcomes.get(i).warning(List.of(new RowFault("note", "doubtful", "=The note has doubts."))));
            }
        }
        write(change.db(), ids, keys, names);
        afterWrite.accept(change);
        return outcomes;
    }

    private static Map<String, Known> known(Handle db) {
        Map<String, Known> known = new HashMap<>();
        db.createQuery("select id, key, name, version from thing")
                .map((row, context) -> Map.entry(
                        row.getString("key"),
                        new Known(row.getObject("id", UUID.class), row.getString("name"), row.getInt("version"))))
                .forEach(thing -> known.put(thing.getKey(), thing.getValue()));
        return known;
    }

    private static void write(Handle db, List<UUID> ids, List<String> keys, List<String> names) {
        db.createUpdate("""
                insert into thing (id, key, name, version)
                select t.id, t.key, t.name, 1 from unnest(:ids, :keys, :names) as t (id, key, name)
                on conflict (key) do update set name = excluded.name, version = thing.version + 1
                """)
                .bindArray("ids", UUID.class, ids)
                .bindArray("keys", String.class, keys)
                .bindArray("names", String.class, names)
                .execute();
    }
}
