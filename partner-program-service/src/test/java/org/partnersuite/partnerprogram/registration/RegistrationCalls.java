package org.partnersuite.partnerprogram.registration;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.platform.testkit.openapi.OpenApiContract;

/** Calls on registrations, ours with partners, and meetings, for tests that go through all operations. */
public final class RegistrationCalls {
    private static final Api MANAGER = Api.as("partner-manager");
    private static final String BASE = "/v1/partner-program";
    private static final String WITH_PARTNER = "/partners/{id}/deals/by-id/{dealId}/registration-with-partner";

    private RegistrationCalls() {}

    /** Of each operation that a partner may write, a call on a row of a partner. */
    public static Map<String, BiFunction<Api, UUID, Response>> writes() {
        String meetings = BASE + "/meetings";
        String registrations = BASE + "/registrations";
        Map<String, BiFunction<Api, UUID, Response>> calls = new HashMap<>();
        calls.put("POST " + registrations, (api, partner) -> api.post("/registrations", registration(partner)));
        calls.put(
                "POST " + registrations + "/batch",
                (api, partner) -> api.post("/registrations/batch", "{\"items\":[" + registration(partner) + "]}"));
        calls.put(
                "PATCH " + registrations + "/{id}",
                (api, partner) -> api.patch(submitted(partner), "{\"note\":\"Met again\"}", "\"1\""));
        calls.put("POST " + registrations + "/{id}/extensions", (api, partner) -> {
            String path = submitted(partner);
            MANAGER.postMatching(path + "/approvals", "{}", "\"1\"").then().statusCode(201);
            return api.postMatching(path + "/extensions", "{}", "\"2\"");
        });
        calls.put("POST " + meetings, (api, partner) -> api.post("/meetings", meeting(partner)));
        calls.put(
                "PATCH " + meetings + "/{id}",
                (api, partner) -> api.patch(recorded(partner), "{\"subject\":\"Another\"}", "\"1\""));
        calls.put(
                "POST " + meetings + "/{id}/notices",
                (api, partner) -> api.postMatching(recorded(partner) + "/notices", "{}", "\"1\""));
        calls.put(
                "POST " + meetings + "/{id}/cancellations",
                (api, partner) ->
                        api.postMatching(recorded(partner) + "/cancellations", "{\"reason\":\"Moved\"}", "\"1\""));
        return calls;
    }

    /** Addresses of rows by path of the document, to which broken patches are sent. */
    public static Map<String, String> patched(OpenApiContract contract, UUID partner, String deal) {
        Map<String, String> rows = new HashMap<>();
        rows.put(BASE + "/registrations/{id}", BASE + submitted(partner));
        rows.put(BASE + "/meetings/{id}", BASE + recorded(partner));
        String registration = WITH_PARTNER.replace("{id}", partner.toString()).replace("{dealId}", deal);
        MANAGER.put(registration, contract.example("RegistrationWithPartnerRequest"), null)
                .then()
                .statusCode(201);
        rows.put(BASE + WITH_PARTNER, BASE + registration);
        return rows;
    }

    /**
     * By operation, a row of a partner for each answer that it gets, the marker in all that is hidden.
     *
     * @param manager whose name has the marker
     */
    public static Map<String, List<String>> rows(
            DataSource database, Api manager, String marker, UUID partner, String deal) {
        String registration = "/registrations/" + withAccount(database, manager, partner);
        manager.postMatching(registration + "/approvals", "{}", "\"1\"").then().statusCode(201);
        String meeting = "/meetings/"
                + created(manager, "/meetings", meeting(partner).replaceFirst("}$", ",\"noticedOn\":\"2022-03-14\"}"));
        String infraction = "/infractions/"
                + manager.get("/infractions?partnerId=" + partner).path("items[0].id");
        manager.postMatching(infraction + "/waivers", "{\"reason\":\"" + marker + "\"}", "\"1\"")
                .then()
                .statusCode(201);
        String withPartner = WITH_PARTNER.replace("{id}", partner.toString()).replace("{dealId}", deal);
        manager.put(withPartner, "{\"program\":\"Deal Shield\",\"status\":\"REQUESTED\"}", null)
                .then()
                .statusCode(201);
        Map<String, List<String>> rows = new HashMap<>();
        rows.put("GET " + BASE + "/registrations/{id}", List.of(BASE + registration));
        rows.put("GET " + BASE + "/meetings/{id}", List.of(BASE + meeting));
        rows.put("GET " + BASE + "/infractions/{id}", List.of(BASE + infraction));
        rows.put("GET " + BASE + WITH_PARTNER, List.of(BASE + withPartner));
        return rows;
    }

    private static String withAccount(DataSource database, Api manager, UUID partner) {
        UUID account = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into client_account values ('" + account + "', 1, '" + account + "')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return created(
                manager,
                "/registrations",
                registration(partner).replaceFirst("\\{", "{\"accountId\":\"" + account + "\","));
    }

    private static String submitted(UUID partner) {
        return "/registrations/" + created(MANAGER, "/registrations", registration(partner));
    }

    private static String recorded(UUID partner) {
        return "/meetings/" + created(MANAGER, "/meetings", meeting(partner).replace("2022-03-15", "2099-03-15"));
    }

    private static String created(Api api, String collection, String body) {
        return api.post(collection, body).then().statusCode(201).extract().path("id");
    }

    private static String registration(UUID partner) {
        return Registering.body(Registering.client(), "watsonx.ai")
                .strip()
                .replaceFirst("\\{", "{\"partnerId\":\"" + partner + "\",");
    }

    private static String meeting(UUID partner) {
        return "{\"partnerId\":\"" + partner + "\",\"subject\":\"Pipeline\",\"meetingOn\":\"2022-03-15\","
                + "\"audience\":\"SERVICES_MANAGER\",\"attendees\":[\"ann\"]}";
    }
}
