package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A customer, its contracts, its people and what happened to it. */
public final class Customer {
    private final int number;
    private final String name;
    private final boolean strategic;
    private final List<Contract> contracts = new ArrayList<>();
    private final Team team = new Team();
    private final Actions actions = new Actions();
    private final Satisfaction satisfaction = new Satisfaction();
    private final Touches touches = new Touches();
    private final List<Plan> plans = new ArrayList<>();
    private final List<Barrier> barriers = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private String id = "";
    private final List<LocalDate> departures = new ArrayList<>();
    private boolean withoutSponsor;

    public Customer(int number, String name, boolean strategic) {
        this.number = number;
        this.name = name;
        this.strategic = strategic;
    }

    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public boolean strategic() {
        return strategic;
    }

    public String id() {
        return id;
    }

    /** After it was created. */
    public void known(String as) {
        id = as;
    }

    public List<Contract> contracts() {
        return contracts;
    }

    public Team team() {
        return team;
    }

    public Actions actions() {
        return actions;
    }

    public Satisfaction satisfaction() {
        return satisfaction;
    }

    public Touches touches() {
        return touches;
    }

    public List<Plan> plans() {
        return plans;
    }

    public List<Barrier> barriers() {
        return barriers;
    }

    public List<Review> reviews() {
        return reviews;
    }

    public List<Candidate> candidates() {
        return candidates;
    }

    /** Whether its sponsor left and no other is named. */
    public boolean withoutSponsor() {
        return withoutSponsor;
    }

    /** Another sponsor is named. */
    public void sponsored() {
        withoutSponsor = false;
    }

    /** Its sponsor left. */
    public void left(LocalDate on) {
        departures.add(on);
        withoutSponsor = true;
    }

    /** The last days of those who sponsored. */
    public List<LocalDate> departures() {
        return departures;
    }

    /** What its contracts are worth on a day; zero when nothing is paid. */
    public BigDecimal arr(LocalDate day) {
        return contracts.stream()
                .flatMap(contract -> contract.worth(day).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Segment segment(LocalDate day) {
        return Segment.of(this, day);
    }
}
