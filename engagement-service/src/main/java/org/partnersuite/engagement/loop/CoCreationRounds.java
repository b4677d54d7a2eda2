package org.partnersuite.engagement.loop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.partnersuite.platform.rest.Fault;

/** Rules for the rounds of CO_CREATE. They report every fault. */
final class CoCreationRounds {
    private CoCreationRounds() {}

    static List<Fault> faultsOf(List<CoCreationRound> rounds, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            CoCreationRound round = rounds.get(i);
            String at = "/rounds/" + i;
            if (round.number() != i + 1) {
                faults.add(Fault.at(at + "/number", "out_of_order", "Round " + (i + 1) + " is expected here."));
            }
            if (round.start().isAfter(today)) {
                faults.add(Fault.at(at + "/start", "in_future", "A round has started: not after " + today + "."));
            }
            LocalDate end = round.end();
            if (end == null) {
                checkOpen(round, i + 1 == rounds.size(), at, faults);
            } else {
                checkEnd(round.start(), end, today, at, faults);
            }
        }
        return faults;
    }

    /** Rounds are added while the engagement is in CO_CREATE, and none is taken away. */
    static List<Fault> faultsOf(List<CoCreationRound> before, List<CoCreationRound> now, MethodStage stage) {
        if (now.size() < before.size()) {
            return List.of(Fault.at("/rounds", "round_missing", "A round that was counted stays: correct it instead."));
        }
        return now.size() > before.size() && stage != MethodStage.CO_CREATE
                ? List.of(
                        Fault.at("/rounds", "not_in_co_create", "A round starts while the engagement is in CO_CREATE."))
                : List.of();
    }

    private static void checkOpen(CoCreationRound round, boolean last, String at, List<Fault> faults) {
        if (!last) {
            faults.add(Fault.at(at + "/end", "required", "A round ends before the next one starts."));
        }
        if (round.outcome() != null) {
            faults.add(Fault.at(at + "/outcome", "not_completed", "outcome requires end."));
        }
    }

    private static void checkEnd(LocalDate start, LocalDate end, LocalDate today, String at, List<Fault> faults) {
        if (end.isBefore(start)) {
            faults.add(Fault.at(at + "/end", "before_start", "The end must not be before the start, " + start + "."));
        }
        if (end.isAfter(today)) {
            faults.add(Fault.at(at + "/end", "in_future", "The date must not be in the future, after " + today + "."));
        }
    }
}
