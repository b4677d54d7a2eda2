package org.partnersuite.e2e.success.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What transitions opened for a customer (CS-6). */
public final class Actions {
    private final List<Action> all = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();

    /**
     * A transition and what became of it.
     *
     * @param became OPENED, or why it opened nothing
     */
    public record Told(String trigger, String subject, LocalDate occurredOn, String became) {}

    /**
     * A transition.
     *
     * @param contract that it is about; null for the customer as a whole
     * @param segment of the customer at the time
     * @param startsOn the first day of the trigger's rule
     * @param quiet it followed an import, late data or a new model
     * @return whether it opened an action
     */
    public boolean told(
            String trigger,
            String subject,
            LocalDate occurredOn,
            Customer customer,
            @Nullable Contract contract,
            Segment segment,
            LocalDate startsOn,
            boolean quiet,
            LocalDate today) {
        String became = quiet
                ? "QUIET"
                : occurredOn.isBefore(startsOn)
                        ? "BEFORE_START"
                        : open(trigger, subject).isPresent() ? "ALREADY_OPEN" : "OPENED";
        told.add(new Told(trigger, subject, occurredOn, became));
        if (!became.equals("OPENED")) {
            return false;
        }
        String owner = segment.digital()
                ? ""
                : customer.team()
                        .owner(Playbook.of(trigger).ownerRole(), contract, today)
                        .orElse("");
        all.add(new Action(trigger, subject, segment.digital(), owner, today));
        return true;
    }

    /** One that is not closed. */
    public Optional<Action> open(String trigger, String subject) {
        return all.stream()
                .filter(action -> action.is(trigger, subject) && !action.isClosed())
                .findFirst();
    }

    public List<Action> all() {
        return all;
    }

    public List<Told> told() {
        return told;
    }
}
