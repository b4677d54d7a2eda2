package org.partnersuite.customersuccess.retention.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Set;
import org.partnersuite.customersuccess.retention.FigureRates;
import org.partnersuite.customersuccess.retention.RetainedContract;
import org.partnersuite.customersuccess.retention.RetentionScope;
import org.partnersuite.platform.rest.list.ListDefinition;
import org.partnersuite.platform.rest.list.ListRequest;

/** Contracts of a cohort. The rows are computed for a period; one of a day stands for all in the documentation. */
final class RetainedContractList {
    static final ListDefinition<RetainedContractResponse> LIST = of(
            new RetentionScope(LocalDate.EPOCH, LocalDate.EPOCH, "USD", null, null, null, null, null),
            FigureRates.only("USD"),
            false);

    /** Parameters that are not the list's: they say of which period it is. */
    private static final Set<String> PERIOD = Set.of("from", "to", "currency");

    private RetainedContractList() {}

    private static ListDefinition<RetainedContractResponse> of(
            RetentionScope scope, FigureRates rates, boolean ofPartner) {
        return ListDefinition.of(RetainedContractResponse.class)
                .select("c.*")
                .from(RetainedContract.table(scope.from(), scope.to(), rates, ofPartner))
                .partnerSeesAll()
                .id("c.id")
                .uuid("subscriptionId", "c.subscription_id", FILTER)
                .uuid("customer", "c.customer_id", FILTER)
                .uuid("partner", "c.partner_id", FILTER)
                .text("product", "c.product", FILTER, SORT)
                .text("segment", "c.segment", FILTER)
                .code("change", "c.change", RetainedContract.Change.class, FILTER)
                .code("outcome", "c.outcome", FILTER)
                .code("reason", "c.reason", FILTER)
                .decimal("opening", "c.opening", RANGE, SORT)
                .decimal("closing", "c.closing", RANGE, SORT)
                .date("dueOn", "c.due_on", RANGE, SORT)
                .few()
                .sortedBy("-opening")
                .build();
    }

    /** The contracts of the scope's period. */
    static ListRequest<RetainedContractResponse> request(
            RetentionScope scope, FigureRates rates, boolean ofPartner, UriInfo uri) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>(uri.getQueryParameters());
        PERIOD.forEach(query::remove);
        return of(scope, rates, ofPartner).request(uri.getPath(), query);
    }
}
