package org.partnersuite.e2e.program.model;

import java.time.LocalDate;
import java.util.List;

/** A row on a partner's record, of some days (PP-2, PP-16). */
public final class Held {
    private final List<Kind> kinds;
    private final String item;
    private final int geographies;
    private final LocalDate from;
    private LocalDate to = LocalDate.MAX;

    /** What it counts for. */
    public enum Kind {
        STANDARD_OFFERING,
        PERSON_TRAINED,
        EXECUTIVE_SPONSOR,
        ALLIANCE_MANAGER,
        TECHNICAL_RESOURCE,
        DEAL_REGISTRATION_PROGRAM,
        INTEGRATION,
        FRAMEWORK_SPONSORSHIP,
        FREE_UNLIMITED_TRAINING,
        PROCUREMENT_AGREEMENT,
        NON_DISCLOSURE_AGREEMENT,
        DATA_PRIVACY_AGREEMENT,
        PROGRAM_AGREEMENT
    }

    /**
     * @param kinds none for a row that counts for nothing
     * @param item the person, product or name: the same one counts once
     * @param geographies of an offering; 0 for worldwide
     */
    public Held(List<Kind> kinds, String item, int geographies, LocalDate from) {
        this.kinds = List.copyOf(kinds);
        this.item = item;
        this.geographies = geographies;
        this.from = from;
    }

    public boolean counts(Kind kind, LocalDate day) {
        return kinds.contains(kind) && !from.isAfter(day) && !to.isBefore(day);
    }

    /** Its last day. */
    public void endsOn(LocalDate last) {
        to = last;
    }

    public boolean isOpen() {
        return to.equals(LocalDate.MAX);
    }

    public List<Kind> kinds() {
        return kinds;
    }

    public String item() {
        return item;
    }

    public LocalDate from() {
        return from;
    }

    boolean isIn(int needed) {
        return geographies == 0 || needed > 0 && geographies >= needed;
    }
}
