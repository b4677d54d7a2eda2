package org.partnersuite.engagement.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

/** Every status against every change. */
@QuarkusTest
@Tag("EN-8")
class ActivityMovesTest {
    /** Rows: from; columns: to, in the order of the statuses. */
    private static final boolean[][] ALLOWED = {
        {true, true, true, true},
        {true, true, true, true},
        {true, true, true, false},
        {false, false, false, false}
    };

    private final Api seller = Api.as("seller");
    private String opportunity = "";

    @BeforeEach
    void engage() {
        opportunity = Given.opportunity();
    }

    static List<Arguments> matrix() {
        List<Arguments> cells = new ArrayList<>();
        for (ActivityStatus from : ActivityStatus.values()) {
            for (ActivityStatus to : ActivityStatus.values()) {
                cells.add(Arguments.of(from, to, ALLOWED[from.ordinal()][to.ordinal()]));
            }
        }
        return cells;
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void aChangeGoesWhereTheTableLetsIt(ActivityStatus from, ActivityStatus to, boolean allowed) {
        String id = Given.activity(opportunity, dates(from).replaceAll(",\"\\w+\":null", ""));
        long version = 1;
        if (from == ActivityStatus.CANCELLED) {
            cancel(id, 1).then().statusCode(201);
            version = 2;
        }
        Response answer = to == ActivityStatus.CANCELLED
                ? cancel(id, version)
                : seller.patch(
                        "/activities/" + id, "{\"subject\":\"Changed\"" + dates(to) + "}", "\"" + version + "\"");
        if (!allowed) {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.<String>path("code")).isEqualTo("status_refused");
            assertThat(answer.<String>path("errors[0].satisfiedBy.path")).startsWith("/v1/engagement/activities");
            return;
        }
        assertThat(answer.statusCode()).isEqualTo(to == ActivityStatus.CANCELLED ? 201 : 200);
        assertThat(answer.<String>path("status.value")).isEqualTo(to.name());
        assertThat(seller.get("/activities/" + id).<String>path("status.value")).isEqualTo(to.name());
        assertThat(seller.get("/activities?opportunityId=" + opportunity + "&status=" + to)
                        .<List<String>>path("items.id"))
                .contains(id);
    }

    private Response cancel(String id, long version) {
        return seller.postMatching(
                "/activities/" + id + "/cancellations", "{\"reason\":\"Postponed\"}", "\"" + version + "\"");
    }

    private static String dates(ActivityStatus status) {
        return switch (status) {
            case COMPLETED -> ",\"actualStart\":\"2026-01-10\",\"actualEnd\":\"2026-01-11\"";
            case IN_PROGRESS -> ",\"actualStart\":\"2026-01-10\",\"actualEnd\":null";
            default -> ",\"actualStart\":null,\"actualEnd\":null";
        };
    }
}
