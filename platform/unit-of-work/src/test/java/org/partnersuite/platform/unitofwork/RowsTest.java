package org.partnersuite.platform.unitofwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.testkit.PostgresServer;

/** A record is read from the row that it was written as. */
@Tag("XC-1")
class RowsTest {
    private static final Table<Thing> THING = Table.of("thing", "id", Thing.class);
    private static final Thing WHOLE = new Thing(
            UUID.fromString("01900000-0000-7000-8000-000000000001"),
            new ExternalId("crm", "7"),
            new Place("north", Instant.parse("1500-01-01T00:00:00.123456Z")),
            List.of("a\"b", "c,d"),
            List.of(new Part("wheel", 4), new Part("seat", 1)));
    private static final Thing BARE =
            new Thing(UUID.fromString("01900000-0000-7000-8000-000000000002"), null, null, List.of(), List.of());

    private Handle db;

    public record Part(String name, int count) {}

    public record Place(
            @PropagateNull @ColumnName("placed_in") String in,
            @ColumnName("placed_at") Instant at) {}

    public record Thing(
            UUID id,
            @Nested("external") @Nullable ExternalId externalId,
            @Nested @Nullable Place place,
            List<String> codes,
            @JsonColumn List<Part> parts) {}

    public record Pair(
            @Nested("one") Thing one,
            @Nested("other") @Nullable Thing other) {}

    @BeforeEach
    void create() {
        db = RowMapping.on(Jdbi.create(PostgresServer.createDatabase("rows").asOwner()))
                .open();
        db.execute("create table thing (id uuid primary key, external_source text, external_id text, placed_in text,"
                + " placed_at timestamptz, codes text[], parts jsonb)");
        assertThat(THING.insert(db, List.of(WHOLE, BARE))).isTrue();
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void whatIsAbsentStaysAbsent() {
        assertThat(things("select * from thing order by id")).containsExactly(WHOLE, BARE);
    }

    @Test
    void columnsAreFoundAnewForAResultWithOtherColumns() {
        assertThat(Stream.of(
                                "select * from thing order by id",
                                "select parts, codes, placed_at, placed_in, external_id, external_source, id from thing"
                                        + " order by id",
                                "select 1 as more, thing.* from thing order by id")
                        .map(this::things))
                .containsOnly(List.of(WHOLE, BARE));
    }

    @Test
    void recordsOfTwoTablesAreReadByTheirPrefixes() {
        String sql = "select " + Rows.columns("a", "one", Thing.class) + ", " + Rows.columns("b", "other", Thing.class)
                + " from thing a join thing b on b.id <> a.id order by a.id";
        assertThat(db.createQuery(sql).map(Rows.of(Pair.class)).list())
                .containsExactly(new Pair(WHOLE, BARE), new Pair(BARE, WHOLE));
    }

    @Test
    void aStatementThatTakesRowsAnswersRecords() {
        ColumnStatement in =
                new ColumnStatement(db, "select t.* from " + THING.rows() + " join thing t on t.id = r.id");
        THING.bind(in, List.of(BARE));
        assertThat(in.list(Rows.of(Thing.class))).containsExactly(BARE);
    }

    private List<Thing> things(String sql) {
        return db.createQuery(sql).map(Rows.of(Thing.class)).list();
    }
}
