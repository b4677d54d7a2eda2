package org.partnersuite.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.gateway.BareServer;
import org.partnersuite.platform.testkit.framing.RawConnection;

/** Who is let in, how much one caller may have, and that others are served meanwhile. */
@Tag("XC-4")
class AdmissionTest {
    private static final String ACCOUNTS = "/v1/engagement/accounts";
    private static final String SILENT = "/v1/partner-program/silent";
    private static final String PARTNERS = "/v1/partner-program/partners";
    private static final String EVENTS = "/v1/engagement/events";
    private static final int AT_ONCE = 6;
    private static final int STREAMS = 2;
    private static final int CONNECTIONS_TO_A_SERVICE = 8;

    private final BareServer gateway = Callers.gateway(
            Map.of("gateway.limits.requests-without-token", "20", "gateway.limits.requests-to-forms", "5"));

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void aClientThatAsksTooMuchIsToldWhenToComeBack() throws Exception {
        HttpResponse<String> last = askTooMuch(Callers.token("batch", "greedy"));

        assertRefused(last, 429, "too_many_requests");
        assertThat(header(last, "Retry-After")).matches("[0-9]+");
        assertThat(header(last, "RateLimit-Policy")).isEqualTo("\"default\";q=200;w=600");
        assertThat(header(last, "RateLimit")).startsWith("\"default\";r=0;t=");
        HttpResponse<String> other = get(Callers.token("reader", "modest"), ACCOUNTS);
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(header(other, "RateLimit")).isNotEmpty();
    }

    @Test
    void peopleOfOneClientHaveLimitsOfTheirOwn() throws Exception {
        assertThat(askTooMuch(Callers.token("greedy", "crowd")).statusCode()).isEqualTo(429);

        HttpResponse<String> other = get(Callers.token("modest", "crowd"), ACCOUNTS);
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(header(other, "RateLimit")).isNotEmpty();
    }

    @Test
    void onePersonHasALimitWithEachClient() throws Exception {
        assertThat(askTooMuch(Callers.token("anna", "first")).statusCode()).isEqualTo(429);

        assertThat(get(Callers.token("anna", "second"), ACCOUNTS).statusCode()).isEqualTo(200);
    }

    @Test
    void whoHasNoTokenIsToldSoUntilItsAddressAsksTooMuch() throws Exception {
        for (int i = 0; i < 10; i++) {
            HttpResponse<String> without = gateway.get(ACCOUNTS);
            assertRefused(without, 401, "unauthorized");
            assertThat(header(without, "WWW-Authenticate")).isEqualTo("Bearer");
            HttpResponse<String> invalid = get("Bearer nonsense", ACCOUNTS);
            assertRefused(invalid, 401, "invalid_token");
            assertThat(header(invalid, "WWW-Authenticate")).startsWith("Bearer error");
            assertThat(header(invalid, "RateLimit")).isNotEmpty();
        }
        HttpResponse<String> last = gateway.get(ACCOUNTS);
        assertRefused(last, 429, "too_many_requests");
        assertThat(header(last, "RateLimit-Policy")).isEqualTo("\"default\";q=20;w=600");
        assertThat(get(Callers.token("reader", "modest"), ACCOUNTS).statusCode())
                .isEqualTo(200);
    }

    @Test
    @Tag("XC-7")
    void aTokenThatCannotBeJudgedIsNotCalledInvalid() throws Exception {
        HttpResponse<String> response = get(Callers.tokenThatCannotBeJudged(), ACCOUNTS);

        assertRefused(response, 503, "unavailable");
        assertThat(header(response, "Retry-After")).isEqualTo("5");
    }

    @Test
    void eachServicesOwnDocumentIsOpenLikeTheJoinedOne() throws Exception {
        HttpResponse<String> document = gateway.get("/v1/engagement/openapi");
        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(document.body()).getJsonObject("paths")).isNotNull();
        assertThat(header(document, "RateLimit")).startsWith("\"default\";r=19;");

        assertThat(gateway.send("POST", "/v1/engagement/openapi").statusCode()).isEqualTo(401);
        assertThat(gateway.get("/v1/engagement/openapi/more").statusCode()).isEqualTo(401);
    }

    @Test
    @Tag("CS-11")
    void theFormsOfSurveysNeedNoTokenAndHaveALimitOfTheirOwn() throws Exception {
        String form = "/v1/customer-success/survey-forms/";
        for (int i = 0; i < 5; i++) {
            HttpResponse<String> answer = i % 2 == 0 ? gateway.get(form + i) : gateway.send("POST", form + i);
            assertThat(answer.statusCode()).isNotIn(401, 429);
            assertThat(header(answer, "RateLimit")).startsWith("\"default\";r=" + (4 - i) + ";");
        }
        assertRefused(gateway.get(form + "another"), 429, "too_many_requests");
        assertThat(gateway.get(form + "one/more").statusCode()).isEqualTo(401);
        assertThat(gateway.get("/v1/customer-success/surveys").statusCode()).isEqualTo(401);
    }

    @Test
    void aBodyThatDeclaresToBePastItsBoundIsRefused() throws Exception {
        assertThat(declared(100_001).status()).isEqualTo(413);
        RawConnection.Answer within = declared(100_000);
        assertThat(within.status()).isEqualTo(200);
        assertThat(within.body()).contains("\"bytes\":100000");
    }

    @Test
    void noExpectationButOneIsMet() throws IOException {
        try (RawConnection caller = RawConnection.to(gateway.address())) {
            caller.send(head("POST", ACCOUNTS, "luck") + "Expect: luck\r\nContent-Length: 0\r\n\r\n");
            assertThat(caller.read().status()).isEqualTo(417);
        }
        try (RawConnection caller = RawConnection.to(gateway.address())) {
            caller.send(head("POST", ACCOUNTS, "patient") + "Expect: 100-Continue\r\nContent-Length: 3\r\n\r\n");
            assertThat(caller.readHead().status()).isEqualTo(100);
            caller.send("abc");
            assertThat(caller.read().body()).contains("\"bytes\":3");
        }
    }

    @Test
    void aCallerHasSoManyRequestsUnderWayAndOthersAreServed() throws Exception {
        List<RawConnection> connections = ask("busy", SILENT, AT_ONCE);

        HttpResponse<String> refusal = await().until(
                        () -> get(Callers.token("busy", "bounds"), ACCOUNTS), response -> response.statusCode() == 429);
        assertRefused(refusal, 429, "too_many_requests");
        assertThat(header(refusal, "Retry-After")).isEqualTo("1");
        assertThat(get(Callers.token("idle", "bounds"), PARTNERS).statusCode()).isEqualTo(200);
        close(connections);
        await().until(() -> get(Callers.token("busy", "bounds"), ACCOUNTS).statusCode() == 200);
    }

    @Test
    void whoWaitsForAConnectionIsToldSoon() throws Exception {
        List<RawConnection> connections = ask("first", SILENT, AT_ONCE);
        connections.addAll(ask("second", SILENT, CONNECTIONS_TO_A_SERVICE - AT_ONCE));

        HttpResponse<String> third = get(Callers.token("third", "bounds"), PARTNERS);
        assertRefused(third, 503, "unavailable");
        assertThat(header(third, "Retry-After")).isNotEmpty();
        assertThat(get(Callers.token("third", "bounds"), ACCOUNTS).statusCode()).isEqualTo(200);
        close(connections);
    }

    @Test
    void aCallerHasSoManyStreamsAndOthersTheirs() throws Exception {
        List<RawConnection> connections = ask("watching", EVENTS, STREAMS);
        for (RawConnection connection : connections) {
            assertThat(connection.readHead().status()).isEqualTo(200);
        }

        HttpResponse<String> refusal = get(Callers.token("watching", "bounds"), EVENTS);
        assertRefused(refusal, 429, "too_many_requests");
        assertThat(header(refusal, "Retry-After")).isEqualTo("5");
        assertThat(get(Callers.token("watching", "bounds"), ACCOUNTS).statusCode())
                .isEqualTo(200);
        List<RawConnection> others = ask("looking", EVENTS, 1);
        assertThat(others.getFirst().readHead().status()).isEqualTo(200);
        close(connections);
        close(others);
    }

    private HttpResponse<String> askTooMuch(String token) throws Exception {
        HttpResponse<String> last = get(token, ACCOUNTS);
        for (int i = 0; i < 260 && last.statusCode() == 200; i++) {
            last = get(token, ACCOUNTS);
        }
        return last;
    }

    private RawConnection.Answer declared(int length) throws IOException {
        try (RawConnection caller = RawConnection.to(gateway.address())) {
            caller.send(head("POST", ACCOUNTS, "large") + "Content-Length: " + length + "\r\n\r\n");
            caller.send(new byte[length]);
            return caller.read();
        }
    }

    private List<RawConnection> ask(String person, String path, int times) throws IOException {
        List<RawConnection> connections = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            RawConnection connection = RawConnection.to(gateway.address());
            connection.send(head("GET", path, person) + "\r\n");
            connections.add(connection);
        }
        return connections;
    }

    private static String head(String method, String path, String person) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + Callers.token(person, "bounds")
                + "\r\n";
    }

    private static void close(List<RawConnection> connections) throws IOException {
        for (RawConnection connection : connections) {
            connection.close();
        }
    }

    private HttpResponse<String> get(String token, String path) throws IOException, InterruptedException {
        return gateway.send("GET", path, "Authorization", token);
    }

    private static void assertRefused(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(new JsonObject(response.body()).getString("code")).isEqualTo(code);
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
