package org.partnersuite.partnerprogram.subscriptionfact;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.subscriptionfact.DueIncentives.RenewalKey;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.Rows;

/**
 * Writes and reads facts. An older version never replaces a newer one, whatever order they come in. What a fact bore
 * on before
 * and bears on now is computed again.
 */
public final class FactStore {
    private FactStore() {}

    /** An aggregate that is gone at a version. */
    public record Gone(UUID id, long version, String position) {}

    /** Each aggregate occurs once, in one of the lists. */
    public static <T extends Fact> void record(Change change, FactKind<T> kind, List<T> facts, List<Gone> gone) {
        Handle db = change.db();
        Set<UUID> ids = new HashSet<>();
        facts.forEach(fact -> ids.add(fact.id()));
        gone.forEach(each -> ids.add(each.id()));
        Set<UUID> customers = new HashSet<>(customers(db, kind, ids));
        Set<RenewalKey> renewals = new HashSet<>(renewals(db, kind, ids));
        put(db, kind, facts);
        gone.forEach(each -> remove(db, kind, each));
        customers.addAll(customers(db, kind, ids));
        renewals.addAll(renewals(db, kind, ids));
        DueIncentives.put(db, customers, renewals, change.now());
    }

    /** Those of a condition over the columns of the kind, in the order of their ids. */
    static <T extends Fact> List<T> find(
            Handle db, FactKind<T> kind, Class<T> type, String column, Collection<UUID> values) {
        return db.createQuery("select * from " + kind.table() + " where " + column
                        + " = any(:values) and not gone order by id")
                .bindArray("values", UUID.class, values)
                .map(Rows.of(type))
                .list();
    }

    private static <T extends Fact> void put(Handle db, FactKind<T> kind, List<T> facts) {
        if (facts.isEmpty()) {
            return;
        }
        ColumnStatement in = new ColumnStatement(
                db,
                kind.rows().insertion() + " on conflict (id) do update set "
                        + kind.rows().assignments("excluded") + " where " + kind.table()
                        + ".version < excluded.version");
        kind.rows().bind(in, facts);
        in.execute();
    }

    private static void remove(Handle db, FactKind<?> kind, Gone gone) {
        db.createUpdate("insert into " + kind.table() + " as known (id, version, gone, position)"
                        + " values (:id, :version, true, :position)"
                        + " on conflict (id) do update set version = excluded.version, gone = true,"
                        + " position = excluded.position where known.version < excluded.version")
                .bind("id", gone.id())
                .bind("version", gone.version())
                .bind("position", gone.position())
                .execute();
    }

    private static List<UUID> customers(Handle db, FactKind<?> kind, Set<UUID> ids) {
        return db.createQuery(kind.customers())
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .list();
    }

    private static List<RenewalKey> renewals(Handle db, FactKind<?> kind, Set<UUID> ids) {
        return kind.subscriptions() == null
                ? List.of()
                : db.createQuery("select distinct partner_id, quarter_of(due_on) as quarter from renewal_of_record"
                                + " where subscription_id in (" + kind.subscriptions() + ")")
                        .bindArray("ids", UUID.class, ids)
                        .map(Rows.of(RenewalKey.class))
                        .list();
    }
}
