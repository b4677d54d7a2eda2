package org.partnersuite.customersuccess.worklist;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.customer.CustomerStore;

/** Collects the work list of a person in a role. */
@Singleton
public class WorkLists {
    private static final Comparator<Listed> FIRST_DUE_FIRST = Comparator.comparing(
                    (Listed listed) -> listed.item().dueOn() == null
                            ? LocalDate.MAX
                            : listed.item().dueOn())
            .thenComparing(Listed::kind)
            .thenComparing(listed -> listed.item().id());

    private final List<WorkListSource> sources;

    WorkLists(@All List<WorkListSource> sources) {
        this.sources = sources;
    }

    /** An item and its kind. */
    public record Listed(String kind, WorkItem item, String customerName) {}

    /**
     * A work list.
     *
     * @param more whether a kind has more items than were asked for, by kind
     */
    public record WorkList(List<Listed> items, Map<String, Boolean> more) {}

    public WorkList of(Handle db, WorkListQuery query) {
        List<Listed> items = new ArrayList<>();
        Map<String, Boolean> more = new LinkedHashMap<>();
        WorkListQuery oneMore = query.withOneMore();
        for (WorkListSource source : sources) {
            if (source.roles().contains(query.role())) {
                List<WorkItem> found = source.items(db, oneMore);
                more.put(source.kind(), found.size() > query.limit());
                found.stream().limit(query.limit()).forEach(item -> items.add(new Listed(source.kind(), item, "")));
            }
        }
        Map<UUID, String> names = CustomerStore.names(
                db,
                items.stream()
                        .map(listed -> listed.item().customerId())
                        .distinct()
                        .toList());
        return new WorkList(
                items.stream()
                        .sorted(FIRST_DUE_FIRST)
                        .map(listed -> new Listed(
                                listed.kind(),
                                listed.item(),
                                names.getOrDefault(listed.item().customerId(), "")))
                        .toList(),
                more);
    }
}
