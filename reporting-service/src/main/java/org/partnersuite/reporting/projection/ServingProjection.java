package org.partnersuite.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.unitofwork.Database;

/** Reads go to the slot that serves: one statement finds it and puts its tables first in the transaction's search path. */
@ApplicationScoped
public class ServingProjection {
    private final Database database;
    private final Supplier<Caller> caller;

    @Inject
    ServingProjection(Database database, CurrentCaller caller) {
        this(database, caller::get);
    }

    public ServingProjection(Database database, Supplier<Caller> caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Reads as the caller of the current request; tables of the slot need no schema in the SQL. */
    public <T> T read(BiFunction<Handle, Slot, T> query) {
        return database.transactionAs(caller.get(), db -> query.apply(db, enter(db, "auto")));
    }

    /** As {@link #read} a page of a list, when it is its turn. */
    public <T> T readList(BiFunction<Handle, Slot, T> query) {
        return readListAs(caller.get(), query);
    }

    public <T> T readListAs(Caller reader, BiFunction<Handle, Slot, T> query) {
        return database.listTransactionAs(reader, db -> query.apply(db, enter(db, "auto")));
    }

    /** As {@link #read}, for statements whose plan is the same for all values: those prepared are planned once. */
    public <T> T readPlannedOnce(BiFunction<Handle, Slot, T> query) {
        return database.transactionAs(caller.get(), db -> query.apply(db, enter(db, "force_generic_plan")));
    }

    public static Slot slot(Handle db) {
        return Slot.valueOf(db.createQuery("select slot from serving_projection")
                .mapTo(String.class)
                .one());
    }

    /** From the commit on, every read goes to the slot. */
    public static void switchTo(Handle db, Slot slot, Instant now) {
        db.createUpdate("update serving_projection set slot = :slot, since = :now")
                .bind("slot", slot.name())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static Slot enter(Handle db, String planning) {
        return Slot.valueOf(db.createQuery("""
                        select slot from serving_projection, lateral (
                            select set_config('search_path', 'projection_' || lower(slot) || ', public', true),
                                   set_config('plan_cache_mode', :planning, true)) settings
                        """)
                .bind("planning", planning)
                .mapTo(String.class)
                .one());
    }
}
