package org.partnersuite.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.platform.rest.list.ValueList;

@Tag("XC-1")
class ListLinkTest {
    private static final ListLink THINGS = new ListLink("/v1/things");

    @Test
    void aLinkHasItsFiltersInTheirOrder() {
        assertThat(THINGS).hasToString("/v1/things");
        assertThat(THINGS.with("stage", List.of("WON", "LOST"))
                        .without("offering")
                        .from("at", Instant.parse("2026-01-01T00:00:00Z"))
                        .to("at", Instant.parse("2026-03-31T23:59:59.999Z")))
                .hasToString("/v1/things?stage=WON,LOST&hasOffering=false&at.gte=2026-01-01T00:00:00Z"
                        + "&at.lte=2026-03-31T23:59:59.999Z");
    }

    @Test
    void aLinkThatIsNarrowedStaysWhatItWas() {
        ListLink east = THINGS.with("market", "East").with("won", "true");

        assertThat(east.with("market", "West")).hasToString("/v1/things?market=West&won=true");
        assertThat(east).hasToString("/v1/things?market=East&won=true");
    }

    @Test
    void whatNamesHoldStaysWithinTheirValue() {
        assertThat(THINGS.with("name", "Bank, Trust & Co\\x"))
                .hasToString("/v1/things?name=Bank%5C%2C%20Trust%20%26%20Co%5C%5Cx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a,b", "a\\", "a\\,b", "a b", "a+b", "a%20b", "a&b=c", "a#b?c", "Köln/Bonn", "東京", "(none)"})
    void everyValueIsReadAsItWasWritten(String value) {
        String query = URI.create(THINGS.with("name", List.of(value, "other")).toString())
                .getRawQuery();

        assertThat(query).startsWith("name=").doesNotContain("&", "+", " ");
        assertThat(ValueList.split(URLDecoder.decode(query.substring("name=".length()), StandardCharsets.UTF_8)))
                .containsExactly(value, "other");
    }
}
