package org.partnersuite.platform.rest.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.testkit.PostgresServer;

@Tag("XC-1")
class PagingTest {
    private static final long SEED = 20261122;

    record Thing(UUID id, String name, @Nullable String due) {}

    private static final ListDefinition<Thing> LIST = ListDefinition.of(Thing.class)
            .select("t.id, t.name, t.due")
            .from("thing t")
            .id("t.id")
            .text("name", "t.name", Use.FILTER, Use.PREFIX, Use.SORT, Use.NOT_NULL)
            .date("due", "t.due", Use.FILTER, Use.RANGE, Use.SORT)
            .integer("rank", "t.rank", Use.FILTER, Use.RANGE, Use.SORT)
            .codes("tags", "t.tags", Use.FILTER)
            .few()
            .sortedBy("name")
            .build();

    private static Jdbi jdbi;

    private final Random random = new Random(SEED);
    private final Set<UUID> constant = new HashSet<>();

    @BeforeAll
    static void create() {
        jdbi = Jdbi.create(PostgresServer.createDatabase("paging").asOwner());
        jdbi.useHandle(db -> db.execute("create table thing (id uuid primary key, name text not null, due date, rank"
                + " bigint, tags text[] not null)"));
    }

    @BeforeEach
    void fill() {
        jdbi.useHandle(db -> {
            db.execute("delete from thing");
            for (int i = 0; i < 300; i++) {
                constant.add(insert(db));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "-name", "due", "-due", "rank", "-rank"})
    void pagesOfATableBeingWrittenShowNoRowTwiceAndMissNoConstantOne(String sort) {
        List<UUID> seen = new ArrayList<>();
        List<UUID> passing = new ArrayList<>();
        String token = null;
        do {
            Page<Thing> page = page("sort", sort, "pageSize", "17", "pageToken", token);
            page.items().forEach(thing -> seen.add(thing.id()));
            token = page.nextPageToken();
            jdbi.useHandle(db -> {
                for (int i = 0; i < 5; i++) {
                    passing.add(insert(db));
                }
                db.execute("delete from thing where id = ?", passing.remove(random.nextInt(passing.size())));
            });
        } while (token != null);

        assertThat(seen).as("seed %s", SEED).doesNotHaveDuplicates().containsAll(constant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"due", "-due", "rank", "-rank", "name"})
    void pagesTogetherHaveTheOrderOfTheWholeList(String sort) {
        List<UUID> whole = page("sort", sort, "pageSize", "500").items().stream()
                .map(Thing::id)
                .toList();
        List<UUID> paged = new ArrayList<>();
        String token = null;
        do {
            Page<Thing> page = page("sort", sort, "pageSize", "7", "pageToken", token);
            page.items().forEach(thing -> paged.add(thing.id()));
            token = page.nextPageToken();
        } while (token != null);

        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void aTokenWithAnotherFilterSortOrLetterIsRefused() {
        String token = String.valueOf(page("pageSize", "5").nextPageToken());
        String touched = (token.charAt(20) == 'A' ? "B" : "A");

        assertThat(codes("pageToken", token, "rank.gte", "2")).containsExactly("invalid_page_token");
        assertThat(codes("pageToken", token, "sort", "-name")).containsExactly("invalid_page_token");
        assertThat(codes("pageToken", token.substring(0, 20) + touched + token.substring(21)))
                .containsExactly("invalid_page_token");
        assertThat(codes("pageToken", "%%%")).containsExactly("invalid_page_token");
        assertThat(page("pageToken", token, "pageSize", "500").items()).hasSize(295);
    }

    @Test
    void everyFaultOfEveryParameterIsNamed() {
        assertThat(codes(
                        "pageSize",
                        "0",
                        "sort",
                        "nmae",
                        "fields",
                        "id,x",
                        "includeTotal",
                        "yes",
                        "rank.gte",
                        "x",
                        "due",
                        "2026-13-01",
                        "colour",
                        "red"))
                .containsExactlyInAnyOrder(
                        "out_of_range",
                        "unknown_sort",
                        "unknown_field",
                        "wrong_type",
                        "wrong_type",
                        "wrong_type",
                        "unknown_parameter");
    }

    @Test
    void oneFieldSorts() {
        assertThat(codes("sort", "name,rank")).containsExactly("too_many");
        assertThat(codes("sort", "tags")).containsExactly("unknown_sort");
    }

    @Test
    void filtersFindWhatTheySay() {
        jdbi.useHandle(db -> db.execute(
                "insert into thing values (?, 'Acme, Inc.', '2030-01-01', 7, '{red,blue}')", UUID.randomUUID()));

        assertThat(page("name", "Acme\\, Inc.,nobody").items()).hasSize(1);
        assertThat(page("name.prefix", "Acme").items()).hasSize(1);
        for (String notInIt : List.of("A_me", "Ac%", "Acme\\")) {
            assertThat(page("name.prefix", notInIt).items()).as(notInIt).isEmpty();
        }
        assertThat(page("due.gte", "2029-12-31", "due.lte", "2030-01-01").items())
                .hasSize(1);
        assertThat(page("tags", "green,blue").items()).hasSize(1);
        assertThat(page("tags", "green").items()).isEmpty();
        assertThat(page("includeTotal", "true", "pageSize", "1").total()).isEqualTo(new Page.Total(301, false));
    }

    @Test
    void aPageIsAtMost500Long() {
        jdbi.useHandle(db -> {
            for (int i = 0; i < 250; i++) {
                insert(db);
            }
        });
        assertThat(page("pageSize", "100000").items()).hasSize(500);
        assertThat(page().items()).hasSize(50);
    }

    private UUID insert(Handle db) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        String due = random.nextInt(4) == 0 ? null : "2026-01-0" + (1 + random.nextInt(5));
        Integer rank = random.nextInt(4) == 0 ? null : random.nextInt(3);
        db.createUpdate("insert into thing values (?, ?, cast(? as date), ?, '{}')")
                .bind(0, id)
                .bind(1, "name " + random.nextInt(20))
                .bind(2, due)
                .bind(3, rank)
                .execute();
        return id;
    }

    /** One plan for every range would look for a rare one as for a third of the rows. */
    @Test
    void theDatabasePlansForAFilterSValuesAndPreparesWhatHasNone() {
        jdbi.useHandle(db -> {
            for (int i = 0; i < 20; i++) {
                page(db, "rank.gte", String.valueOf(i % 2), "sort", "due");
                page(db, "sort", "-due");
            }
            assertThat(db.createQuery(
                                    "select statement from pg_prepared_statements where statement like '%from thing t%'")
                            .mapTo(String.class)
                            .list())
                    .singleElement()
                    .asString()
                    .contains("order by t.due desc");
        });
    }

    private Page<Thing> page(@Nullable String... parameters) {
        return jdbi.withHandle(db -> page(db, parameters));
    }

    private static Page<Thing> page(Handle db, @Nullable String... parameters) {
        return LIST.request("/things", query(parameters))
                .page(
                        db,
                        (rs, context) ->
                                new Thing(rs.getObject("id", UUID.class), rs.getString("name"), rs.getString("due")));
    }

    private List<String> codes(String... parameters) {
        Problem problem = catchThrowableOfType(Problem.class, () -> page(parameters));
        assertThat(problem.status()).isEqualTo(400);
        return problem.faults().stream().map(Fault::code).toList();
    }

    private static MultivaluedMap<String, String> query(@Nullable String... parameters) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            if (parameters[i + 1] != null) {
                query.add(parameters[i], parameters[i + 1]);
            }
        }
        return query;
    }
}
