package org.partnersuite.platform.rest.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.WebLink;

/** What no caller may write, whatever the record. */
@Tag("XC-1")
class BoundsTest {
    record Part(
            @NotBlank @Size(max = 5) String name, @Nullable Money price) {}

    record Sheet(
            @Nullable @Size(min = 1, max = 5) String name,

            @Nullable @Pattern(regexp = WebLink.PATTERN) @Size(max = WebLink.MAX_LENGTH)
            String link,

            @Nullable @Size(max = 2) List<String> codes,
            @Nullable @Min(1) @Max(10) Integer count,
            @Nullable LocalDate on,
            @Nullable Instant at,
            @Nullable Money amount,
            @Nullable ExternalId externalId,
            @Nullable Part part,
            @Nullable Map<String, Part> parts) {}

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final Sheet EMPTY = new Sheet(null, null, null, null, null, null, null, null, null, null);

    private final RecordReader<Sheet> reader = new RecordReaders(VALIDATOR).of(Sheet.class);

    @ParameterizedTest
    @CsvSource({
        "1970-01-01, ''",
        "2100-12-31, ''",
        "1969-12-31, out_of_range",
        "2101-01-01, out_of_range",
        "9999-12-31, out_of_range",
        "+10000-01-01, out_of_range",
        "-0001-01-01, out_of_range",
        "2026-02-30, invalid_format",
    })
    void aDayLiesWithinTheWindow(String day, String code) {
        assertThat(codes("{\"on\":\"" + day + "\"}")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00Z, ''",
        "2100-12-31T23:59:59.999999999Z, ''",
        "1969-12-31T23:59:59Z, out_of_range",
        "2101-01-01T00:00:00Z, out_of_range",
        "+1000000000-12-31T23:59:59Z, out_of_range",
        "2026-03-31T12:00:00+01:00, ''",
        "2026-03-31T12:00:00, invalid_format",
    })
    void anInstantLiesWithinTheWindow(String instant, String code) {
        assertThat(codes("{\"at\":\"" + instant + "\"}")).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u0000",
                "\\u0007",
                "\\u001b",
                "\\u007f",
                "\\u0085",
                "\\u202e",
                "\\u2066",
                "\\ud800",
                "\\udc00x"
            })
    void charactersThatNobodySeesAreRefused(String escaped) {
        assertThat(codes("{\"name\":\"a" + escaped + "\"}")).isEqualTo("invalid_character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\tb", "a\\nb", "a\\r\\nb", "\\u05d0\\u200f", "\\ud83d\\ude00", "\\u200d"})
    void whatPeopleWriteIsTaken(String escaped) {
        assertThat(codes("{\"name\":\"" + escaped + "\"}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://files.example/x",
                "//files.example/x",
                "https://",
                "https:///x",
                "https://?x",
                "https://user:secret@files.example/x",
                "https://files.example/a b",
                " https://files.example/",
                "https://files.example/\\\"><script>",
                "files.example",
            })
    void aLinkLeadsToAHost(String link) {
        assertThat(codes("{\"link\":\"" + link + "\"}")).isEqualTo("pattern");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://files.example",
                "http://localhost:8080/x?y=z@w#f",
                "https://[2001:db8::1]/x",
                "https://files.example?x",
                "https://bücher.example/ü",
            })
    void ordinaryLinksAreTaken(String link) {
        assertThat(codes("{\"link\":\"" + link + "\"}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "999999999999999.9999, ''",
        "1000000000000000, out_of_range",
        "0.00001, out_of_range",
        "1E+1000000, invalid_format",
        "'1,5', invalid_format",
        "'', invalid_format",
    })
    void anAmountFitsWhatIsStored(String amount, String code) {
        assertThat(codes("{\"amount\":{\"amount\":\"" + amount + "\",\"currency\":\"USD\"}}"))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1000000", "1E+2147483647", "1E-1000000", "1000000000000000", "0.00001"})
    void whetherAnAmountFitsIsToldBeforeItIsReckonedWith(String amount) {
        assertThat(Money.holds(new BigDecimal(amount))).isFalse();
    }

    @Test
    void anExternalIdIsOneLine() {
        assertThat(codes("{\"externalId\":{\"source\":\"crm\",\"id\":\"A\\n1\"}}"))
                .isEqualTo("pattern");
    }

    @Test
    void aPatchNamesNothingUnknownNotEvenToRemoveIt() {
        Problem problem =
                catchThrowableOfType(Problem.class, () -> MergePatch.read("""
                                {"deletedAt":null,"name":null,"part":{"colour":null,"name":"a","price":null},
                                 "amount":{"tax":null,"amount":"1","currency":"USD"},
                                 "parts":{"a":{"colour":null,"name":"b"},"b":null}}""".getBytes(StandardCharsets.UTF_8), reader)
                        .applyTo(EMPTY));

        assertThat(problem.faults())
                .extracting(f -> f.pointer() + " " + f.code())
                .containsExactlyInAnyOrder(
                        "/deletedAt unknown_field",
                        "/part/colour unknown_field",
                        "/amount/tax unknown_field",
                        "/parts/a/colour unknown_field");
    }

    /** A value of each kind that one door could take and the other refuse. */
    @Test
    void anotherDoorRefusesByTheSameCode() {
        assertThat(FieldBounds.of(Part.class, "name").faultOf("name", " "))
                .extracting(Fault::code)
                .isEqualTo(codes("{\"part\":{\"name\":\" \"}}"));
        assertSame("name", "", "\"\"");
        assertSame("name", "sixsix", "\"sixsix\"");
        assertSame("name", "a\u0007", "\"a\\u0007\"");
        assertSame("link", "javascript:x", "\"javascript:x\"");
        assertSame("codes", List.of("a", "b", "c"), "[\"a\",\"b\",\"c\"]");
        assertSame("count", BigInteger.ZERO, "0");
        assertSame("count", BigInteger.valueOf(11), "11");
        assertSame("count", BigInteger.TEN.pow(30), "1" + "0".repeat(30));
        assertSame("on", LocalDate.of(9999, 12, 31), "\"9999-12-31\"");
        assertThat(FieldBounds.of(Sheet.class, "amount").faultOf("amount", new BigDecimal("0.00001")))
                .extracting(Fault::code)
                .isEqualTo(codes("{\"amount\":{\"amount\":\"0.00001\",\"currency\":\"USD\"}}"));
        assertThat(FieldBounds.of(Sheet.class, "name").faultOf("name", "five5")).isNull();
        assertThat(FieldBounds.of(Sheet.class, "count").faultOf("count", BigInteger.TEN))
                .isNull();
    }

    private void assertSame(String component, Object value, String json) {
        Fault fault = FieldBounds.of(Sheet.class, component).faultOf(component, value);
        assertThat(fault).as(component + " " + value).isNotNull();
        assertThat(fault.code()).as(component + " " + value).isEqualTo(codes("{\"" + component + "\":" + json + "}"));
    }

    /** Empty when the body is taken. */
    private String codes(String body) {
        try {
            reader.read(body.getBytes(StandardCharsets.UTF_8));
            return "";
        } catch (Problem problem) {
            return String.join(" ", problem.faults().stream().map(Fault::code).toList());
        }
    }
}
