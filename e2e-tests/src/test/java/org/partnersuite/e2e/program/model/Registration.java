package org.partnersuite.e2e.program.model;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** A lead that a partner registered with us (PP-7). */
public final class Registration {
    private static final int DECISION_BUSINESS_DAYS = 2;
    private static final int PROTECTION_DAYS = 90;

    private final String id;
    private final String lead;
    private final LocalDate dueOn;
    private Status status = Status.SUBMITTED;
    private LocalDate escalatedOn = LocalDate.MAX;
    private LocalDate protectedUntil = LocalDate.MAX;
    private boolean extended;

    /** Where it is. */
    public enum Status {
        SUBMITTED,
        APPROVED,
        REJECTED,
        EXPIRED
    }

    /** @param lead the client and the offering */
    public Registration(String id, String lead, LocalDate submittedOn) {
        this.id = id;
        this.lead = lead;
        LocalDate due = submittedOn;
        for (int days = 0; days < DECISION_BUSINESS_DAYS; ) {
            due = due.plusDays(1);
            if (due.getDayOfWeek() != DayOfWeek.SATURDAY && due.getDayOfWeek() != DayOfWeek.SUNDAY) {
                days++;
            }
        }
        this.dueOn = due;
    }

    public String id() {
        return id;
    }

    public String lead() {
        return lead;
    }

    public Status status() {
        return status;
    }

    /** Whether it stands in the way of others. */
    public boolean isFirst() {
        return status == Status.SUBMITTED || status == Status.APPROVED;
    }

    public void approve(LocalDate day) {
        status = Status.APPROVED;
        protectedUntil = day.plusDays(PROTECTION_DAYS);
    }

    public void reject() {
        status = Status.REJECTED;
    }

    /** Once, before the end. */
    public boolean mayBeExtended() {
        return !extended;
    }

    public void extend() {
        extended = true;
        protectedUntil = protectedUntil.plusDays(PROTECTION_DAYS);
    }

    /**
     * Days pass: undecided it is escalated, unprotected it expires.
     *
     * @return whether anything changed
     */
    public boolean pass(LocalDate today) {
        if (status == Status.APPROVED && today.isAfter(protectedUntil)) {
            status = Status.EXPIRED;
            return true;
        }
        if (status == Status.SUBMITTED && today.isAfter(dueOn) && escalatedOn.equals(LocalDate.MAX)) {
            escalatedOn = dueOn.plusDays(1);
            return true;
        }
        return false;
    }

    /** As it is compared. */
    public String told() {
        return "%s due %s escalated %s protected until %s, extensions %s"
                .formatted(
                        status,
                        dueOn,
                        day(escalatedOn),
                        day(protectedUntil),
                        protectedUntil.equals(LocalDate.MAX) ? "" : extended ? 1 : 0);
    }

    private static String day(LocalDate day) {
        return day.equals(LocalDate.MAX) ? "" : day.toString();
    }
}
