package org.partnersuite.e2e.success;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnersuite.e2e.success.model.Customer;
import org.partnersuite.e2e.success.model.Touches.Touch;

/** Touches of two years, and some that are planned (CS-18). */
final class TouchSteps {
    private static final List<String> TYPES = List.of("MEETING", "CALL", "EMAIL", "SITE_VISIT", "TRAINING", "EVENT");

    private final Desk desk;
    private final World world;

    TouchSteps(Desk desk) {
        this.desk = desk;
        this.world = desk.world();
    }

    void touch(Customer customer) {
        List<Body> items = new ArrayList<>();
        for (int i = desk.between(0, 12); i > 0; i--) {
            boolean planned = desk.happens(12);
            LocalDate day = planned
                    ? world.today().plusDays(desk.between(1, 30))
                    : world.today().minusDays(desk.between(1, desk.happens(50) ? 100 : 700));
            boolean held = !planned && desk.happens(92);
            Touch touch = new Touch(day, world.person("CSM", customer.number() / TeamSteps.BOOK), held);
            customer.touches().add(touch);
            items.add(Body.of("customerId", customer.id())
                    .with("type", desk.anyOf(TYPES))
                    .with("occurredAt", day.atTime(desk.between(0, 23), 30).toInstant(ZoneOffset.UTC))
                    .with("held", planned ? null : held)
                    .with("person", touch.person())
                    .with("subject", "Quarterly call"));
        }
        if (!items.isEmpty()) {
            desk.createAll("/interactions/batch", items, Set.of(201));
        }
        if (desk.happens(25)) {
            int days = desk.between(5, 60);
            desk.replace("/customers/" + customer.id() + "/touch-schedule", Body.of("everyDays", days));
            customer.touches().every(days);
        }
    }
}
