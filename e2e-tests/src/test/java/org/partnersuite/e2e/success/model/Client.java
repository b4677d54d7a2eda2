package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A customer as it must be, with all that belongs to it. */
public final class Client extends Kept {
    private final String name;
    private final boolean strategic;
    private final List<Contract> contracts = new ArrayList<>();
    private final List<Answered> answers = new ArrayList<>();
    private final List<Incident> incidents = new ArrayList<>();
    private final Team team = new Team();
    private final List<Sponsor> sponsors = new ArrayList<>();
    private final List<Plan> plans = new ArrayList<>();
    private final Actions actions = new Actions();
    private final Touches touches = new Touches();
    private final Map<Contract, Health> healths = new HashMap<>();

    public Client(String id, String name, boolean strategic) {
        super(id);
        this.name = name;
        this.strategic = strategic;
    }

    /** @param scale of the health model: {@code scaleNps} or {@code scaleCsat} */
    public record Answered(String id, String scale, BigDecimal value, LocalDate on) {}

    public String name() {
        return name;
    }

    public List<Contract> contracts() {
        return contracts;
    }

    public List<Answered> answers() {
        return answers;
    }

    public List<Incident> incidents() {
        return incidents;
    }

    public Team team() {
        return team;
    }

    public List<Sponsor> sponsors() {
        return sponsors;
    }

    public List<Plan> plans() {
        return plans;
    }

    public Touches touches() {
        return touches;
    }

    public Actions actions() {
        return actions;
    }

    public Health health(Contract contract, LocalDate today) {
        return healths.computeIfAbsent(contract, each -> new Health(this, each, today));
    }

    /** Whoever was its sponsor has left. */
    public boolean lacksSponsor() {
        return !sponsors.isEmpty() && sponsors.stream().allMatch(Sponsor::hasLeft);
    }

    /** Of paid contracts in force on a day, a year. */
    public BigDecimal arrOn(LocalDate day) {
        return contracts.stream()
                .flatMap(contract -> contract.worth().liveOn(day).stream())
                .map(Worth.Day::arr)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** By the rules that ship (CS-19). */
    public String segment(LocalDate today) {
        BigDecimal arr = arrOn(today);
        return strategic || arr.compareTo(BigDecimal.valueOf(1_000_000)) >= 0
                ? "STRATEGIC"
                : arr.compareTo(BigDecimal.valueOf(100_000)) >= 0
                        ? "ENTERPRISE"
                        : arr.compareTo(BigDecimal.valueOf(20_000)) >= 0 ? "MID" : "LONG_TAIL";
    }

    /** Days between touches by the segment; zero where nobody is to be in touch. */
    public int cadence(LocalDate today) {
        return switch (segment(today)) {
            case "STRATEGIC" -> 14;
            case "ENTERPRISE" -> 30;
            case "MID" -> 90;
            default -> 0;
        };
    }

    public String touch(LocalDate today) {
        return switch (segment(today)) {
            case "STRATEGIC", "ENTERPRISE" -> "HIGH";
            case "MID" -> "LOW";
            default -> "TECH";
        };
    }

    /** Who leads the work with it: that follows its segment and the partners of record of its paid contracts in force. */
    public String coverage(LocalDate today) {
        return switch (segment(today)) {
            case "STRATEGIC" -> "VENDOR_LED";
            case "ENTERPRISE" -> "TEAMED";
            default -> {
                List<Service> services = contracts.stream()
                        .filter(contract -> contract.isInForce() && !contract.isTrial())
                        .map(Contract::service)
                        .filter(service -> !service.isNone())
                        .toList();
                boolean managed =
                        services.stream().anyMatch(service -> service.model().equals("CUSTOMER_SUCCESS_MANAGER"));
                yield managed ? "PARTNER_LED" : services.isEmpty() ? "VENDOR_LED" : "TEAMED";
            }
        };
    }
}
