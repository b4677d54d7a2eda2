package org.partnersuite.engagement.squad;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.dealsupport.GivenSupport;

@QuarkusTest
@Tag("EN-9")
class SquadUtilisationApiTest {
    private final Api reader = Api.as("reader");

    @Inject
    Clock clock;

    @Test
    void theWeeksSayWhichRequestsHoldAPlace() {
        String squad = GivenSupport.squad(2);
        String request = GivenSupport.request();
        GivenSupport.assign(request, 1, squad).then().statusCode(201);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        reader.get("/squads/" + squad + "/utilisation?from=" + today.minusWeeks(1) + "&to=" + today.plusWeeks(1))
                .then()
                .statusCode(200)
                .body("capacity", equalTo(2))
                .body("weeks.placesHeld", contains(0, 1, 1))
                .body("weeks[1].week", equalTo(IsoWeek.of(today).code()))
                .body("weeks[1].utilisation", equalTo(50.0f))
                .body("weeks[1].requests.requestId", contains(request))
                .body("weeks[1].requests[0].heldUntil", nullValue());
        GivenSupport.move("seller", request, 2, "withdrawals", "{\"reason\":\"Too late\"}")
                .then()
                .statusCode(201);
        reader.get("/squads/" + squad + "/utilisation?from=" + today + "&to=" + today.plusWeeks(1))
                .then()
                .body("weeks.placesHeld", contains(1, 0));
    }

    @Test
    void allSquadsAreReadInOneCall() {
        String busy = GivenSupport.squad(1);
        String idle = GivenSupport.squad(1);
        String retired = GivenSupport.squad(1, ",\"status\":\"RETIRED\"");
        GivenSupport.assign(GivenSupport.request(), 1, busy).then().statusCode(201);
        reader.get("/squads/utilisation")
                .then()
                .statusCode(200)
                .body("items.squadId", hasItem(busy))
                .body("items.squadId", hasItem(idle))
                .body("items.squadId", not(hasItem(retired)))
                .body("items.find { it.squadId == '" + busy + "' }.weeks", hasSize(12))
                .body("items.find { it.squadId == '" + busy + "' }.weeks.placesHeld", everyItem(equalTo(1)))
                .body("items.find { it.squadId == '" + idle + "' }.weeks.placesHeld", everyItem(equalTo(0)));
        reader.get("/squads/utilisation?from=2026-03-02&to=2026-03-01")
                .then()
                .statusCode(400)
                .body("errors.code", contains("before_from"));
        reader.get("/squads/" + idle + "/utilisation?from=2026-03-02&to=+999999999-12-31")
                .then()
                .statusCode(400);
        reader.get("/squads/" + UUID.randomUUID() + "/utilisation").then().statusCode(404);
    }
}
