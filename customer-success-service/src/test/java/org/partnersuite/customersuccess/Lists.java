package org.partnersuite.customersuccess;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.list.ListDefinition;

/** Asks a list as a request's parameters do. */
public final class Lists {
    private Lists() {}

    /** @param query such as {@code sort=-name&name.prefix=A} */
    public static void ask(ListDefinition<?> list, String query) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        for (String parameter : query.split("&", -1)) {
            String[] pair = parameter.split("=", 2);
            parameters.add(pair[0], pair[1]);
        }
        list.request("/list", parameters);
    }

    /** The faults for which a query is refused, each as its parameter and its code. */
    public static List<String> faults(ListDefinition<?> list, String query) {
        return Faults.of(catchThrowableOfType(Problem.class, () -> ask(list, query)));
    }
}
