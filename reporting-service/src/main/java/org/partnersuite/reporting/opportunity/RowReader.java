package org.partnersuite.reporting.opportunity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.list.ListRequest;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.reporting.freshness.Freshness;
import org.partnersuite.reporting.projection.ServingProjection;

/** Reads a page of the serving projection's rows, of any list, with its freshness. */
@ApplicationScoped
public class RowReader {
    private final ServingProjection projection;
    private final Clock clock;

    public RowReader(ServingProjection projection, Clock clock) {
        this.projection = projection;
        this.clock = clock;
    }

    /** A page with its freshness. */
    public record FreshPage<T>(Page<T> page, Freshness freshness) {

        /** The page's items, trimmed to the requested fields. */
        public List<?> items() {
            return page.fields().isEmpty()
                    ? page.items()
                    : page.items().stream().map(this::trimmed).toList();
        }

        private ObjectNode trimmed(T row) {
            ObjectNode whole = Json.mapper().valueToTree(row);
            whole.retain(page.fields());
            return whole;
        }
    }

    public <T> FreshPage<T> page(ListRequest<T> request, RowMapper<T> mapper) {
        return projection.readList((db, schema) -> {
            Freshness freshness = Freshness.of(db, schema, clock.instant());
            return new FreshPage<>(request.page(db, mapper), freshness);
        });
    }
}
