package org.partnersuite.engagement.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.walk.Exchange.Message;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.testkit.Tokens;

/** docs/engagement.md walks one client from UNDERSTAND to SCALE; this runs exactly its calls. */
@QuarkusTest
@Tag("EN-5")
class WalkTest {
    private static final Path WALK = Path.of("../docs/engagement.md");
    private static final Pattern WORD = Pattern.compile("-([a-z])");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Names names = new Names();

    @Test
    void every_call_is_answered_as_written() throws IOException {
        Roles.ALL.stream()
                .filter(role -> !role.equals(Roles.PARTNER))
                .forEach(role -> names.give(inCamelCase(role), Tokens.of(role)));
        names.give("run", UUID.randomUUID().toString());
        List<Exchange> exchanges = Exchange.in(Files.readString(WALK));
        assertThat(exchanges).hasSizeGreaterThan(25);
        for (Exchange exchange : exchanges) {
            check(exchange, send(exchange.request()));
        }
    }

    private Response send(Message message) {
        RequestSpecification request = RestAssured.given().urlEncodingEnabled(false);
        for (Map.Entry<String, String> header : message.headers().entrySet()) {
            request.header(header.getKey(), names.filledIn(header.getValue()));
        }
        if (!message.body().isEmpty()) {
            String type = message.method().equals("PATCH") ? "application/merge-patch+json" : "application/json";
            request.contentType(type + "; charset=UTF-8").body(names.filledIn(message.body()));
        }
        return request.request(message.method(), names.filledIn(message.path()));
    }

    private void check(Exchange exchange, Response response) throws IOException {
        Message written = exchange.response();
        String where = "line " + exchange.line() + ": " + exchange.request().start();
        assertThat(response.statusCode())
                .as("%s%n%s", where, response.asString())
                .isEqualTo(written.status());
        written.headers().forEach((header, value) -> assertThat(response.getHeader(header))
                .as("%s: %s", where, header)
                .isEqualTo(names.filledIn(value)));
        if (!written.body().isEmpty()) {
            JsonNode real = JSON.readTree(response.asString());
            assertThat(names.missing(JSON.readTree(written.body()), real))
                    .as("%s%n%s", where, real.toPrettyString())
                    .isEmpty();
        }
    }

    private static String inCamelCase(String role) {
        return WORD.matcher(role).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
