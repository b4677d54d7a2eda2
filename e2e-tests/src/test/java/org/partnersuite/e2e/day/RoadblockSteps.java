package org.partnersuite.e2e.day;

import java.util.List;
import org.partnersuite.e2e.day.model.Deal;
import org.partnersuite.e2e.suite.Client.Answer;

/** What stands in the way of opportunities (EN-10). */
final class RoadblockSteps {
    static final String PATH = Office.API + "/roadblocks";
    private static final List<String> SEVERITIES = List.of("LOW", "MEDIUM", "HIGH", "BLOCKING");

    private final Desk desk;
    private final Writes writes;

    RoadblockSteps(Desk desk) {
        this.desk = desk;
        this.writes = new Writes(desk);
    }

    void raise() {
        Deal deal = desk.deal();
        Answer raised = writes.create(PATH, """
                {"opportunityId":"%s","category":"DATA","severity":"%s","description":"%s"}""".formatted(deal.id(), desk.anyOf(SEVERITIES), desk.text("Data")));
        deal.blocked();
        if (desk.happens(50)) {
            resolve(raised);
        }
    }

    /** By two at once: one does, the other is told that it has changed. */
    private void resolve(Answer raised) {
        String path = PATH + "/" + raised.id() + "/resolutions";
        String json = "{\"note\":\"Settled\"}";
        List<String> keys = List.of(desk.key(), desk.key());
        List<Integer> statuses = writes
                .atOnce(
                        () -> desk.as("seller")
                                .move(path, raised.etag(), keys.get(0), json)
                                .answer(),
                        () -> desk.as("technical-lead")
                                .move(path, raised.etag(), keys.get(1), json)
                                .answer())
                .stream()
                .map(Answer::status)
                .sorted()
                .toList();
        desk.tally().expect(List.of(201, 412), statuses, "a roadblock resolved twice: " + raised.id());
    }
}
