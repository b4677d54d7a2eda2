package org.partnersuite.localstack.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import org.partnersuite.localstack.Secrets;

/** Those who may log in at the sample realm: people, each with one role. */
public final class People {

    private static final String PASSWORD = "SAMPLE_PEOPLE_PASSWORD";

    private People() {}

    /** Prints their names and roles, and where their password is kept: never the password itself. */
    public static void print(Secrets secrets) {
        for (JsonNode user : Realm.read().get("users")) {
            if (user.has("credentials")) {
                System.out.printf(
                        "%-14s %s%n",
                        user.get("username").asText(),
                        user.at("/groups/0").asText().substring(1));
            }
        }
        System.out.printf("%nThe password of all of them: grep %s %s%n", PASSWORD, secrets.file());
    }
}
