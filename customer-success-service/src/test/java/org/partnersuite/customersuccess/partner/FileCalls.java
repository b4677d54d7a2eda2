package org.partnersuite.customersuccess.partner;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.platform.identity.Roles;

/** The calls by which a partner sends a file of the outcomes of its renewals. */
final class FileCalls {
    private static final Api READER = Api.as("reader");
    private static final String JOBS = "/v1/customer-success/bulk-jobs";
    private static final String HEADER = "subscriptionId,dueOn,outcome\n";

    private FileCalls() {}

    static Map<String, BiFunction<Api, UUID, Response>> all() {
        return Map.of(
                "POST " + JOBS,
                FileCalls::outcomeOf,
                "PATCH " + JOBS + "/{id}",
                (api, subscription) -> api.patch(open(subscription), "{\"state\":\"ABORTED\"}", "\"1\""),
                "PUT " + JOBS + "/{id}/content",
                (api, subscription) -> api.upload(
                        open(subscription) + "/content",
                        "text/csv",
                        HEADER + subscription + ",2026-12-31,RENEWED_SAME\n",
                        "\"1\""));
    }

    /** A file is sent and carried out; its rows are those of the content. */
    static Response sent(Api api, String object, String content) {
        Response created = api.post(
                "/bulk-jobs",
                "{\"object\":\"" + object + "\",\"format\":\"CSV\",\"externalIdSource\":\"crm\",\"content\":\""
                        + content.replace("\n", "\\n") + "\"}");
        if (created.statusCode() == 201) {
            String job = "/bulk-jobs/" + created.path("id");
            await().until(() -> "COMPLETE".equals(api.get(job).path("state")));
        }
        return created;
    }

    /** The renewal whose outcome a row records, as the sender finds it: a foreign one is not found. */
    private static Response outcomeOf(Api api, UUID subscription) {
        UUID ending = RenewalCalls.ending(subscription);
        Response created =
                sent(api, "renewal-outcomes", HEADER + ending + "," + RenewalCalls.soon() + ",RENEWED_SAME\n");
        if (created.statusCode() != 201) {
            return created;
        }
        String renewal = READER.get("/renewals?subscriptionId=" + ending).path("items[0].id");
        boolean applied =
                api.get("/bulk-jobs/" + created.path("id")).path("rows.updated").equals(1);
        return (applied ? READER : api).get("/renewals/" + renewal);
    }

    private static String open(UUID subscription) {
        String partner = READER.get("/subscriptions/" + subscription).path("partnerOfRecord");
        return "/bulk-jobs/"
                + Api.asPartner(UUID.fromString(partner), Roles.PARTNER_CSM)
                        .post(
                                "/bulk-jobs",
                                "{\"object\":\"renewal-outcomes\",\"format\":\"CSV\",\"externalIdSource\":\"crm\"}")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }
}
