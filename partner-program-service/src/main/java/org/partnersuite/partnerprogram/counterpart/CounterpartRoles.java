package org.partnersuite.partnerprogram.counterpart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** The roles of our people for partners. */
public final class CounterpartRoles {
    /** The name under which changes of roles are audited. */
    public static final String AUDITED = "counterpart-role";

    private static final Table<CounterpartRole> TABLE = Table.of("counterpart_role", "id", CounterpartRole.class);

    private CounterpartRoles() {}

    private record Audited(String code, String name, int position) {}

    public static Optional<CounterpartRole> find(Handle db, String code) {
        return db.createQuery("select * from counterpart_role where code = :code")
                .bind("code", code)
                .map(Rows.of(CounterpartRole.class))
                .findOne();
    }

    /**
     * Creates or replaces a role.
     *
     * @throws Problem 412 for a newer version
     */
    public static CounterpartRole put(Change change, String code, IfMatch match, String name, int position) {
        change.db().execute("lock table counterpart_role in share row exclusive mode");
        Optional<CounterpartRole> known = find(change.db(), code);
        if (known.isEmpty()) {
            match.checkNone();
            CounterpartRole role = new CounterpartRole(Ids.next(), 1, code, name, position, change.now(), change.now());
            TABLE.insert(change.db(), List.of(role));
            audit(change, "created", null, role);
            return role;
        }
        CounterpartRole before = known.get();
        match.check(before.version());
        if (before.name().equals(name) && before.position() == position) {
            return before;
        }
        CounterpartRole after = new CounterpartRole(
                before.id(), before.version() + 1, code, name, position, before.createdAt(), change.now());
        TABLE.update(change.db(), List.of(after));
        audit(change, "changed", before, after);
        return after;
    }

    private static void audit(Change change, String action, @Nullable CounterpartRole before, CounterpartRole after) {
        change.audit(new AuditEntry(
                AUDITED,
                after.id(),
                action,
                FieldChanges.between(before == null ? null : audited(before), audited(after))));
    }

    private static ObjectNode audited(CounterpartRole role) {
        return Json.mapper().valueToTree(new Audited(role.code(), role.name(), role.position()));
    }
}
