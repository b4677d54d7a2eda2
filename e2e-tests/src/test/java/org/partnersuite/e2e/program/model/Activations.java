package org.partnersuite.e2e.program.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Licences of a subscription that are activated in production, each paid once, whatever proves it first (PP-11). Telemetry of
 * a whole month dates an activation by its first day.
 */
public final class Activations {
    private final LocalDate paidFrom;
    private final Map<YearMonth, Integer> telemetry = new TreeMap<>();
    private final List<Proof> proofs = new ArrayList<>();

    /** So many licences were active on a day. */
    private record Proof(LocalDate day, int licences) {}

    public Activations(LocalDate paidFrom) {
        this.paidFrom = paidFrom;
    }

    public LocalDate paidFrom() {
        return paidFrom;
    }

    /** What comes last of a month holds. */
    public void report(YearMonth month, int licensed, int active) {
        telemetry.put(month, Math.min(licensed, active));
    }

    public void prove(LocalDate day, int licences) {
        proofs.add(new Proof(day, licences));
    }

    /** What is earned in each quarter, of an amount for a licence. */
    public Map<String, BigDecimal> earned(BigDecimal each) {
        List<Proof> all = new ArrayList<>(proofs);
        telemetry.forEach((month, active) -> all.add(new Proof(month.atDay(1), active)));
        Map<String, BigDecimal> earned = new TreeMap<>();
        int most = 0;
        for (Proof proof : all.stream()
                .filter(proof -> !proof.day().isBefore(paidFrom))
                .sorted(Comparator.comparing(Proof::day))
                .toList()) {
            if (proof.licences() > most) {
                earned.merge(
                        quarter(proof.day()),
                        each.multiply(BigDecimal.valueOf(proof.licences() - most)),
                        BigDecimal::add);
                most = proof.licences();
            }
        }
        return earned;
    }

    public static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
    }
}
