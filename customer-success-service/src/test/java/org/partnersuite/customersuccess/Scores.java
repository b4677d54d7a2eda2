package org.partnersuite.customersuccess;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Scores follow a moment after their inputs. */
public final class Scores {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Scores() {}

    /** The newest score of a subscription, once it has this number. */
    public static ValidatableResponse await(String subscription, int number) {
        Api api = Api.as("reader");
        String path = "/subscriptions/" + subscription + "/health-score";
        Awaitility.await()
                .atMost(LONGEST)
                .untilAsserted(() -> api.get(path).then().statusCode(200).body("number", equalTo(number)));
        return api.get(path).then();
    }
}
