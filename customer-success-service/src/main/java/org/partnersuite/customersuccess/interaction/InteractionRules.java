package org.partnersuite.customersuccess.interaction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.partnersuite.platform.rest.Fault;

/** Rules for every touch. They report every fault. */
final class InteractionRules {
    private InteractionRules() {}

    static List<Fault> faults(InteractionDetails details, Instant now) {
        List<Fault> faults = new ArrayList<>();
        if (details.held() && details.occurredAt().isAfter(now)) {
            faults.add(Fault.at("/held", "in_future", "A touch is held once its time has passed."));
        }
        if (details.held() && details.cancelled()) {
            faults.add(Fault.at("/cancelled", "held", "A touch that was held was not cancelled."));
        }
        if (details.nextStep() == null && details.nextStepOn() != null) {
            faults.add(Fault.at("/nextStep", "required", "A day is of a next step."));
        }
        return faults;
    }
}
