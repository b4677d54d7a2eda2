package org.partnersuite.e2e.success.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** A call to action that a trigger opened (CS-6). */
public final class Action {
    private final String trigger;
    private final String subject;
    private final Playbook playbook;
    private final boolean digital;
    private final LocalDate openedOn;
    private String owner;
    private String status = "OPEN";

    /** @param owner empty when nobody has the role, or nobody is asked */
    Action(String trigger, String subject, boolean digital, String owner, LocalDate openedOn) {
        this.trigger = trigger;
        this.subject = subject;
        this.playbook = Playbook.of(trigger);
        this.digital = digital;
        this.owner = owner;
        this.openedOn = openedOn;
    }

    public String trigger() {
        return trigger;
    }

    public String subject() {
        return subject;
    }

    public String owner() {
        return owner;
    }

    public String ownerRole() {
        return playbook.ownerRole();
    }

    public LocalDate dueOn() {
        return openedOn.plusDays(playbook.dueDays());
    }

    public boolean isOpen() {
        return status.equals("OPEN");
    }

    public boolean isClosed() {
        return status.equals("CLOSED");
    }

    public void close() {
        status = "CLOSED";
    }

    public void snooze() {
        status = "SNOOZED";
    }

    /** Open ones follow a book that is handed over. */
    public void follow(String role, String from, String to) {
        if (!isClosed() && ownerRole().equals(role) && owner.equals(from)) {
            owner = to;
        }
    }

    boolean is(String ofTrigger, String about) {
        return trigger.equals(ofTrigger) && subject.equals(about);
    }

    /** What the API tells of it, as texts. */
    public Map<String, String> fields() {
        return new TreeMap<>(Map.of(
                "trigger",
                trigger,
                "subjectId",
                subject,
                "playbook",
                playbook.code(),
                "owner",
                owner,
                "digital",
                Boolean.toString(digital),
                "openedOn",
                openedOn.toString(),
                "dueOn",
                dueOn().toString(),
                "status",
                status));
    }
}
