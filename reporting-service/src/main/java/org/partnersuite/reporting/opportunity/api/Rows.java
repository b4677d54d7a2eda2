package org.partnersuite.reporting.opportunity.api;

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

/** Reads a page of rows, whichever they are, and how fresh it is. */
@ApplicationScoped
public class Rows {
    private final ServingProjection projection;
    private final Clock clock;

    public Rows(ServingProjection projection, Clock clock) {
        this.projection = projection;
        this.clock = clock;
    }

    /** A page, and how fresh it is. */
    public record Read<T>(Page<T> page, Freshness freshness) {

        /** Trimmed to the fields that were asked for. */
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

    public <T> Read<T> page(ListRequest<T> asked, RowMapper<T> mapper) {
        return projection.readList((db, slot) -> {
            Freshness freshness = Freshness.of(db, slot, clock.instant());
            return new Read<>(asked.page(db, mapper), freshness);
        });
    }
}
