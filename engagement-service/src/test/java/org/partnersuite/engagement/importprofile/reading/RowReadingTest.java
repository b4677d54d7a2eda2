package org.partnersuite.engagement.importprofile.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnersuite.engagement.importprofile.TargetField.optional;
import static org.partnersuite.engagement.importprofile.TargetField.required;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.importprofile.FieldMapping;
import org.partnersuite.engagement.importprofile.FieldType;
import org.partnersuite.engagement.importprofile.ImportTarget;
import org.partnersuite.engagement.importprofile.TargetField;
import org.partnersuite.engagement.importprofile.Unmapped;
import org.partnersuite.engagement.importprofile.ValueSource;
import org.partnersuite.platform.bulk.Columns;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.rest.Money;

@Tag("EN-13")
class RowReadingTest {
    /** What a single call would send. */
    record Deal(
            @Size(max = 5) String account,
            String stage,
            Money amount,
            @Nullable String reason) {}

    private static final ImportTarget TARGET = new ImportTarget() {
        @Override
        public String object() {
            return "deals";
        }

        @Override
        public List<TargetField> fields() {
            return List.of(
                    required("account", FieldType.TEXT, Deal.class),
                    required("stage", FieldType.TEXT, Deal.class).of(Set.of("ENGAGE", "WON")),
                    optional("amount", FieldType.DECIMAL, Deal.class),
                    optional("reason", FieldType.TEXT, Deal.class));
        }
    };

    private static final RowReading READING = RowReading.by(
            Map.of(
                    "account",
                    of(column("client")),
                    "stage",
                    of(new ValueSource(
                            "state",
                            null,
                            Map.of("Engaging", "ENGAGE", "Won", "WON"),
                            Map.of("Prospecting", "No deal is in PREPARE."),
                            null,
                            null)),
                    "amount",
                    of(
                            column("value"),
                            new ValueSource("product", null, Map.of("A", "55"), null, Unmapped.IGNORE, null),
                            new ValueSource(null, "7", null, null, null, null)),
                    "reason",
                    of(new ValueSource("state", null, Map.of("Lost", "GONE"), null, Unmapped.IGNORE, null))),
            DateStyle.DEFAULT,
            TARGET);

    private static ValueSource column(String name) {
        return new ValueSource(name, null, null, null, null, null);
    }

    private static FieldMapping of(ValueSource... sources) {
        return new FieldMapping(List.of(sources), null, null, null, null, null);
    }

    private static RowValues read(@Nullable String... values) {
        return READING.read(new InputRow(1, new Columns(List.of("client", "state", "value", "product")), values, null));
    }

    @Test
    void theFirstSourceThatYieldsAValueWins() {
        assertThat(read("x", "Won", "12", "A").decimal("amount")).isEqualTo(new BigDecimal("12"));
        assertThat(read("x", "Won", null, "A").decimal("amount")).isEqualTo(new BigDecimal("55"));
        assertThat(read("x", "Won", " ", "B").decimal("amount")).isEqualTo(new BigDecimal("7"));
    }

    @Test
    void aRowWithTwoFaultsNamesBoth() {
        assertThat(read(null, "Prospecting", null, "A").faults())
                .extracting(RowFault::field, RowFault::code, RowFault::detail)
                .containsExactly(
                        tuple("account", "required", "The row has no account."),
                        tuple("stage", "refused", "No deal is in PREPARE."));
    }

    @Test
    void aValueThatTheMapDoesNotNameIsRefusedUnlessTheProfileSaysOtherwise() {
        assertThat(read("x", "Dreaming", "1", "A").faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.detail()).contains("Dreaming"));
        assertThat(read("x", "Won", "1", "A").text("reason")).isNull();
    }

    @Test
    @Tag("XC-1")
    void valuesAreComparedWithoutWhatNobodySees() {
        ValueSource stages = new ValueSource(
                "state", null, Map.of("Gespra\u0308ch\u00a0", "ENGAGE"), Map.of("Tra\u0308ume", "None."), null, null);
        RowReading reading =
                RowReading.by(Map.of("account", of(column("client")), "stage", of(stages)), DateStyle.DEFAULT, TARGET);
        RowValues row = reading.read(row("\u00a0Mu\u0308l\u200b", "Gespr\u00e4ch"));
        assertThat(row.faults()).isEmpty();
        assertThat(row.text("account")).isEqualTo("M\u00fcl");
        assertThat(row.text("stage")).isEqualTo("ENGAGE");
        assertThat(reading.read(row("x", "\ufeffTr\u00e4ume")).faults())
                .extracting(RowFault::detail)
                .containsExactly("None.");
        assertThat(reading.read(row("x", "In\u00a0Arbeit")).faults())
                .extracting(RowFault::detail)
                .containsExactly("The profile knows no value for 'In\\u00a0Arbeit'.");
    }

    private static InputRow row(@Nullable String... values) {
        return new InputRow(1, new Columns(List.of("client", "state")), values, null);
    }

    @Test
    void aValueThatIsNoneOfItsTypeIsAFaultAndNoOtherSourceIsAsked() {
        RowValues row = read("x", "Won", "12,50", "A");
        assertThat(row.decimal("amount")).isNull();
        assertThat(row.faults()).extracting(RowFault::code).containsExactly("invalid_format");
    }

    @Test
    void aDetailSaysWhatWasExpectedAndShowsWhatNobodySees() {
        assertThat(read("x", "Won", "12,50", "A").faults())
                .extracting(RowFault::detail)
                .containsExactly("'12,50' is no number as expected, such as 1234.56.");
        assertThat(read("x", "Won\u00a0?", "1", "A").faults())
                .extracting(RowFault::detail)
                .containsExactly("The profile knows no value for 'Won\\u00a0?'.");
    }

    @Test
    void aValueThatASingleCallRefusesIsRefusedByTheSameCode() {
        assertThat(read("sixsix", "Won", "1.00001", "A").faults())
                .extracting(RowFault::field, RowFault::code)
                .containsExactlyInAnyOrder(tuple("account", "size"), tuple("amount", "out_of_range"));
        assertThat(read("a\u202e", "Won", "1234567890123456", "A").faults())
                .extracting(RowFault::field, RowFault::code)
                .containsExactlyInAnyOrder(tuple("account", "invalid_character"), tuple("amount", "out_of_range"));
    }

    @Test
    void canonicalColumnsAreNamedAsTheFieldsAndOthersStayAsTheyAre() {
        RowReading canonical = RowReading.canonical(TARGET, Set.of("account", "stage")::contains);
        RowValues row = canonical.read(
                new InputRow(1, new Columns(List.of("account", "stage")), new String[] {"x", "WON"}, null));
        assertThat(row.faults()).isEmpty();
        assertThat(row.text("reason", "known")).isEqualTo("known");
        assertThat(canonical
                        .read(new InputRow(
                                2, new Columns(List.of("account", "stage")), new String[] {"x", "Won"}, null))
                        .faults())
                .extracting(RowFault::code)
                .containsExactly("unknown_code");
    }
}
