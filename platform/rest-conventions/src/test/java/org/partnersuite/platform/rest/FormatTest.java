package org.partnersuite.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("RP-8")
class FormatTest {

    @ParameterizedTest
    @CsvSource({
        "*/*, JSON",
        "text/csv, CSV",
        "text/html application/xml */*, HTML",
        "image/png, JSON",
        "image/png text/*, CSV",
        "application/json text/csv, JSON"
    })
    void acceptDecidesInTheOrderOfTheCaller(String accepted, Format format) {
        assertThat(Format.requested(null, accepting(accepted), Format.JSON, Format.CSV, Format.HTML))
                .isEqualTo(format);
    }

    @Test
    void theParameterCountsBeforeAccept() {
        assertThat(Format.requested("csv", accepting("text/html"), Format.JSON, Format.CSV, Format.HTML))
                .isEqualTo(Format.CSV);
    }

    @Test
    void aFormatThatIsNotOfferedIsRefusedWithThoseThatAre() {
        for (String named : List.of("pdf", "html", "CSV", "")) {
            Problem refusal = catchThrowableOfType(
                    Problem.class, () -> Format.requested(named, accepting("*/*"), Format.JSON, Format.CSV));
            assertThat(refusal.status()).isEqualTo(400);
            assertThat(refusal.faults())
                    .containsExactly(Fault.at("format", "unknown_code", "Must be one of json, csv."));
        }
    }

    /** @param types as JAX-RS gives them, the best first */
    private static HttpHeaders accepting(String types) {
        List<MediaType> accepted =
                Stream.of(types.split(" ", -1)).map(MediaType::valueOf).toList();
        return (HttpHeaders) Proxy.newProxyInstance(
                FormatTest.class.getClassLoader(), new Class<?>[] {HttpHeaders.class}, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("getAcceptableMediaTypes");
                    return accepted;
                });
    }
}
