package org.partnersuite.platform.bulk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Result of one row.
 *
 * @param id of the aggregate; null exactly when the row failed
 * @param faults every fault of a failed row, 100 at most
 * @param warnings what the caller should know of a row that was applied, 100 at most
 */
public record RowOutcome(Kind kind, @Nullable UUID id, List<RowFault> faults, List<RowFault> warnings) {
    private static final int MOST_FAULTS = 100;

    /** In this order they are stored; only append. */
    public enum Kind {
        FAILED,
        CREATED,
        UPDATED,
        UNCHANGED
    }

    public RowOutcome {
        faults = List.copyOf(faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
        warnings = List.copyOf(warnings.subList(0, Math.min(warnings.size(), MOST_FAULTS)));
        if ((kind == Kind.FAILED) != (id == null)
                || (kind == Kind.FAILED) == faults.isEmpty()
                || kind == Kind.FAILED && !warnings.isEmpty()) {
            throw new IllegalArgumentException("a failed row has faults, any other one an id and maybe warnings");
        }
    }

    public OutcomeCodec.Brief brief() {
        return new OutcomeCodec.Brief(kind, id);
    }

    public static RowOutcome created(UUID id) {
        return new RowOutcome(Kind.CREATED, id, List.of(), List.of());
    }

    public static RowOutcome updated(UUID id) {
        return new RowOutcome(Kind.UPDATED, id, List.of(), List.of());
    }

    public static RowOutcome unchanged(UUID id) {
        return new RowOutcome(Kind.UNCHANGED, id, List.of(), List.of());
    }

    public static RowOutcome failed(List<RowFault> faults) {
        return new RowOutcome(Kind.FAILED, null, faults, List.of());
    }

    /** The same with warnings. */
    public RowOutcome warning(List<RowFault> found) {
        return new RowOutcome(kind, id, faults, found);
    }
}
