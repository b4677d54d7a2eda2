package org.partnersuite.platform.rest.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.testkit.PostgresServer;

/** A question that takes longer than two seconds is stopped, and told what would have been fast. */
@Tag("XC-1")
@Timeout(60)
class TooBroadTest {
    record Pair(long number) {}

    /** All pairs of forty thousand entries: nothing sorts these by their distance in two seconds. */
    private static final ListDefinition<Pair> PAIRS = ListDefinition.of(Pair.class)
            .select("a.number")
            .from("entry a join entry b on b.kind = a.kind")
            .id("a.number", FieldType.INTEGER)
            .text("kind", "a.kind", Use.FILTER)
            .text("owner", "a.owner", Use.FILTER)
            .integer("number", "a.number", Use.SORT, Use.NOT_NULL)
            .integer("distance", "(a.number - b.number)", Use.SORT, Use.NOT_NULL)
            .plainSorts("number")
            .accessPath("owner", "number")
            .sortedBy("distance")
            .build();

    private static Jdbi jdbi;

    @BeforeAll
    static void fill() {
        jdbi = Jdbi.create(PostgresServer.createDatabase("broad").asOwner());
        jdbi.useHandle(db -> {
            db.execute("create table entry (number bigint primary key, kind text, owner text)");
            db.execute("insert into entry select n, 'same', 'owner ' || n from generate_series(1, 40000) n");
            db.execute("analyze entry");
        });
    }

    @Test
    void itIsRefusedWithTheNamesOfWhatIsFast() {
        jdbi.useHandle(db -> {
            Problem problem = catchThrowableOfType(Problem.class, () -> page(db, Map.of("kind", "same")));

            assertThat(problem.status()).isEqualTo(422);
            assertThat(problem.code()).isEqualTo("query_too_broad");
            assertThat(problem.detail()).contains("Fast at any size: all by number; one owner by number.");
            assertThat(problem.extensions())
                    .containsEntry(
                            "accessPaths",
                            List.of(
                                    new AccessPath(null, List.of("number")),
                                    new AccessPath("owner", List.of("number"))));
            assertThat(page(db, Map.of("owner", "nobody")).items())
                    .as("the connection serves the next question")
                    .isEmpty();
        });
    }

    private static Page<Pair> page(Handle db, Map<String, String> query) {
        return PAIRS.request("/pairs", new MultivaluedHashMap<>(query))
                .page(db, (row, context) -> new Pair(row.getLong("number")));
    }
}
