package org.partnersuite.customersuccess.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CS-22")
class GroupGuardTest {
    private static final int MINIMUM = 8;
    private static final long SEED = 20261130;

    private static final List<UUID> CUSTOMERS =
            IntStream.range(0, 60).mapToObj(i -> new UUID(1, i)).toList();

    @Test
    void groupsThatDifferByFewerThanTheMinimumAreNotBothAnswered() {
        Set<UUID> first = customers(0, 20);

        assertThat(GroupGuard.admits(first, List.of(), MINIMUM)).isTrue();
        assertThat(GroupGuard.admits(first, List.of(first), MINIMUM)).isTrue();
        assertThat(GroupGuard.admits(customers(0, 21), List.of(first), MINIMUM)).isFalse();
        assertThat(GroupGuard.admits(customers(1, 20), List.of(first), MINIMUM)).isFalse();
        assertThat(GroupGuard.admits(customers(1, 21), List.of(first), MINIMUM)).isFalse();
        assertThat(GroupGuard.admits(customers(0, 27), List.of(first), MINIMUM)).isFalse();
        assertThat(GroupGuard.admits(customers(0, 28), List.of(first), MINIMUM)).isTrue();
        assertThat(GroupGuard.admits(customers(8, 28), List.of(first), MINIMUM)).isTrue();
        assertThat(GroupGuard.admits(customers(13, 40), List.of(first), MINIMUM))
                .isFalse();
    }

    @Test
    void norWhatSeveralOfThemTogetherLeave() {
        List<Set<UUID>> answered = List.of(customers(0, 10), customers(10, 20));

        assertThat(GroupGuard.admits(customers(0, 22), answered, MINIMUM)).isFalse();
        assertThat(GroupGuard.admits(customers(0, 28), answered, MINIMUM)).isTrue();
    }

    @Test
    void anAttackerWhoAsksOverlappingGroupsAtWillNeverIsolatesFewerThanTheMinimum() {
        Random random = new Random(SEED);
        for (int run = 0; run < 200; run++) {
            List<Set<UUID>> answered = new ArrayList<>();
            for (int question = 0; question < 60; question++) {
                Set<UUID> wanted = question(random, answered);
                if (wanted.size() >= MINIMUM && GroupGuard.admits(wanted, answered, MINIMUM)) {
                    answered.add(wanted);
                }
            }
            assertThat(atoms(answered)).allSatisfy(atom -> assertThat(atom).hasSizeGreaterThanOrEqualTo(MINIMUM));
            for (Set<UUID> one : answered) {
                for (Set<UUID> other : answered) {
                    int difference = difference(one, other);
                    assertThat(difference == 0 || difference >= MINIMUM).isTrue();
                }
            }
        }
    }

    @Test
    void insteadOfAnotherGroupTheNearestOneToldBeforeIsTold() {
        AnsweredGroup far = told(1, customers(0, 20));
        AnsweredGroup near = told(2, customers(8, 28));

        assertThat(GroupGuard.nearest(customers(9, 29), List.of(far, near))).contains(near);
        assertThat(GroupGuard.nearest(customers(40, 50), List.of(far, near))).isEmpty();
    }

    /** A range, one of the groups told so far with somebody more or fewer, or anybody. */
    private static Set<UUID> question(Random random, List<Set<UUID>> answered) {
        int kind = random.nextInt(3);
        if (kind == 0 || answered.isEmpty()) {
            int from = random.nextInt(50);
            return customers(from, Math.min(60, from + MINIMUM + random.nextInt(30)));
        }
        Set<UUID> wanted = new HashSet<>(answered.get(random.nextInt(answered.size())));
        if (kind == 1) {
            UUID one = CUSTOMERS.get(random.nextInt(CUSTOMERS.size()));
            if (!wanted.remove(one)) {
                wanted.add(one);
            }
            return wanted;
        }
        return CUSTOMERS.stream().filter(customer -> random.nextBoolean()).collect(Collectors.toSet());
    }

    /** What an attacker can tell apart: customers that are in the same groups. */
    private static List<Set<UUID>> atoms(List<Set<UUID>> answered) {
        return new ArrayList<>(CUSTOMERS.stream()
                .filter(customer -> answered.stream().anyMatch(group -> group.contains(customer)))
                .collect(Collectors.groupingBy(
                        customer -> answered.stream()
                                .map(group -> group.contains(customer))
                                .toList(),
                        Collectors.toSet()))
                .values());
    }

    private static int difference(Set<UUID> one, Set<UUID> other) {
        Set<UUID> either = new HashSet<>(one);
        either.addAll(other);
        either.removeIf(customer -> one.contains(customer) && other.contains(customer));
        return either.size();
    }

    private static Set<UUID> customers(int from, int to) {
        return Set.copyOf(CUSTOMERS.subList(from, to));
    }

    private static AnsweredGroup told(int id, Set<UUID> members) {
        return new AnsweredGroup(new UUID(0, id), "p", null, null, members, Instant.EPOCH);
    }
}
