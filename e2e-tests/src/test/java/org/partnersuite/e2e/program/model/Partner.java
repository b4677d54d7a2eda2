package org.partnersuite.e2e.program.model;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A partner: its status, its record, its tiers and its shortfalls. */
public final class Partner {
    private final String id;
    private final int number;
    private final LocalDate since;
    private final History<Status> statuses = new History<>();
    private final List<Held> record = new CopyOnWriteArrayList<>();
    private final TierLife tiers = new TierLife();
    private final Notices notices = new Notices();

    /** Where it is in its life in the program (PP-2). */
    public enum Status {
        PROSPECT,
        INVITED,
        PARTICIPATING,
        REMOVED
    }

    /** @param since the day on which it was recorded */
    public Partner(String id, int number, LocalDate since) {
        this.id = id;
        this.number = number;
        this.since = since;
        statuses.know(since, Status.PROSPECT);
    }

    public String id() {
        return id;
    }

    public int number() {
        return number;
    }

    public LocalDate since() {
        return since;
    }

    public Status status() {
        return statuses.now();
    }

    public void becomes(LocalDate day, Status status) {
        statuses.know(day, status);
    }

    /** At the end of a day. */
    public boolean participates(LocalDate day) {
        return statuses.at(day).filter(status -> status == Status.PARTICIPATING).isPresent();
    }

    /** Whether the yearly run measures it: it participates, or is invited and holds the provisional tier. */
    public boolean isMeasured(LocalDate day) {
        return status() == Status.PARTICIPATING
                || status() == Status.INVITED && tiers.on(day).reason().equals("PROVISIONAL");
    }

    /** Its standing ends on this day: one that was only invited is a prospect again. */
    public void endStanding(LocalDate day) {
        becomes(day, status() == Status.INVITED ? Status.PROSPECT : Status.REMOVED);
        tiers.leave(day);
    }

    public List<Held> record() {
        return record;
    }

    public TierLife tiers() {
        return tiers;
    }

    public Notices notices() {
        return notices;
    }

    @Override
    public String toString() {
        return "partner " + number + " " + id;
    }
}
