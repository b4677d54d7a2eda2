package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.partnersuite.e2e.success.model.Actions.Action;
import org.partnersuite.e2e.success.model.Client;
import org.partnersuite.e2e.success.model.Health;

/** People close what transitions opened (CS-6). */
final class ActionSteps {
    private static final String PATH = "/calls-to-action";

    private final Desk desk;

    ActionSteps(Desk desk) {
        this.desk = desk;
    }

    void closeIfRed(Client client, Health health) {
        String subject = health.contract().id();
        for (Action action : client.actions().open("SCORE_RED", subject)) {
            String list = PATH + "?status=OPEN&trigger=SCORE_RED&subjectId=" + subject;
            desk.years().inTheEnd("the action of " + subject, 1, () -> desk.years()
                    .list(list)
                    .size());
            List<JsonNode> open = desk.years().list(list);
            String at = PATH + "/" + open.getFirst().path("id").asText();
            String etag = desk.years()
                    .as("customer-success")
                    .get(TwoYears.API + at)
                    .answer()
                    .etag();
            desk.calls()
                    .move(
                            "customer-success",
                            at + "/closures",
                            etag,
                            "{\"outcome\":\"RESOLVED\",\"reason\":\"It is well again\"}");
            action.close();
        }
    }
}
