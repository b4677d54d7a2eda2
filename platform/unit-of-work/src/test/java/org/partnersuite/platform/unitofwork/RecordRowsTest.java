package org.partnersuite.platform.unitofwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.testkit.PostgresServer;

/** A record is written and read by its components, with nothing said of its columns. */
@Tag("XC-1")
class RecordRowsTest {
    private static final Table<Contract> CONTRACT = Table.of("contract", "id", Contract.class);

    private Handle db;

    /** Of the example. */
    public enum Kind {
        TRIAL,
        PAID
    }

    /** Of the example. */
    public record Days(LocalDate contractStart, LocalDate contractEnd) {}

    /** Of the example. */
    public record Answer(List<BigDecimal> values, Instant at) {}

    /** Of the example. */
    public record Contract(
            UUID id,
            long version,
            @Nested("external") @Nullable ExternalId externalId,
            Kind kind,
            @Nullable Integer licensedUsers,
            @Nested Days days,
            Money arr,
            Money tcv,
            @JsonColumn @ColumnName("told") @Nullable Answer answer,
            Instant createdAt) {}

    private record Unkept(UUID id, Thread thread) {}

    @BeforeEach
    void create() {
        db = RowMapping.on(Jdbi.create(PostgresServer.createDatabase("records").asOwner()))
                .open();
        db.execute("create table contract (position bigint generated always as identity, id uuid primary key,"
                + " version bigint, external_source text, external_id text, kind text, licensed_users integer,"
                + " contract_start date, contract_end date, arr numeric(19, 4), tcv numeric(19, 4), currency text,"
                + " told jsonb, created_at timestamptz)");
    }

    @AfterEach
    void close() {
        db.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 300})
    void whatIsWrittenIsReadAgain(int count) {
        List<Contract> contracts =
                IntStream.range(0, count).mapToObj(RecordRowsTest::contract).toList();
        assertThat(CONTRACT.insert(db, contracts)).isTrue();

        assertThat(db.createQuery("select * from contract order by position")
                        .mapTo(Contract.class)
                        .list())
                .containsExactlyElementsOf(contracts);
    }

    @Test
    void aRecordWithAComponentThatNoColumnHoldsIsRefused() {
        assertThatThrownBy(() -> Table.of("unkept", "id", Unkept.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("thread");
    }

    private static Contract contract(int number) {
        boolean full = number % 2 == 0;
        Instant at = Instant.parse("2026-02-28T23:59:59.123456Z").plusSeconds(number);
        return new Contract(
                new UUID(7, number),
                number,
                full ? new ExternalId("crm", "C-" + number) : null,
                full ? Kind.PAID : Kind.TRIAL,
                full ? number : null,
                new Days(LocalDate.of(1500, 2, 28), LocalDate.of(2027, 12, 31)),
                new Money(new BigDecimal(number + ".5"), "EUR"),
                new Money(new BigDecimal(number + ".1234"), "EUR"),
                full ? new Answer(List.of(new BigDecimal("0.10")), at) : null,
                at);
    }
}
