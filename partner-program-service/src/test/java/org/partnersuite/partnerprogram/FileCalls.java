package org.partnersuite.partnerprogram;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.partnersuite.platform.identity.Roles;

/** The calls by which a partner sends a file of its own pipeline. */
public final class FileCalls {
    private static final String JOBS = Api.BASE + "/bulk-jobs";
    private static final String HEADER = "externalId,partnerId,name,status,closeDate,currency,amount\n";

    private FileCalls() {}

    public static Map<String, BiFunction<Api, UUID, Response>> writes() {
        return Map.of(
                "POST " + JOBS,
                FileCalls::rowOf,
                "PATCH " + JOBS + "/{id}",
                (api, partner) -> api.patch(open(partner), "{\"state\":\"ABORTED\"}", "\"1\""),
                "PUT " + JOBS + "/{id}/content",
                (api, partner) ->
                        api.upload(open(partner) + "/content", "text/csv", HEADER + row("1", partner), "\"1\""));
    }

    /** A file with the rows is sent and carried out. */
    public static Response sent(Api api, String source, String... rows) {
        Response created = api.post(
                "/bulk-jobs",
                "{\"object\":\"partner-pipeline\",\"format\":\"CSV\",\"externalIdSource\":\"" + source
                        + "\",\"content\":\"" + (HEADER + String.join("", rows)).replace("\n", "\\n") + "\"}");
        if (created.statusCode() == 201) {
            String job = "/bulk-jobs/" + created.path("id");
            await().until(() -> "COMPLETE".equals(api.get(job).path("state")));
        }
        return created;
    }

    public static String row(String key, UUID partner) {
        return key + "," + partner + ",Data platform,OPEN,,USD,90.00\n";
    }

    /** What became of a row of the partner, unless the file is refused. */
    private static Response rowOf(Api api, UUID partner) {
        String source = "file-" + UUID.randomUUID();
        Response created = sent(api, source, row("1", partner));
        return created.statusCode() == 201
                ? Api.as("reader").get("/partners/" + partner + "/own-pipeline/by-external-id/" + source + "/1")
                : created;
    }

    private static String open(UUID partner) {
        return "/bulk-jobs/"
                + Api.asPartner(partner, Roles.PARTNER_ALLIANCE)
                        .post(
                                "/bulk-jobs",
                                "{\"object\":\"partner-pipeline\",\"format\":\"CSV\",\"externalIdSource\":\"crm\"}")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }
}
