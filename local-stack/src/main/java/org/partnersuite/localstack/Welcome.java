package org.partnersuite.localstack;

import java.util.List;
import org.partnersuite.localstack.keycloak.KeycloakServer;
import org.partnersuite.localstack.keycloak.People;
import org.partnersuite.localstack.service.Deployables;

/** What one can do with a suite that has just started. */
final class Welcome {

    /** A reading call for each service that answers whatever the database holds. */
    private static final List<String> FIRST_CALLS = List.of(
            "/v1/engagement/accounts",
            "/v1/partner-program/partners",
            "/v1/customer-success/subscriptions",
            "/v1/reporting/topsheets/watsonx");

    private Welcome() {}

    static void print(Workspace workspace, Secrets secrets) {
        String gateway = Deployables.gatewayUrl(workspace);
        System.out.println();
        System.out.println("  API and its documentation   " + gateway);
        System.out.println("  Issuer of tokens            " + KeycloakServer.issuer(workspace));
        System.out.println("  Secrets, data, logs         " + workspace.data());
        System.out.println();
        System.out.println("  The topsheet, for who logs in: " + gateway + FIRST_CALLS.getLast());
        People.lines(secrets).forEach(line -> System.out.println("    " + line));
        System.out.println();
        System.out.println("  TOKEN=$(./suite token admin)");
        for (String path : FIRST_CALLS) {
            System.out.println("  curl -H \"Authorization: Bearer $TOKEN\" " + gateway + path);
        }
        System.out.println();
    }
}
