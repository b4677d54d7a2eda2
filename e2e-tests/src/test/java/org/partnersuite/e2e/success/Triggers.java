package org.partnersuite.e2e.success;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Customer;
import org.partnersuite.e2e.success.model.Segment;

/** Tells the model of transitions, with the rules as they are (CS-6). */
final class Triggers {
    private final World world;
    private final Program program;

    Triggers(World world, Program program) {
        this.world = world;
        this.program = program;
    }

    /** About a contract, in the segment that its customer is in now. */
    boolean tell(Contract contract, String trigger, String subject, LocalDate occurredOn, boolean quiet) {
        Customer customer = contract.customer();
        return tell(customer, contract, customer.segment(world.today()), trigger, subject, occurredOn, quiet);
    }

    /** @return whether it opens an action */
    boolean tell(
            Customer customer,
            @Nullable Contract contract,
            Segment segment,
            String trigger,
            String subject,
            LocalDate occurredOn,
            boolean quiet) {
        LocalDate startsOn = program.ruleStarts().getOrDefault(trigger, LocalDate.MIN);
        return customer.actions()
                .told(trigger, subject, occurredOn, customer, contract, segment, startsOn, quiet, world.today());
    }
}
