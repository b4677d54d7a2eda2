package org.partnersuite.e2e.day.model;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
        Set<String> unmet = new TreeSet<>();
        if (from.equals(move.to())) {
            unmet.add("another_stage");
        } else if (CLOSED.contains(from) && CLOSED.contains(move.to())) {
            unmet.add("reopened_first");
        } else if (move.to().equals("LOST")) {
            need(unmet, "loss_reason", LOSS_REASONS.contains(move.lossReason()));
        } else {
            int steps = STAGES.indexOf(move.to()) - STAGES.indexOf(from);
            boolean reopening = CLOSED.contains(from);
            boolean forward = !reopening && steps > 0;
            need(unmet, "no_loss_reason", move.lossReason().isEmpty());
            need(unmet, "evidence", !forward || move.evidenceCode().equals(EVIDENCE.get(move.to())));
            need(unmet, "evidence_date", !forward || move.evidenceCode().isEmpty() || isPast(move.evidenceOn()));
            need(unmet, "reason", forward && steps == 1 || !move.reason().isEmpty());
            boolean free = !reopening && steps <= 1;
            need(unmet, "override", free || move.override());
            need(unmet, "lead_role", free || lead);
        }
        return unmet;
    }

    /** What a move is answered with: that the caller's role is all that is missing is told apart. */
    public static int status(Set<String> unmet) {
        return unmet.isEmpty() ? 201 : unmet.equals(Set.of("lead_role")) ? 403 : 422;
    }

    private static boolean isPast(LocalDate day) {
        return !day.isAfter(LocalDate.now(ZoneOffset.UTC));
    }

    private static void need(Set<String> unmet, String key, boolean met) {
        if (!met) {
            unmet.add(key);
        }
    }
}
