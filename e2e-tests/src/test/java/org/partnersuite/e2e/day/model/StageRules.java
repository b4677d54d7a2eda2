package org.partnersuite.e2e.day.model;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** EN-7, told once more: which criteria a move leaves unmet. */
public final class StageRules {
    public static final List<String> STAGES = List.of("ENGAGE", "QUALIFY", "DESIGN", "PROPOSE", "WON", "LOST");
    public static final List<String> LOSS_REASONS = List.of("PRICE", "COMPETITOR", "NO_BUDGET");

    /** What lets an opportunity enter a stage. */
    public static final Map<String, String> EVIDENCE = Map.of(
            "ENGAGE", "CLIENT_AGREED_TO_BRIEFING",
            "QUALIFY", "CLIENT_AGREED_TO_PILOT",
            "DESIGN", "CLIENT_AGREED_TO_PILOT_SCOPE",
            "PROPOSE", "CLIENT_AGREED_PILOT_SUCCESSFUL",
            "WON", "SIGNED");

    private static final Set<String> CLOSED = Set.of("WON", "LOST");

    private StageRules() {}

    /** The keys of all that is missing; none when the move is made. */
    public static Set<String> unmet(String from, Move move, boolean lead) {
        Unmet unmet = new Unmet();
        if (from.equals(move.to())) {
            unmet.need("another_stage", false);
        } else if (CLOSED.contains(from) && CLOSED.contains(move.to())) {
            unmet.need("reopened_first", false);
        } else if (move.to().equals("LOST")) {
            unmet.need("loss_reason", LOSS_REASONS.contains(move.lossReason()));
        } else {
            int steps = STAGES.indexOf(move.to()) - STAGES.indexOf(from);
            boolean reopening = CLOSED.contains(from);
            boolean forward = !reopening && steps > 0;
            boolean free = !reopening && steps <= 1;
            unmet.need("no_loss_reason", move.lossReason().isEmpty());
            unmet.need("evidence", !forward || move.evidenceCode().equals(EVIDENCE.get(move.to())));
            unmet.need("evidence_date", !forward || move.evidenceCode().isEmpty() || isPast(move.evidenceOn()));
            unmet.need("reason", forward && steps == 1 || !move.reason().isEmpty());
            unmet.need("override", free || move.override());
            unmet.need("lead_role", free || lead);
        }
        return unmet.keys();
    }

    private static boolean isPast(LocalDate day) {
        return !day.isAfter(LocalDate.now(ZoneOffset.UTC));
    }
}
