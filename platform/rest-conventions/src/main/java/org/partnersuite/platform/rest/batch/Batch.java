package org.partnersuite.platform.rest.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.StoredResponse;

/**
 * The items of a batch, in order. An unreadable item carries its problem, and the others continue.
 *
 * @param atomic all items or none, as the query parameter {@value #ATOMIC} asks: one refusal refuses the call, with the
 *     faults of every item
 * @param <T> the record that a single call reads
 */
public record Batch<T>(List<Item<T>> items, boolean atomic) {
    public static final int MAX_ITEMS = 200;

    /** The query parameter of every batch. */
    public static final String ATOMIC = "atomic";

    /** One item: its value, or why it could not be read. */
    public record Item<T>(@Nullable T value, @Nullable Problem refusal) {}

    /**
     * Applies the items, each inside a savepoint.
     *
     * @param savepoints undo what a refused item did
     * @param each the same as for a single call
     */
    public StoredResponse run(Savepoints savepoints, Function<T, StoredResponse> each) {
        List<BatchResult.Entry> results = new ArrayList<>(items.size());
        List<Problem> refusals = new ArrayList<>();
        for (Item<T> item : items) {
            try {
                results.add(BatchResult.Entry.of(savepoints.within(() -> attempt(item, each))));
            } catch (Problem refusal) {
                results.add(BatchResult.Entry.of(refusal));
                refusals.add(refusal);
            }
        }
        if (atomic && !refusals.isEmpty()) {
            throw refused(results);
        }
        return BatchResult.answer(results);
    }

    private static <T> StoredResponse attempt(Item<T> item, Function<T, StoredResponse> each) {
        Problem refusal = item.refusal();
        T value = item.value();
        if (refusal != null || value == null) {
            throw refusal != null ? refusal : Problem.badRequest(List.of());
        }
        return each.apply(value);
    }

    private static Problem refused(List<BatchResult.Entry> results) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            BatchResult.Refusal refusal = results.get(i).problem();
            if (refusal != null) {
                String at = "/items/" + i;
                for (Fault fault : refusal.errors()) {
                    String pointer = fault.pointer() == null ? "" : fault.pointer();
                    faults.add(new Fault(at + pointer, fault.code(), fault.detail(), fault.satisfiedBy()));
                }
                if (refusal.errors().isEmpty()) {
                    faults.add(Fault.at(at, refusal.code(), refusal.detail()));
                }
            }
        }
        return Problem.unprocessable("batch_refused", "Nothing was changed, because some items were refused.", faults);
    }
}
