package org.partnersuite.localstack.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.partnersuite.localstack.Secrets;

/** Those who may log in at the sample realm: people, each with one role. */
public final class People {

    private static final String PASSWORD = "SAMPLE_PEOPLE_PASSWORD";

    private People() {}

    /** Their names and roles, and the password that they share: they are of this machine's suite only. */
    public static List<String> lines(Secrets secrets) {
        List<String> lines = new ArrayList<>();
        for (JsonNode user : Realm.read().get("users")) {
            if (user.has("credentials")) {
                lines.add("%-14s %s"
                        .formatted(
                                user.get("username").asText(),
                                user.at("/groups/0").asText().substring(1)));
            }
        }
        lines.add("The password of all of them: " + secrets.get(PASSWORD));
        return lines;
    }
}
