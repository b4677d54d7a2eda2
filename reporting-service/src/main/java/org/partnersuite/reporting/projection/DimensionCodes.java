package org.partnersuite.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.reporting.pipeline.Dimension;
import org.partnersuite.reporting.pipeline.LeadOrganisation;

/**
 * Small numbers for the values of dimensions, which keep cells narrow and fast to compare. A value gets its number
 * once, in a transaction of its own, and keeps it, so numbers may be cached for ever.
 */
@ApplicationScoped
public class DimensionCodes {
    /** Has codes like a {@link Dimension}, but nothing is grouped by it. */
    public static final String CURRENCY = "currency";

    public static final String FIGURE = "figure";

    public static final String STAGE = "stage";

    /** In place of {@link #dimension}: all opportunities. */
    public static final short ALL = 0;

    /** The longest value of a dimension, in characters; longer ones are refused. */
    public static final int LONGEST_VALUE = 1000;

    private static final Caller SERVICE = Caller.service("reporting");

    private final Database database;
    private final Map<Value, Short> codes = new ConcurrentHashMap<>();
    private final Map<Code, String> values = new ConcurrentHashMap<>();

    private record Value(String dimension, String value) {}

    private record Code(String dimension, short code) {}

    public DimensionCodes(Database database) {
        this.database = database;
    }

    public static short lead(LeadOrganisation lead) {
        return (short) (lead.ordinal() + 1);
    }

    public static short joint(boolean joint) {
        return (short) (joint ? 2 : 1);
    }

    /** The number of a dimension, in a table that holds several. */
    public static short dimension(Dimension dimension) {
        return (short) (dimension.ordinal() + 1);
    }

    /** The codes of a dimension's values; a value that was never counted has none. */
    public List<Short> find(Dimension dimension, Collection<String> values) {
        return switch (dimension) {
            case LEAD_ORGANISATION ->
                values.stream().map(v -> lead(LeadOrganisation.valueOf(v))).toList();
            case JOINT ->
                values.stream().map(v -> joint(Boolean.parseBoolean(v))).toList();
            default -> find(dimension.column(), values);
        };
    }

    public List<Short> find(String dimension, Collection<String> values) {
        return values.stream().flatMap(value -> find(dimension, value).stream()).toList();
    }

    /** The value of a dimension that a code stands for. */
    public String value(Dimension dimension, short code) {
        return switch (dimension) {
            case LEAD_ORGANISATION -> LeadOrganisation.values()[code - 1].name();
            case JOINT -> String.valueOf(code == joint(true));
            default -> value(dimension.column(), code);
        };
    }

    short code(Dimension dimension, String value) {
        return code(dimension.column(), value);
    }

    /** The value's number; a new value gets one. */
    short code(String dimension, String value) {
        Short known = codes.get(new Value(dimension, value));
        return known != null ? known : give(dimension, value);
    }

    /** The number of a value; empty when it was never counted. */
    public Optional<Short> find(String dimension, String value) {
        Short known = codes.get(new Value(dimension, value));
        if (known == null) {
            database.readAs(SERVICE, this::load);
            known = codes.get(new Value(dimension, value));
        }
        return Optional.ofNullable(known);
    }

    public String value(String dimension, short code) {
        String known = values.get(new Code(dimension, code));
        if (known == null) {
            database.readAs(SERVICE, this::load);
            known = values.get(new Code(dimension, code));
        }
        if (known == null) {
            throw new IllegalStateException("no value of " + dimension + " has the number " + code);
        }
        return known;
    }

    private short give(String dimension, String value) {
        if (value.length() > LONGEST_VALUE) {
            throw new IllegalArgumentException(
                    "a value of %s has more than %d characters".formatted(dimension, LONGEST_VALUE));
        }
        return database.transactionAs(SERVICE, db -> {
            db.execute("select pg_advisory_xact_lock(hashtext('dimension_code'))");
            db.createUpdate("""
                            insert into dimension_code (dimension, value, code)
                            select :dimension, :value, coalesce(max(code), 0) + 1 from dimension_code
                where dimension = :dimension having coalesce(max(code), 0) < :most
                            on conflict do nothing
                """)
                    .bind("dimension", dimension)
                    .bind("value", value)
                    .bind("most", Short.MAX_VALUE)
                    .execute();
            Short given = load(db).get(new Value(dimension, value));
            if (given == null) {
                throw new IllegalStateException("no number is left for another value of " + dimension);
            }
            return given;
        });
    }

    private Map<Value, Short> load(Handle db) {
        Map<Value, Short> found = new HashMap<>();
        db.createQuery("select dimension, value, code from dimension_code")
                .map((row, context) -> {
                    found.put(new Value(row.getString(1), row.getString(2)), row.getShort(3));
                    return true;
                })
                .list();
        codes.putAll(found);
        found.forEach((value, code) -> values.put(new Code(value.dimension(), code), value.value()));
        return found;
    }
}
