package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Retention and renewal rates of a period, contract by contract (CS-10): the cohort are the paid contracts of its first day;
 * a contract that became a part of another one is worth what was carried over while that one is live.
 */
public final class Retention {
    private final Collection<Client> clients;
    private final LocalDate from;
    private final LocalDate until;

    /** @param to the last day */
    public Retention(Collection<Client> clients, LocalDate from, LocalDate to) {
        this.clients = clients;
        this.from = from;
        this.until = to.plusDays(1);
    }

    /** What became of a contract. */
    private record Member(Client client, BigDecimal opening, List<BigDecimal> closing) {}

    /**
     * The figure, each value by its name in the answer.
     *
     * @param partner whose contracts count; empty for all
     * @param counts which contracts count
     */
    public Map<String, String> figure(String partner, Predicate<Contract> counts) {
        List<Member> cohort = new ArrayList<>();
        List<Renewal> due = new ArrayList<>();
        for (Client client : clients) {
            Map<String, BigDecimal> carried = carried(client);
            Map<String, BigDecimal> inflow = inflow(client, carried);
            for (Contract contract : client.contracts()) {
                if (counts.test(contract)) {
                    contract.worth().liveOn(from).stream()
                            .filter(start -> partner.isEmpty() || partner.equals(start.partner()))
                            .forEach(start ->
                                    cohort.add(new Member(client, start.arr(), closing(contract, carried, inflow))));
                    due.addAll(due(contract, partner));
                }
            }
        }
        return figure(cohort, due);
    }

    private Map<String, String> figure(List<Member> cohort, List<Renewal> due) {
        BigDecimal starting = BigDecimal.ZERO;
        BigDecimal lost = BigDecimal.ZERO;
        BigDecimal reduced = BigDecimal.ZERO;
        BigDecimal expanded = BigDecimal.ZERO;
        Set<Client> customers = new HashSet<>();
        Set<Client> kept = new HashSet<>();
        for (Member member : cohort) {
            starting = starting.add(member.opening());
            customers.add(member.client());
            if (member.closing().isEmpty()) {
                lost = lost.add(member.opening());
            } else {
                kept.add(member.client());
                BigDecimal change = member.closing().getFirst().subtract(member.opening());
                reduced = reduced.add(change.negate().max(BigDecimal.ZERO));
                expanded = expanded.add(change.max(BigDecimal.ZERO));
            }
        }
        long lostCustomers = customers.stream()
                .filter(client ->
                        !kept.contains(client) && client.contracts().stream().noneMatch(this::isLiveAtEnd))
                .count();
        List<Renewal> renewed =
                due.stream().filter(renewal -> renewal.outcome().counted()).toList();
        BigDecimal dueArr = due.stream().map(Renewal::dueArr).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal renewedArr = renewed.stream()
                .map(renewal -> renewal.outcome().renewed().min(renewal.dueArr()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, String> figure = new TreeMap<>();
        figure.put("liveContracts", Integer.toString(cohort.size()));
        figure.put("starting", plain(starting));
        figure.put("lost", plain(lost));
        figure.put("reduced", plain(reduced));
        figure.put("expanded", plain(expanded));
        figure.put("grossRetention", percent(starting.subtract(lost).subtract(reduced), starting));
        figure.put(
                "netRetention", percent(starting.add(expanded).subtract(reduced).subtract(lost), starting));
        figure.put("grossChurn", percent(lost.add(reduced), starting));
        figure.put("customers", Integer.toString(customers.size()));
        figure.put("lostCustomers", Long.toString(lostCustomers));
        figure.put("customerChurn", percent(BigDecimal.valueOf(lostCustomers), BigDecimal.valueOf(customers.size())));
        figure.put("due", Integer.toString(due.size()));
        figure.put("renewed", Integer.toString(renewed.size()));
        figure.put(
                "undecided", Long.toString(due.stream().filter(Renewal::isOpen).count()));
        figure.put("dueArr", plain(dueArr));
        figure.put("renewedArr", plain(renewedArr));
        figure.put("renewalRateByCount", percent(BigDecimal.valueOf(renewed.size()), BigDecimal.valueOf(due.size())));
        figure.put("renewalRateByValue", percent(renewedArr, dueArr));
        return figure;
    }

    private boolean isLiveAtEnd(Contract contract) {
        return !contract.worth().liveOn(until).isEmpty();
    }

    /** Empty when it is lost. What it took over counts for the contracts that it came from. */
    private List<BigDecimal> closing(
            Contract contract, Map<String, BigDecimal> carried, Map<String, BigDecimal> inflow) {
        List<Worth.Day> end = contract.worth().liveOn(until);
        BigDecimal in = inflow.getOrDefault(contract.id(), BigDecimal.ZERO);
        if (!end.isEmpty()) {
            return List.of(end.getFirst().arr().subtract(in).max(BigDecimal.ZERO));
        }
        BigDecimal over = carried.get(contract.id());
        return over == null ? List.of() : List.of(over.subtract(in).max(BigDecimal.ZERO));
    }

    /** What each contract carried over in the period into one that, in the end, is live. */
    private Map<String, BigDecimal> carried(Client client) {
        Map<String, BigDecimal> carried = new HashMap<>();
        for (Contract contract : client.contracts()) {
            coTermed(contract).forEach(renewal -> {
                if (isLiveAtEnd(last(client, contract))) {
                    carried.put(contract.id(), renewal.outcome().renewed());
                }
            });
        }
        return carried;
    }

    private Map<String, BigDecimal> inflow(Client client, Map<String, BigDecimal> carried) {
        Map<String, BigDecimal> inflow = new HashMap<>();
        for (Contract contract : client.contracts()) {
            BigDecimal over = carried.get(contract.id());
            if (over != null) {
                coTermed(contract)
                        .forEach(renewal -> inflow.merge(renewal.outcome().into(), over, BigDecimal::add));
            }
        }
        return inflow;
    }

    /** The contract in which this one goes on after the period. */
    private Contract last(Client client, Contract contract) {
        List<Renewal> moved = coTermed(contract);
        return moved.isEmpty()
                ? contract
                : last(
                        client,
                        client.contracts().stream()
                                .filter(other -> other.id()
                                        .equals(moved.getFirst().outcome().into()))
                                .findFirst()
                                .orElseThrow());
    }

    private List<Renewal> coTermed(Contract contract) {
        return contract.renewals().stream()
                .filter(renewal -> isInPeriod(renewal) && renewal.outcome().isCoTermed())
                .toList();
    }

    /** Of contracts that end in the period, co-termed ones aside; their partner is that of the last day. */
    private List<Renewal> due(Contract contract, String partner) {
        return contract.renewals().stream()
                .filter(renewal -> isInPeriod(renewal) && !renewal.outcome().isCoTermed())
                .filter(renewal -> contract.worth().on(renewal.dueOn()).stream()
                        .anyMatch(day -> partner.isEmpty() || partner.equals(day.partner())))
                .toList();
    }

    private boolean isInPeriod(Renewal renewal) {
        return !renewal.dueOn().isBefore(from) && renewal.dueOn().isBefore(until);
    }

    /** With two decimals; empty without anything to divide by. */
    private static String percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? ""
                : plain(part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP));
    }

    public static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
