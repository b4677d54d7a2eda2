package org.partnersuite.platform.unitofwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.PostgresServer;

/** A record is read as it was written: by one list of components, its own. */
@Tag("XC-1")
class RowsTest {
    private static final Table<Thing> THING = Table.of("thing", "id", Thing.class);

    @Test
    void a_record_comes_back_with_what_is_nested_named_otherwise_absent_or_json() {
        Thing whole = thing(new Loss("ann", LocalDate.parse("1500-02-28")), List.of(new Part("lid", 2)));
        Thing bare = thing(null, List.of());
        try (Handle db = RowMapping.on(
                        Jdbi.create(PostgresServer.createDatabase("rows").asOwner()))
                .open()) {
            db.execute("create table thing (id uuid primary key, made_by text, made_at timestamptz, parts jsonb,"
                    + " codes text[], lost_by text, lost_on date)");
            assertThat(THING.insert(db, List.of(whole, bare))).isTrue();
            assertThat(db.createQuery("select * from thing").mapTo(Thing.class).list())
                    .containsExactly(whole, bare);
            assertThat(db.createQuery("select * from thing")
                            .map(Rows.of(Thing.class, Thing::codes))
                            .list())
                    .containsOnly(List.of("a", "b,c"));
        }
    }

    private static Thing thing(@Nullable Loss loss, List<Part> parts) {
        Making making = new Making("joe", Instant.parse("2026-02-28T23:59:59.123456Z"));
        return new Thing(UUID.randomUUID(), making, parts, List.of("a", "b,c"), loss);
    }

    private record Thing(
            UUID id,
            @Nested("made") Making making,
            @JsonColumn List<Part> parts,
            List<String> codes,
            @Nested("lost") @Nullable Loss loss) {}

    public record Making(String by, Instant at) {}

    public record Part(String name, int count) {}

    public record Loss(
            @PropagateNull String by, @ColumnName("on") LocalDate day) {}
}
