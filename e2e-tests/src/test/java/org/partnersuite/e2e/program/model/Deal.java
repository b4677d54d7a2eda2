package org.partnersuite.e2e.program.model;

import java.time.LocalDate;
import java.util.Optional;

/** A deal through its life, by the key of the system that it comes from. */
public final class Deal {
    private final String key;
    private final boolean opportunity;
    private final History<DealState> states = new History<>();

    /** @param opportunity it comes from the engagement service, else from a feed */
    public Deal(String key, boolean opportunity) {
        this.key = key;
        this.opportunity = opportunity;
    }

    public void know(LocalDate on, DealState reported) {
        states.know(on, states.at(LocalDate.MAX).map(reported::after).orElse(reported));
    }

    public String key() {
        return key;
    }

    public boolean isOpportunity() {
        return opportunity;
    }

    public Optional<DealState> at(LocalDate asOf) {
        return states.at(asOf);
    }

    public DealState now() {
        return states.now();
    }
}
