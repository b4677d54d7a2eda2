package org.partnersuite.reporting.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * The briefed clients of a projection: the quarters with completed briefings of each client, and the number of
 * clients for each pair of a quarter and the briefed quarter before it. A client is locked while its quarters change,
 * because each change also concerns the neighbouring quarters.
 */
final class ClientTable {
    private record Briefings(ClientLine line, short quarter, int briefings) {}

    private record Step(short dimension, short value, short quarter, short former) implements Comparable<Step> {
        private static final Comparator<Step> ORDER = Comparator.comparing(Step::dimension)
                .thenComparing(Step::value)
                .thenComparing(Step::quarter)
                .thenComparing(Step::former);

        @Override
        public int compareTo(Step other) {
            return ORDER.compare(this, other);
        }
    }

    private record Clients(Step step, long clients) {}

    private static final List<Column<Briefings>> BRIEFINGS = List.of(
            Column.of("account", "uuid", b -> b.line().account()),
            Column.of("dimension", "int2", b -> b.line().dimension()),
            Column.of("value", "int2", b -> b.line().value()),
            Column.of("quarter", "int2", Briefings::quarter),
            Column.of("briefings", "int4", Briefings::briefings));
    private static final List<Column<Clients>> CLIENTS = List.of(
            Column.of("dimension", "int2", c -> c.step().dimension()),
            Column.of("value", "int2", c -> c.step().value()),
            Column.of("quarter", "int2", c -> c.step().quarter()),
            Column.of("former", "int2", c -> c.step().former()),
            Column.of("clients", "int8", Clients::clients));

    private final AnchorTable anchors;
    private final SumTable<Briefings> briefings;
    private final SumTable<Clients> clients;
    private final String select;

    ClientTable(ProjectionSchema schema) {
        this.anchors = AnchorTable.ofClients(schema);
        this.briefings = new SumTable<>(schema.table("briefed_client"), BRIEFINGS);
        this.clients = new SumTable<>(schema.table("client_cell"), CLIENTS);
        this.select = "select account, dimension, value, quarter, briefings from " + schema.table("briefed_client")
                + " join (select * from unnest(:accounts, :dimensions, :values)) as r (account, dimension, value)"
                + " using (account, dimension, value)";
    }

    void apply(Handle db, SortedMap<ClientLine, Map<Short, Integer>> deltas) {
        if (deltas.isEmpty()) {
            return;
        }
        anchors.lock(
                db, deltas.keySet().stream().map(ClientLine::account).collect(Collectors.toCollection(TreeSet::new)));
        Map<ClientLine, SortedMap<Short, Integer>> known = read(db, deltas.keySet());
        List<Briefings> more = new ArrayList<>();
        SortedMap<Step, Long> steps = new TreeMap<>();
        deltas.forEach((line, quarters) -> {
            SortedMap<Short, Integer> all = known.getOrDefault(line, new TreeMap<>());
            walk(line, all, -1, steps);
            quarters.forEach((quarter, added) -> {
                more.add(new Briefings(line, quarter, added));
                all.merge(quarter, added, Integer::sum);
            });
            all.values().removeIf(left -> left == 0);
            walk(line, all, 1, steps);
        });
        briefings.add(db, more, b -> b.briefings() < 0);
        clients.add(
                db,
                steps.entrySet().stream()
                        .filter(e -> e.getValue() != 0)
                        .map(e -> new Clients(e.getKey(), e.getValue()))
                        .toList(),
                c -> c.clients() < 0);
    }

    private static void walk(
            ClientLine line, SortedMap<Short, Integer> quarters, long sign, SortedMap<Step, Long> steps) {
        short former = 0;
        for (short quarter : quarters.keySet()) {
            steps.merge(new Step(line.dimension(), line.value(), quarter, former), sign, Long::sum);
            former = quarter;
        }
    }

    private Map<ClientLine, SortedMap<Short, Integer>> read(Handle db, Collection<ClientLine> lines) {
        Map<ClientLine, SortedMap<Short, Integer>> found = new HashMap<>();
        db.createQuery(select)
                .bindArray(
                        "accounts",
                        UUID.class,
                        lines.stream().map(ClientLine::account).toList())
                .bindArray("dimensions", Integer.class, codes(lines, ClientLine::dimension))
                .bindArray("values", Integer.class, codes(lines, ClientLine::value))
                .map((row, context) -> found.computeIfAbsent(
                                new ClientLine(row.getObject(1, UUID.class), row.getShort(2), row.getShort(3)),
                                line -> new TreeMap<>())
                        .put(row.getShort(4), row.getInt(5)))
                .list();
        return found;
    }

    private static List<Integer> codes(Collection<ClientLine> lines, ToIntFunction<ClientLine> code) {
        return lines.stream().map(code::applyAsInt).toList();
    }
}
