package org.partnersuite.e2e.success.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An adoption review of a contract (CS-20). */
public final class Review {
    private static final Map<String, Integer> ENTITLED = Map.of("BASIC", 0, "ENHANCED", 2, "PREMIUM", 4);

    private final String id;
    private final Contract contract;
    private final LocalDate day;
    private String status = "PLANNED";

    /** @param day on which it is planned, or was held */
    public Review(String id, Contract contract, LocalDate day) {
        this.id = id;
        this.contract = contract;
        this.day = day;
    }

    public String id() {
        return id;
    }

    public Contract contract() {
        return contract;
    }

    public LocalDate day() {
        return day;
    }

    public void become(String now) {
        status = now;
    }

    public boolean is(String asked) {
        return status.equals(asked);
    }

    /** Delivered against entitled in the contract year of a day, as texts. */
    public static Map<String, String> entitlement(Contract contract, List<Review> reviews, LocalDate on) {
        LocalDate from = contract.start();
        while (!from.plusYears(1).isAfter(on)) {
            from = from.plusYears(1);
        }
        LocalDate to = from.plusYears(1).minusDays(1);
        long held = count(contract, reviews, "HELD", from, to);
        long planned = count(contract, reviews, "PLANNED", from, to);
        long entitled = ENTITLED.getOrDefault(contract.draft().supportLevel(), 0);
        return new TreeMap<>(Map.of(
                "from", from.toString(),
                "to", to.toString(),
                "entitled", Long.toString(entitled),
                "held", Long.toString(held),
                "planned", Long.toString(planned),
                "open", Long.toString(Math.max(0, entitled - held)),
                "over", Long.toString(Math.max(0, held - entitled)),
                "unplanned", Long.toString(Math.max(0, entitled - held - planned))));
    }

    private static long count(Contract contract, List<Review> reviews, String status, LocalDate from, LocalDate to) {
        return reviews.stream()
                .filter(review -> review.contract == contract && review.is(status))
                .filter(review -> !review.day.isBefore(from) && !review.day.isAfter(to))
                .count();
    }
}
