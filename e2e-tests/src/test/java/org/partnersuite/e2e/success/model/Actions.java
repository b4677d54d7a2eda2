package org.partnersuite.e2e.success.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Calls to action that transitions open: at most one at a time for a trigger and a subject (CS-6). */
public final class Actions {
    private final List<Action> all = new ArrayList<>();

    /** One that was opened. */
    public static final class Action {
        private final String trigger;
        private final String subject;
        private final LocalDate occurredOn;
        private boolean closed;

        Action(String trigger, String subject, LocalDate occurredOn) {
            this.trigger = trigger;
            this.subject = subject;
            this.occurredOn = occurredOn;
        }

        public String trigger() {
            return trigger;
        }

        public boolean isOpen() {
            return !closed;
        }

        public void close() {
            closed = true;
        }

        /** As one text, with what is known of it. */
        public String told() {
            return told(trigger, subject, occurredOn.toString(), closed ? "CLOSED" : "OPEN");
        }

        public static String told(String trigger, String subject, String occurredOn, String status) {
            return trigger + " of " + subject + " on " + occurredOn + " " + status;
        }
    }

    /** Something happened that opens an action, unless one is open. */
    public void signal(String trigger, String subject, LocalDate on) {
        if (open(trigger, subject).isEmpty()) {
            all.add(new Action(trigger, subject, on));
        }
    }

    /** One, or none. */
    public List<Action> open(String trigger, String subject) {
        return all.stream()
                .filter(action -> action.trigger.equals(trigger) && action.subject.equals(subject) && action.isOpen())
                .toList();
    }

    public List<Action> all() {
        return all;
    }
}
