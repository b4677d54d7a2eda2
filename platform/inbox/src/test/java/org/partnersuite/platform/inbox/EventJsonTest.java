package org.partnersuite.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("XC-2")
class EventJsonTest {
    record Thing(
            @Nullable BigDecimal amount,
            @Nullable List<BigDecimal> amounts,
            @Nullable String name,
            @Nullable List<String> names,
            @Nullable Instant at,
            @Nullable LocalDate on) {}

    @Test
    void whatIsOrdinaryIsRead() throws IOException {
        assertThat(read("""
            {"amount":"999999999999999.9999","amounts":[1E+3,0.0001],"name":"\\ud83d\\ude00 ä",
             "names":["a"],"at":"9999-12-31T23:59:59Z","on":"0001-01-01","addedLater":{"x":[1E+9]}}\
            """))
                .isEqualTo(new Thing(
                        new BigDecimal("999999999999999.9999"),
                        List.of(new BigDecimal("1E+3"), new BigDecimal("0.0001")),
                        "\ud83d\ude00 ä",
                        List.of("a"),
                        Instant.parse("9999-12-31T23:59:59Z"),
                        LocalDate.of(1, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"amount\":1E+5000000}",
                "{\"amount\":\"1E+5000000\"}",
                "{\"amount\":1E-41}",
                "{\"amount\":1E+41}",
                "{\"amounts\":[1E+2147483647,1.5]}",
                "{\"amount\":12345678901234567890123456789012345678901}",
                "{\"name\":\"a\\u0000\"}",
                "{\"name\":\"a\\ud800\"}",
                "{\"names\":[\"\\udc00b\"]}",
                "{\"at\":\"+300000-01-01T00:00:00Z\"}",
                "{\"at\":\"0000-12-31T00:00:00Z\"}",
                "{\"at\":1E+400000000}",
                "{\"on\":\"+10000-01-01\"}",
                "{\"on\":\"-0001-01-01\"}",
                "{\"name\":\"a\",\"name\":\"b\"}"
            })
    @Timeout(5)
    void whatIsOutOfBoundsIsRefusedBeforeAnythingIsDoneWithIt(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(IOException.class);
    }

    @Test
    void longNumbersDeepNestingAndManyMembersAreRefused() {
        assertThatThrownBy(() -> read("{\"amount\":" + "9".repeat(900_000) + "}"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("{\"x\":" + "[".repeat(400_000))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(IntStream.range(0, 60_000)
                        .mapToObj(i -> "\"m" + i + "\":0")
                        .collect(Collectors.joining(",", "{", "}"))))
                .isInstanceOf(IOException.class);
    }

    private static @Nullable Thing read(String body) throws IOException {
        return EventJson.read(body.getBytes(StandardCharsets.UTF_8), Thing.class);
    }
}
