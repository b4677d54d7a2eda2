package org.partnersuite.reporting.opportunity.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.list.ListRequest;
import org.partnersuite.platform.rest.list.ValueList;
import org.partnersuite.reporting.freshness.Freshness;
import org.partnersuite.reporting.opportunity.OpportunityList;
import org.partnersuite.reporting.opportunity.OpportunityRow;
import org.partnersuite.reporting.opportunity.OpportunityRowMapper;
import org.partnersuite.reporting.opportunity.RowReader;
import org.partnersuite.reporting.pipeline.StageWeights;
import org.partnersuite.reporting.projection.ServingProjection;
import org.partnersuite.reporting.projection.WatsonxOfferings;

/** Reads the opportunities page by page. */
@ApplicationScoped
public class Opportunities {
    private static final String SEARCH = "search";

    private final ServingProjection projection;
    private final Clock clock;

    public Opportunities(ServingProjection projection, Clock clock) {
        this.projection = projection;
        this.clock = clock;
    }

    /** @param parameters those of {@link OpportunityList}, and {@code search} */
    public RowReader.FreshPage<OpportunityRow> page(Caller caller, MultivaluedMap<String, String> parameters) {
        ListRequest<OpportunityRow> requested = request(parameters);
        Instant now = clock.instant();
        return projection.readListAs(caller, (db, schema) -> {
            Freshness freshness = Freshness.of(db, schema, now);
            OpportunityRowMapper rows = new OpportunityRowMapper(counted(db, parameters), StageWeights.read(db), now);
            return new RowReader.FreshPage<>(requested.page(db, rows), freshness);
        });
    }

    private static ListRequest<OpportunityRow> request(MultivaluedMap<String, String> parameters) {
        MultivaluedMap<String, String> ofList = new MultivaluedHashMap<>();
        ofList.putAll(parameters);
        ofList.remove(SEARCH);
        String search = parameters.getFirst(SEARCH);
        if (search == null || search.isBlank()) {
            return OpportunityList.LIST.request(SEARCH, ofList);
        }
        return OpportunityList.LIST
                .request(SEARCH + "=" + search, ofList)
                .where("f.name || ' ' || f.account_name ilike ?", "%" + literally(search.strip()) + "%");
    }

    private static @Nullable Set<String> counted(Handle db, MultivaluedMap<String, String> parameters) {
        String offerings = parameters.getFirst("offering");
        if (offerings != null) {
            return new TreeSet<>(ValueList.split(offerings));
        }
        return "true".equals(parameters.getFirst("watsonx"))
                ? WatsonxOfferings.serving(db).codes()
                : null;
    }

    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
