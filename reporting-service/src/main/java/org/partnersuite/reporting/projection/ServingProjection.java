package org.partnersuite.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.unitofwork.Database;

/** Reads the serving projection. One statement finds it and puts its schema first in the transaction's search path. */
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

    /** Reads as the caller of the current request. The SQL names tables without a schema. */
    public <T> T read(BiFunction<Handle, ProjectionSchema, T> query) {
        return database.transactionAs(caller.get(), db -> query.apply(db, enter(db, "auto")));
    }

    /** As {@link #read}, for a page of a list: it waits for a permit. */
    public <T> T readList(BiFunction<Handle, ProjectionSchema, T> query) {
        return readListAs(caller.get(), query);
    }

    public <T> T readListAs(Caller reader, BiFunction<Handle, ProjectionSchema, T> query) {
        return database.listTransactionAs(reader, db -> query.apply(db, enter(db, "auto")));
    }

    /**
     * As {@link #read}, for statements whose plan does not depend on their values: prepared statements are planned
     * once.
     */
    public <T> T readPlannedOnce(BiFunction<Handle, ProjectionSchema, T> query) {
        return database.transactionAs(caller.get(), db -> query.apply(db, enter(db, "force_generic_plan")));
    }

    public static ProjectionSchema schema(Handle db) {
        return ProjectionSchema.valueOf(db.createQuery("select slot from serving_projection")
                .mapTo(String.class)
                .one());
    }

    /** Makes a projection the serving one, from the commit on. */
    public static void switchTo(Handle db, ProjectionSchema schema, int layout, Instant now) {
        db.createUpdate("update serving_projection set slot = :slot, layout = :layout, since = :now")
                .bind("slot", schema.name())
                .bind("layout", layout)
                .bind("now", now)
                .execute();
    }

    private static ProjectionSchema enter(Handle db, String planning) {
        return ProjectionSchema.valueOf(db.createQuery("""
            select slot from serving_projection, lateral (
                select set_config('search_path', 'projection_' || lower(slot) || ', public', true),
                       set_config('plan_cache_mode', :planning, true)) settings
            """)
                .bind("planning", planning)
                .mapTo(String.class)
                .one());
    }
}
