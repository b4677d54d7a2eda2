package org.partnersuite.platform.rest.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.Problem;

@Tag("XC-1")
class StrictReadingTest {
    enum UseCase {
        TALENT("wx_Talent"),
        SAP("wx_SAP");

        private final String code;

        UseCase(String code) {
            this.code = code;
        }

        @JsonValue
        String code() {
            return code;
        }
    }

    record Line(@NotBlank String offering, @Max(100) int quantity) {}

    record Order(
            @NotBlank @Size(max = 10) String name,
            @Nullable UUID id,
            @Nullable LocalDate due,
            @Nullable Instant at,
            @Nullable Money budget,
            @Nullable BigDecimal share,
            @Nullable Boolean urgent,
            @Nullable Long count,
            @Nullable List<Line> lines,
            @Nullable Set<UseCase> useCases,
            @Nullable Map<String, String> labels) {}

    private final RecordReader<Order> reader =
            new RecordReaders(Validation.buildDefaultValidatorFactory().getValidator()).of(Order.class);

    @Test
    void aRightBodyBecomesItsRecord() {
        Order order = read("""
                {"name":"one","id":"01890a5d-ac96-774b-bcce-b302099a8057","due":"2026-03-31",
                 "at":"2026-03-31T12:00:00Z","budget":{"amount":"1234.5","currency":"USD"},"share":0.25,"urgent":true,
                 "count":9007199254740993,"lines":[{"offering":"watsonx.ai","quantity":2}],
                 "useCases":["wx_SAP"],"labels":{"a/b":"c"}}""");

        assertThat(order.budget()).isEqualTo(new Money(new BigDecimal("1234.50"), "USD"));
        assertThat(order.count()).isEqualTo(9007199254740993L);
        assertThat(order.lines()).containsExactly(new Line("watsonx.ai", 2));
        assertThat(order.useCases()).containsExactly(UseCase.SAP);
        assertThat(order.share()).isEqualByComparingTo("0.25");
    }

    @Test
    void everyFaultIsNamedWithItsPlaceAndEachPlaceOnce() {
        List<Fault> faults = faults("""
                {"name":" ","nmae":"x","id":"1","due":"2026-02-30","at":"2026-03-31T12:00:00 01:00",
                 "budget":{"amount":1,"currency":"XXY"},"urgent":"true","count":1.0,
                 "lines":[{"offering":"","quantity":101},{"quantity":"2"}],"useCases":["TALENT"],"labels":{"a":null}}""");

        assertThat(faults)
                .extracting(f -> f.pointer() + " " + f.code())
                .containsExactlyInAnyOrder(
                        "/name blank",
                        "/nmae unknown_field",
                        "/id invalid_format",
                        "/due invalid_format",
                        "/at invalid_format",
                        "/budget/amount wrong_type",
                        "/budget/currency unknown_code",
                        "/urgent wrong_type",
                        "/count wrong_type",
                        "/lines/0/offering blank",
                        "/lines/0/quantity out_of_range",
                        "/lines/1/offering required",
                        "/lines/1/quantity wrong_type",
                        "/useCases/0 unknown_code",
                        "/labels/a null_not_allowed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':null} | /name null_not_allowed",
                "{} | /name required",
                "[] | ' wrong_type'",
                "{'name':'a','name':'b'} | /name duplicate_field",
                "{'name':'a\\u0000'} | /name invalid_character",
                "{'name':'a\\ud800'} | /name invalid_character",
                "{'name':'elevenchars'} | /name size",
                "{'name':'a','count':99999999999999999999} | /count out_of_range",
                "{'name':'a','share':1e999999999} | /share out_of_range",
                "{'name':'a','lines':[{'offering':'x','quantity':4294967296}]} | /lines/0/quantity out_of_range",
                "{'name':'a','useCases':['wx_SAP','wx_SAP']} | /useCases/1 duplicate_item",
                "{'name':'a','budget':{'amount':'1.00001','currency':'USD'}} | /budget/amount out_of_range",
                "{'name':'a','due':'+12026-01-01'} | /due out_of_range",
                "{'name' | ' malformed_json'",
                "{'name':'a'} x | ' malformed_json'",
                "{'name':NaN} | ' malformed_json'",
            })
    void aFaultIsNamed(String body, String expected) {
        assertThat(faults(body.replace('\'', '"')))
                .extracting(f -> f.pointer() + " " + f.code())
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 5_000, 500_000})
    void depthIsBounded(int depth) {
        assertThat(faults("[".repeat(depth))).extracting(Fault::code).containsExactly("too_deep_or_long");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] latin = "{\"name\":\"Zürich\"}".getBytes(StandardCharsets.ISO_8859_1);

        Problem problem = catchThrowableOfType(Problem.class, () -> reader.read(latin));

        assertThat(problem.faults()).extracting(Fault::code).containsExactly("invalid_utf8");
    }

    @Test
    void anEmptyBodyIsRefused() {
        assertThat(faults("")).extracting(Fault::code).containsExactly("body_required");
    }

    @Test
    void aMergePatchChangesRemovesAndKeeps() {
        Order before = read("{\"name\":\"one\",\"due\":\"2026-03-31\",\"labels\":{\"a\":\"1\",\"b\":\"2\"}}");

        Order after = patch("{\"name\":\"two\",\"due\":null,\"labels\":{\"a\":null,\"c\":\"3\"}}", before);

        assertThat(after.name()).isEqualTo("two");
        assertThat(after.due()).isNull();
        assertThat(after.labels()).isEqualTo(Map.of("b", "2", "c", "3"));
    }

    @Test
    void aMergePatchIsReadAsStrictlyAsAWholeBody() {
        Order before = read("{\"name\":\"one\"}");

        Problem problem = catchThrowableOfType(
                Problem.class, () -> patch("{\"name\":null,\"version\":3,\"urgent\":\"no\"}", before));

        assertThat(problem.faults())
                .extracting(f -> f.pointer() + " " + f.code())
                .containsExactlyInAnyOrder("/name required", "/version unknown_field", "/urgent wrong_type");
    }

    private Order patch(String patch, Order before) {
        return MergePatch.read(patch.getBytes(StandardCharsets.UTF_8), reader).applyTo(before);
    }

    private Order read(String body) {
        return reader.read(body.getBytes(StandardCharsets.UTF_8));
    }

    private List<Fault> faults(String body) {
        Problem problem = catchThrowableOfType(Problem.class, () -> read(body));
        assertThat(problem.status()).isEqualTo(400);
        return problem.faults();
    }
}
