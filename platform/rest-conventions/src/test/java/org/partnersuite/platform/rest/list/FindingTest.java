package org.partnersuite.platform.rest.list;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.platform.testkit.PostgresServer;

/** All pages of a question together are the rows that plain SQL finds, in its order. */
@Tag("XC-1")
class FindingTest {
    private static final long SEED = 20261122;
    private static final int QUESTIONS = 60;
    private static final int ROWS = 3_000;

    record Entry(int number) {}

    private enum State {
        OPEN,
        DONE,
        ANY
    }

    private static final RowMapper<Entry> ENTRY = (rs, context) -> new Entry(rs.getInt("number"));

    /** Some entries have a former version, of the same number. */
    private static final ListDefinition<Entry> LIST = ListDefinition.of(Entry.class)
            .select("e.number")
            .from("entry e")
            .where("e.current")
            .id("e.number", FieldType.INTEGER)
            .integer("position", "e.position", Use.RANGE, Use.SORT, Use.NOT_NULL)
            .text("kind", "e.kind", Use.FILTER)
            .code("state", "e.state", State.class, Use.FILTER)
            .text("owner", "e.owner", Use.FILTER, Use.PREFIX)
            .codes("tag", "e.tags", Use.FILTER)
            .decimal("amount", "e.amount", Use.RANGE)
            .date("ended", "e.ended", Use.RANGE, Use.SORT)
            .instant("created", "e.created", Use.RANGE, Use.SORT, Use.NOT_NULL)
            .plainSorts("position", "created", "ended")
            .accessPath("state", "ended")
            .build();

    /** @param sql what the parameter says */
    record Filter(String parameter, String value, String sql) {}

    private static final List<Filter> FILTERS = List.of(
            new Filter("kind", "often", "kind = 'often'"),
            new Filter("kind", "last,once", "kind in ('last', 'once')"),
            new Filter("kind", "none", "false"),
            new Filter("state", "OPEN", "state = 'OPEN'"),
            new Filter("state", "DONE,OPEN", "state in ('DONE', 'OPEN')"),
            new Filter("owner", "owner 7", "owner = 'owner 7'"),
            new Filter("owner.prefix", "owner 7", "owner like 'owner 7%'"),
            new Filter("tag", "red,blue", "(n_tag in (0, 1))"),
            new Filter("tag", "red", "(n_tag = 0)"),
            new Filter("amount.gte", "2990", "amount >= 2990"),
            new Filter("amount.lte", "1500.5", "amount <= 1500.5"),
            new Filter("position.gte", "900", "position >= 900"),
            new Filter("ended.lte", "2026-02-01", "ended <= '2026-02-01'"),
            new Filter("created.gte", "2026-01-02T00:00:00Z", "created >= '2026-01-02Z'"));

    private static Jdbi jdbi;

    @BeforeAll
    static void fill() {
        jdbi = Jdbi.create(PostgresServer.createDatabase("finding").asOwner());
        jdbi.useHandle(db -> {
            db.execute("""
                    create table entry (number bigint, current boolean, position bigint not null, kind text not null,
                        state text not null, owner text not null, tags text[] not null, n_tag integer, amount numeric not null,
                        ended date, created timestamptz not null, primary key (number, current))
                    """);
            db.execute("""
                    insert into entry
                    select n, true, n / 3, case when n = 17 then 'once' when n > 2900 then 'last' else 'often' end,
                           (array ['OPEN', 'DONE', 'ANY'])[1 + n % 3], 'owner ' || n % 100,
                           array [(array ['red', 'blue', 'green'])[1 + n % 4]], n % 4, n,
                           case when n % 3 > 0 then date '2026-01-01' + n % 60 end,
                           timestamptz '2026-01-01Z' + n / 2 * interval '1 minute'
                    from generate_series(1, ?) n
                    """, ROWS);
            db.execute(
                    "insert into entry select number, false, position, kind, state, owner, tags, n_tag, amount, ended,"
                            + " created from entry where number % 50 < 2");
            db.execute("create index on entry (state, ended, number) where current");
            db.execute("analyze entry");
        });
    }

    /** @param filters of different fields */
    record Question(List<Filter> filters, String sort) {}

    static Stream<Question> questions() {
        Random random = new Random(SEED);
        List<String> sorts = List.of("position", "ended", "created");
        return Stream.generate(() -> {
                    Map<String, Filter> filters = new TreeMap<>();
                    for (int i = random.nextInt(3); i > 0; i--) {
                        Filter filter = FILTERS.get(random.nextInt(FILTERS.size()));
                        filters.put(filter.parameter(), filter);
                    }
                    return new Question(
                            List.copyOf(filters.values()),
                            (random.nextBoolean() ? "-" : "") + sorts.get(random.nextInt(sorts.size())));
                })
                .limit(QUESTIONS);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void allPagesTogetherAreWhatWasAskedFor(Question question) {
        String conditions = Stream.concat(
                        Stream.of("current"), question.filters().stream().map(Filter::sql))
                .collect(Collectors.joining(" and "));
        String way = question.sort().startsWith("-") ? " desc" : "";
        String key = question.sort().replace("-", "");
        List<Integer> expected = jdbi.withHandle(db -> db.createQuery(
                        "select number from entry where " + conditions + " order by " + key + way + ", number" + way)
                .mapTo(Integer.class)
                .list());

        assertThat(paged(question)).as("seed %s", SEED).isEqualTo(expected);
    }

    private static List<Integer> paged(Question question) {
        List<Integer> seen = new ArrayList<>();
        String token = null;
        do {
            Page<Entry> page = page(question, token);
            page.items().forEach(entry -> seen.add(entry.number()));
            token = page.nextPageToken();
        } while (token != null);
        return seen;
    }

    private static Page<Entry> page(Question question, @Nullable String token) {
        MultivaluedHashMap<String, String> query = new MultivaluedHashMap<>();
        question.filters().forEach(filter -> query.add(filter.parameter(), filter.value()));
        query.add("sort", question.sort());
        query.add("pageSize", "311");
        if (token != null) {
            query.add("pageToken", token);
        }
        return jdbi.withHandle(db -> LIST.request("/entries", query).page(db, ENTRY));
    }
}
