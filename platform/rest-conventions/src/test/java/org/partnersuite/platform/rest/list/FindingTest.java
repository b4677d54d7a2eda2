package org.partnersuite.platform.rest.list;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.platform.testkit.PostgresServer;

/** Whichever way rows are found, they are those of the plain question, in its order. */
@Tag("XC-1")
class FindingTest {
    private static final int ROWS = 30_000;

    record Entry(int number) {}

    private static final RowMapper<Entry> ENTRY = (rs, context) -> new Entry(rs.getInt("number"));

    private static final ListDefinition<Entry> LIST = ListDefinition.of(Entry.class)
            .select("e.number")
            .from("entry e")
            .id("e.number", FieldType.INTEGER)
            .integer("position", "e.position", Use.COVERED, Use.RANGE, Use.SORT, Use.NOT_NULL)
            .text("kind", "e.kind", Use.COVERED, Use.FILTER)
            .code("state", "e.state", State.class, Use.FILTER)
            .text("owner", "e.owner", Use.FILTER, Use.SELECTIVE, Use.PREFIX)
            .decimal("amount", "e.amount", Use.RANGE)
            .date("begun", "e.begun", Use.COVERED, Use.RANGE, Use.SORT)
            .date("ended", "e.ended", Use.COVERED, Use.RANGE, Use.SORT)
            .impliesNo("ended", "state", State.OPEN)
            .impliesValueOf("ended", "state", State.DONE)
            .impliesValueOf("ended", "ended")
            .sortedByIndex("state", "ended")
            .indexedTogether("ended", "begun")
            .instant("created", "e.created", Use.COVERED, Use.RANGE, Use.SORT, Use.NOT_NULL)
            .instant("updated", "e.updated", Use.RANGE, Use.SORT, Use.NOT_NULL)
            .follows("updated", "created")
            .skipping("created", "e.number > 0")
            .sortedBy("position")
            .build();

    private enum State {
        OPEN,
        DONE,
        ANY
    }

    private static Jdbi jdbi;

    /** The last ten thousand are late: more than are sorted at once, and none near the beginning. Some have a former version. */
    @BeforeAll
    static void fill() {
        jdbi = Jdbi.create(PostgresServer.createDatabase("finding").asOwner());
        jdbi.useHandle(db -> {
            db.execute(
                    "create table entry (number bigint, current boolean, position bigint not null, kind text not null,"
                            + " state text not null, owner text not null, amount numeric not null, ended date, begun date,"
                            + " created timestamptz not null, updated timestamptz not null, primary key (number, current))");
            db.execute(
                    "insert into entry select n, true, n / 3, case when n = 17 then 'once' when n > 29000 then 'last'"
                            + " when n > 20000 then 'late' else 'often' end,"
                            + " case n % 5 when 0 then 'OPEN' when 1 then 'ANY' else 'DONE' end, 'owner ' || n % 100, n,"
                            + " case when n % 5 > 1 or n % 10 = 1 then date '2026-01-01' + n % 300 end, date '2026-01-01' + n % 300 + n % 3,"
                            + " timestamptz '2026-01-01Z' + n * interval '1 minute',"
                            + " timestamptz '2026-01-01Z' + (n + n % 200 - 60) * interval '1 minute'"
                            + " from generate_series(1, ?) n",
                    ROWS);
            db.execute(
                    "insert into entry select number, false, position, kind, state, owner, amount, ended, begun, created, updated from entry"
                            + " where number % 50 < 2");
            db.execute("create index on entry (position, number, kind)");
            db.execute("create index on entry (ended, number)");
            db.execute("create index on entry (ended, begun, number)");
            db.execute("create index on entry (state, ended, number)");
            db.execute("create extension btree_gist");
            db.execute("create index on entry using gist (created, begun, ended, position, kind) include (number)"
                    + " where number > 0");
            db.execute("analyze entry");
        });
    }

    static Stream<Arguments> questions() {
        List<Arguments> filters = List.of(
                Arguments.of("kind", "often", "kind = 'often'"),
                Arguments.of("kind", "late", "kind = 'late'"),
                Arguments.of("kind", "last,once", "kind in ('last', 'once')"),
                Arguments.of("kind", "once", "kind = 'once'"),
                Arguments.of("kind", "none", "false"),
                Arguments.of("state", "OPEN", "state = 'OPEN'"),
                Arguments.of("state", "DONE,OPEN", "state in ('DONE', 'OPEN')"),
                Arguments.of("state", "ANY", "state = 'ANY'"),
                Arguments.of("owner", "owner 7", "owner = 'owner 7'"),
                Arguments.of("owner.prefix", "owner 7", "owner like 'owner 7%'"),
                Arguments.of("owner.prefix", "owner", "true"),
                Arguments.of("amount.gte", "29990", "amount >= 29990"),
                Arguments.of("amount.gte", "15000", "amount >= 15000"),
                Arguments.of("position.gte", "9000", "position >= 9000"),
                Arguments.of("ended.lte", "2026-02-01", "ended <= '2026-02-01'"),
                Arguments.of("begun.gte", "2026-08-01", "begun >= '2026-08-01'"),
                Arguments.of("begun.lte", "2026-06-01", "begun <= '2026-06-01'"),
                Arguments.of("begun.gte", "2026-01-01", "true"),
                Arguments.of("updated.lte", "2026-01-12T00:00:00Z", "updated <= '2026-01-12Z'"),
                Arguments.of("created.gte", "2026-01-12T00:00:00Z", "created >= '2026-01-12Z'"));
        return filters.stream().flatMap(filter -> Stream.of(
                        "position",
                        "-position",
                        "begun",
                        "-begun",
                        "ended",
                        "-ended",
                        "ended,-position",
                        "created",
                        "-created",
                        "updated")
                .map(sort -> Arguments.of(filter.get()[0], filter.get()[1], filter.get()[2], sort)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void all_pages_together_are_what_was_asked_for(String filter, String value, String condition, String sort) {
        boolean falls = sort.lastIndexOf('-') == sort.lastIndexOf(',') + 1;
        String order = sort.replaceAll("-(\\w+)", "$1 desc") + ", number" + (falls ? " desc" : "");
        List<Integer> expected = jdbi.withHandle(
                db -> db.createQuery("select number from entry where current and " + condition + " order by " + order)
                        .mapTo(Integer.class)
                        .list());

        assertThat(paged(filter, value, sort)).isEqualTo(expected);
    }

    @Test
    void what_contradicts_itself_finds_nothing_and_asks_nothing() {
        Handle closed = jdbi.open();
        closed.close();

        Page<Entry> page = asked(Map.of("state", "OPEN", "ended.gte", "2026-01-01", "includeTotal", "true"))
                .page(closed, ENTRY);

        assertThat(page.items()).isEmpty();
        assertThat(page.total()).isEqualTo(Page.Total.of(0));
    }

    @Test
    void values_of_which_one_is_not_contradicted_are_looked_for() {
        Page<Entry> page = jdbi.withHandle(db ->
                asked(Map.of("state", "DONE,OPEN", "ended.gte", "2026-01-01")).page(db, ENTRY));

        assertThat(page.items()).isNotEmpty();
    }

    /** As a partner's right is: its few rows are not looked for among all of the value. */
    @Test
    void what_the_resource_asks_of_its_own_narrows_a_value_that_an_index_has_in_the_order() {
        Page<Entry> page = jdbi.withHandle(db -> asked(Map.of("state", "DONE", "sort", "-ended"))
                .where("e.owner = ?", "owner 7")
                .page(db, ENTRY));

        assertThat(page.items()).extracting(Entry::number).startsWith(29_907).allMatch(number -> number % 100 == 7);
    }

    private static List<Integer> paged(String filter, String value, String sort) {
        List<Integer> seen = new ArrayList<>();
        String token = null;
        do {
            Page<Entry> page = page(filter, value, sort, token);
            page.items().forEach(entry -> seen.add(entry.number()));
            token = page.nextPageToken();
        } while (token != null);
        return seen;
    }

    private static Page<Entry> page(String filter, String value, String sort, @Nullable String token) {
        Map<String, String> query = new HashMap<>(Map.of(filter, value, "sort", sort, "pageSize", "499"));
        if (token != null) {
            query.put("pageToken", token);
        }
        return jdbi.withHandle(db -> asked(query).page(db, ENTRY));
    }

    private static ListRequest<Entry> asked(Map<String, String> query) {
        return LIST.asked("/entries", new MultivaluedHashMap<>(query)).where("e.current");
    }
}
