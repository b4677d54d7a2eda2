package org.partnersuite.platform.rest.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query served by an index, regardless of the number of rows: the rows with one value of a field, in an order.
 *
 * @param filter the field; none for the whole list
 * @param sorts the fields of which one may sort it, rising or falling
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccessPath(@Nullable String filter, List<String> sorts) {
    String inWords() {
        return (filter == null ? "all" : "one " + filter) + " by " + String.join(", ", sorts);
    }
}
