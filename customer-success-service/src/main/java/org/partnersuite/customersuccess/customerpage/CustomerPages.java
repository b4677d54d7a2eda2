package org.partnersuite.customersuccess.customerpage;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.customer.CustomerStore;
import org.partnersuite.platform.rest.Problem;

/** Collects the page of a customer. */
@Singleton
public class CustomerPages {
    private final List<PageSource> sources;

    CustomerPages(@All List<PageSource> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparing(PageSource::section))
                .toList();
    }

    /**
     * What one feature knows.
     *
     * @param more whether there are more items than were asked for
     */
    public record Section(String section, List<PageItem> items, boolean more) {}

    /** A customer with all sections, in the order of their keys. */
    public record CustomerPage(UUID customerId, String name, List<Section> sections) {}

    /** @throws Problem 404 */
    public CustomerPage of(Handle db, UUID customerId, LocalDate today, int limit) {
        Map<UUID, String> names = CustomerStore.names(db, Set.of(customerId));
        String name = names.get(customerId);
        if (name == null) {
            throw Problem.notFound();
        }
        return new CustomerPage(
                customerId,
                name,
                sources.stream()
                        .map(source -> section(source, source.items(db, customerId, today, limit + 1), limit))
                        .toList());
    }

    private static Section section(PageSource source, List<PageItem> found, int limit) {
        return new Section(source.section(), found.stream().limit(limit).toList(), found.size() > limit);
    }
}
