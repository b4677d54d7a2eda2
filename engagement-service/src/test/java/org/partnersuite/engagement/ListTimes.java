package org.partnersuite.engagement;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How long each combination of a filter and a sort takes, page after page as a client asks. */
public final class ListTimes {
    private static final int ROUNDS = 12;

    private ListTimes() {}

    /** The best and the worst of some rounds, the first ones left out: they warm the database's cache. */
    public record Time(String question, double best, double worst) {}

    public static <T> List<Time> measure(
            Jdbi database, ListDefinition<T> list, RowMapper<T> mapper, List<String> filters, List<String> sorts) {
        List<Time> times = new ArrayList<>();
        for (String filter : filters) {
            for (String sort : sorts) {
                List<Double> taken = new ArrayList<>();
                for (int i = 0; i < ROUNDS; i++) {
                    long start = System.nanoTime();
                    database.useHandle(
                            db -> list.asked("/list", parameters(filter, sort)).page(db, mapper));
                    taken.add((System.nanoTime() - start) / 1e6);
                }
                taken.subList(0, 2).clear();
                taken.sort(null);
                times.add(new Time(filter + " sort=" + sort, taken.getFirst(), taken.getLast()));
            }
        }
        times.sort(Comparator.comparingDouble(Time::best).reversed());
        return times;
    }

    private static MultivaluedHashMap<String, String> parameters(String filter, String sort) {
        MultivaluedHashMap<String, String> parameters = new MultivaluedHashMap<>(Map.of("sort", sort));
        for (String each : filter.isEmpty() ? List.<String>of() : List.of(filter.split("&", -1))) {
            parameters.putSingle(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
        }
        return parameters;
    }
}
