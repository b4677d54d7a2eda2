package org.partnersuite.engagement.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.platform.testkit.events.LoggedEvent;

/** The feed as callers get it. */
@QuarkusTest
@Tag("XC-2")
class EventFeedApiTest {
    private static final String TYPE = "org.partnersuite.engagement.opportunity.v1";

    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    DataSource database;

    private final UUID partner = UUID.randomUUID();
    private final Api reader = Api.as("reader");

    @Test
    void anEventComesAsItWasPublished() throws SQLException {
        String cursor = now();
        UUID aggregate = LoggedEvent.add(database, TYPE, partner, "{\"amount\":{\"amount\":\"1.50\"}}");

        reader.get("/events?cursor=" + cursor + "&type=" + TYPE + "&aggregateId=" + aggregate + "&limit=500")
                .then()
                .statusCode(200)
                .body("events.specversion", contains("1.0"))
                .body("events.id", contains(aggregate + ":1"))
                .body("events.source", contains("/engagement-service"))
                .body("events.subject", contains(aggregate.toString()))
                .body("events.deleted", contains(false))
                .body("events[0].data.amount.amount", equalTo("1.50"))
                .body("caughtUp", equalTo(true));
    }

    @Test
    void aPartnerGetsItsOwnWithoutData() throws SQLException {
        String cursor = now();
        UUID own = LoggedEvent.add(database, TYPE, partner, "{}");
        LoggedEvent.add(database, TYPE, UUID.randomUUID(), "{}");

        Api.asPartner(partner)
                .get("/events?cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("events.subject", contains(own.toString()))
                .body("events[0]", not(hasKey("data")));
    }

    @Test
    void whoWaitsGetsTheNextEvent() throws Exception {
        String cursor = now();
        try (ExecutorService callers = Executors.newSingleThreadExecutor()) {
            Future<String> waiting = callers.submit(() -> reader.get("/events?waitSeconds=30&cursor=" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("events[0].subject"));
            UUID added = LoggedEvent.add(database, TYPE, partner, "{}");

            assertThat(waiting.get()).isEqualTo(added.toString());
        }
    }

    @Test
    void faultsAreNamedTogether() {
        reader.get("/events?cursor=x&from=NOW&limit=0&waitSeconds=31")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("cursor", "from", "limit", "waitSeconds"));
        reader.get("/events?from=LATER&aggregateId=x&since=1")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("aggregateId", "from", "since"));
    }

    @Test
    void aCursorThatIsNotKeptIsGone() {
        reader.get("/events?cursor=AX__________")
                .then()
                .statusCode(410)
                .body("code", equalTo("cursor_expired"))
                .body("errors", nullValue());
    }

    private String now() {
        return reader.get("/events?from=NOW")
                .then()
                .statusCode(200)
                .body("events", empty())
                .body("caughtUp", equalTo(true))
                .extract()
                .path("nextCursor");
    }
}
