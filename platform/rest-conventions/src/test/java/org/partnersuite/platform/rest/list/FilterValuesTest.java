package org.partnersuite.platform.rest.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** What a filter's text is compared as, and what is said of it. */
@Tag("XC-1")
class FilterValuesTest {
    record Client(String id, String name) {}

    private static final ListDefinition<Client> LIST = ListDefinition.of(Client.class)
            .from("client c")
            .text("name", "c.name", Use.FILTER, Use.PREFIX)
            .text("externalId", "c.external_id", Use.FILTER)
            .text("owner", "c.owner", Use.FILTER)
            .instant("updatedAt", "c.updated_at", Use.RANGE)
            .few()
            .build();

    private static final ListDefinition<Client> MERGED = ListDefinition.of(Client.class)
            .from("client c")
            .merging("client", "c")
            .text("externalId", "c.external_id", Use.FILTER)
            .text("externalSource", "c.external_source", Use.FILTER)
            .few()
            .build();

    private final List<Fault> faults = new ArrayList<>();
    private final Filters filters = new Filters(LIST, false, faults);

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T14:00:00+02:00, 2026-03-31T12:00:00Z",
        "2026-03-31T12:00:00Z, 2026-03-31T12:00:00Z",
        "2026-03-31T23:30:00.5-01:30, 2026-04-01T01:00:00.500Z",
        "2026-03-31T12:00:00-00:00, 2026-03-31T12:00:00Z"
    })
    void anInstantHasAnyOffsetAndIsComparedInUtc(String text, String utc) {
        assertThat(compared("updatedAt.gte", text)).containsExactly(utc);
        assertThat(filters.canonical()).contains(utc);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-03-31T14:00:00 02:00", "2026-03-31", "2026-03-31T14:00:00", "2026-03-31T14:00:00+25:00"})
    void anotherTimeIsRefusedAndTheDetailSaysHowAnOffsetIsWritten(String text) {
        filters.add(LIST.fields(), "updatedAt.gte", text);
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("wrong_type");
            assertThat(fault.detail()).contains("2026-03-31T12:00:00Z", "+02:00", "%2B");
        });
    }

    @Test
    void namesAndKeysAreComparedAsTheyAreStored() {
        assertThat(compared("name", "\u00a0Mu\u0308ller ")).containsExactly("M\u00fcller");
        assertThat(compared("externalId", "K1\u00a0")).containsExactly("K1");
        assertThat(compared("name.prefix", " Mu\u0308 ")).containsExactly("M\u00fc %");
        assertThat(compared("owner", " jane")).containsExactly(" jane");
    }

    @Test
    void aParameterGivenTwiceIsToldHowToWriteValuesAndCommas() {
        MultivaluedHashMap<String, String> query = new MultivaluedHashMap<>();
        query.addAll("name", "Acme, Inc.", "Other");
        Problem refusal =
                catchThrowableOfType(Problem.class, () -> new ListRequestReader<>(LIST, "/clients", query).read());
        assertThat(refusal.faults().getFirst().detail()).contains("commas", "\\,");
    }

    @Test
    @Tag("EN-14")
    void recordsThatWereMergedAreListedOnDemandOnly() {
        assertThat(conditions(new Filters(MERGED, false, faults))).containsExactly("c.merged_into is null");
        assertThat(conditions(new Filters(MERGED, true, faults))).isEmpty();
        assertThat(MERGED.parameters()).contains("includeMerged");
        assertThat(LIST.parameters()).doesNotContain("includeMerged");
    }

    @Test
    @Tag("EN-14")
    void anExternalIdFindsTheSurvivorAndItsSourceIsThatOfTheSameRecord() {
        Filters both = new Filters(MERGED, true, faults);
        both.add(MERGED.fields(), "externalId", "O1");
        both.add(MERGED.fields(), "externalSource", "crm");
        assertThat(both.conditions()).singleElement().satisfies(found -> {
            assertThat(found.sql())
                    .startsWith("c.id in (select unnest(array[k.id, k.merged_into]) from client k where k.external_id ")
                    .contains(" and k.external_source ");
            assertThat(found.values()).containsExactly(List.of("O1"), List.of("crm"));
        });
        Filters source = new Filters(MERGED, true, faults);
        source.add(MERGED.fields(), "externalSource", "crm");
        assertThat(conditions(source)).singleElement().asString().startsWith("c.external_source = ");
    }

    @Test
    @Tag("EN-14")
    void aPageTokenBelongsToTheListWithOrWithoutThem() {
        assertThat(new Filters(MERGED, true, faults).canonical())
                .isNotEqualTo(new Filters(MERGED, false, faults).canonical());
    }

    private static List<String> conditions(Filters filters) {
        return filters.conditions().stream().map(Condition::sql).toList();
    }

    private List<Object> compared(String parameter, String text) {
        int before = filters.conditions().size();
        filters.add(LIST.fields(), parameter, text);
        assertThat(faults).isEmpty();
        List<Object> values = new ArrayList<>();
        filters.conditions()
                .subList(before, filters.conditions().size())
                .forEach(condition -> values.addAll(condition.values()));
        return values;
    }
}
