package org.partnersuite.platform.unitofwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.platform.testkit.PostgresServer;

/** Few rows are written out, many are sent as arrays: the table must hold the same either way. */
@Tag("XC-1")
class TableTest {
    private static final Instant AT = Instant.parse("2026-02-28T23:59:59.123456Z");

    private static final Table<Thing> THING = Table.<Thing>of("thing", "id")
            .column("id", "uuid", Thing::id)
            .column("name", "text", Thing::name)
            .column("amount", "numeric", Thing::amount)
            .column("at", "timestamptz", Thing::at)
            .texts("codes", Thing::codes)
            .column("data", "bytea", Thing::data);

    private Handle db;

    @BeforeEach
    void create() {
        db = Jdbi.create(PostgresServer.createDatabase("tables").asOwner()).open();
        db.execute("create table thing (position bigint generated always as identity, id uuid primary key, name text,"
                + " amount numeric, at timestamptz, codes text[], data bytea)");
    }

    @AfterEach
    void close() {
        db.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5, 300})
    void rowsArriveAsTheyAreAndInTheirOrder(int count) {
        List<Thing> things =
                IntStream.range(0, count).mapToObj(TableTest::thing).toList();
        for (int planned = 0; planned < 7; planned++) {
            db.execute("delete from thing");
            assertThat(THING.insert(db, things)).isTrue();
        }
        assertThat(stored()).containsExactlyElementsOf(things);
    }

    @Test
    void nothingIsWrittenForNoRows() {
        assertThat(THING.insert(db, List.of())).isTrue();
        assertThat(stored()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5})
    void aRowThatIsThereIsReplacedByPutAndByUpdateAndLeftByInsert(int count) {
        List<Thing> old = IntStream.range(0, count).mapToObj(TableTest::thing).toList();
        THING.insert(db, old);

        assertThat(THING.insert(db, old)).isFalse();
        THING.update(db, old.stream().map(t -> t.named("updated")).toList());
        assertThat(stored()).extracting(Thing::name).containsOnly("updated");
        THING.put(db, old);
        assertThat(stored()).containsExactlyInAnyOrderElementsOf(old);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void aStatementMayReadRowsOfATableTwice(int count) {
        List<Thing> things =
                IntStream.range(0, count).mapToObj(TableTest::thing).toList();
        List<String> answered = new ArrayList<>();
        ColumnStatement in = new ColumnStatement(
                db,
                "with new as (" + THING.insertion() + " returning id) select r.name, r.codes from new join "
                        + THING.rows() + " using (id)");
        THING.bind(in, things);
        THING.bind(in, things);
        in.query(row -> answered.add(row.getString("name")));
        assertThat(answered).hasSize(count);
    }

    @Test
    void aStatementThatDoesNotReadTheRowsIsRefused() {
        ColumnStatement in = new ColumnStatement(db, "select 1");
        THING.bind(in, List.of(thing(1)));
        assertThatThrownBy(in::execute).isInstanceOf(IllegalArgumentException.class);
    }

    private List<Thing> stored() {
        return db.createQuery("select * from thing order by position")
                .map((row, context) -> new Thing(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("amount"),
                        row.getTimestamp("at").toInstant(),
                        List.of((String[]) row.getArray("codes").getArray()),
                        row.getBytes("data")))
                .list();
    }

    private static Thing thing(int number) {
        return new Thing(
                new UUID(7, number),
                number % 3 == 1 ? null : "O'Neil \"q\" \\ {ñ, 日本} ? " + number,
                number + ".50",
                AT.plusSeconds(number),
                number % 2 == 0 ? List.of() : List.of("a,b", "\"c\\", "", "null"),
                new byte[] {0, (byte) number, -1});
    }

    private record Thing(UUID id, @Nullable String name, String amount, Instant at, List<String> codes, byte[] data) {
        Thing named(String other) {
            return new Thing(id, other, amount, at, codes, data);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Thing thing
                    && List.of(id, String.valueOf(name), amount, at, codes, List.of(data[0], data[1], data[2]))
                            .equals(List.of(
                                    thing.id,
                                    String.valueOf(thing.name),
                                    thing.amount,
                                    thing.at,
                                    thing.codes,
                                    List.of(thing.data[0], thing.data[1], thing.data[2])));
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }
}
