package org.partnersuite.partnerprogram;

import io.quarkus.arc.Arc;
import java.util.UUID;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

/** Stories of customer success that applications refer to, as if events had told of them. */
public final class StoryRows {
    private StoryRows() {}

    /** Two references of a partner with consent for a long time, as JSON. */
    public static String references(UUID partner) {
        return "[\"" + story(partner) + "\",\"" + story(partner) + "\"]";
    }

    private static UUID story(UUID partner) {
        UUID id = UUID.randomUUID();
        Arc.container()
                .instance(Database.class)
                .get()
                .transactionAs(
                        Caller.service("test"),
                        db -> db.execute(
                                "insert into reference_story values (?, 1, 'CUSTOMER_REFERENCE', 'PUBLISHED', ?, '2099-12-31',"
                                        + " null, false)",
                                id,
                                partner));
        return id;
    }
}
