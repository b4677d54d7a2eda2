package org.partnersuite.e2e.day.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Technical work on an opportunity as it must be (EN-8): its status follows from its dates. */
public final class Activity extends Belonging {

    public Activity(String id, Deal deal, String by, Map<String, String> fields) {
        super(id, deal, by, withStatus(Map.of(), fields));
    }

    public String status() {
        return get("status");
    }

    public boolean isOf(String type) {
        return get("type").equals(type);
    }

    public boolean isCancelled() {
        return status().equals("CANCELLED");
    }

    /** As those of client engineering do, from 2023-09-01 on. */
    public boolean countsAsPilot() {
        return PilotRules.isPilot(get("type")) && get("source").equals("CLIENT_ENGINEERING");
    }

    @Override
    public void write(String by, Map<String, String> now) {
        super.write(by, withStatus(fields(), now));
    }

    public void cancel(String by, LocalDate on, String reason) {
        next(by, Map.of("cancellation", by + " " + on + " " + reason, "status", "CANCELLED"), Map.of());
    }

    /** On that day or before. */
    public boolean completedUntil(String day) {
        return status().equals("COMPLETED") && get("actualEnd").compareTo(day) <= 0;
    }

    /**
     * What is worth a look on a day.
     *
     * @param offerings what the opportunity sells then; the callers name the L30 of an offering by the offering itself
     */
    public Set<String> warnings(LocalDate today, Set<String> offerings) {
        String day = today.toString();
        Set<String> warnings = new TreeSet<>();
        if (status().equals("PLANNED")
                && has("plannedStart")
                && get("plannedStart").compareTo(day) < 0) {
            warnings.add("overdue_start");
        }
        if (status().equals("IN_PROGRESS")
                && has("plannedEnd")
                && get("plannedEnd").compareTo(day) < 0) {
            warnings.add("overdue_end");
        }
        String start = has("actualStart") ? get("actualStart") : get("plannedStart");
        if (isOf("MVP") && !isCancelled() && completedBefore(start) < 2) {
            warnings.add("few_engagements_before_mvp");
        }
        if (has("l30") && !offerings.contains(get("l30"))) {
            warnings.add("l30_not_sold");
        }
        return warnings;
    }

    private long completedBefore(String start) {
        return deal().all(Activity.class).stream()
                .filter(other -> other != this && !other.isOf("CLIENT_BRIEFING") && !other.isOf("MVP"))
                .filter(other -> other.completedUntil(start))
                .count();
    }

    private static Map<String, String> withStatus(Map<String, String> before, Map<String, String> now) {
        Map<String, String> all = new TreeMap<>(before);
        all.putAll(now);
        Map<String, String> written = new TreeMap<>(now);
        written.put(
                "status",
                !all.getOrDefault("cancellation", "").isEmpty()
                        ? "CANCELLED"
                        : !all.getOrDefault("actualEnd", "").isEmpty()
                                ? "COMPLETED"
                                : all.getOrDefault("actualStart", "").isEmpty() ? "PLANNED" : "IN_PROGRESS");
        return written;
    }
}
