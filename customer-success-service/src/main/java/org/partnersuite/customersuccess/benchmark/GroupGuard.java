package org.partnersuite.customersuccess.benchmark;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Decides which groups one caller may be answered. Whoever knows the distributions of overlapping groups could subtract them:
 * what the groups told so far, and a new one, cut the customers into must be nothing or at least the minimum. So two groups
 * never differ by fewer, nor does any combination of them.
 */
final class GroupGuard {
    private GroupGuard() {}

    /** Whether a group may be answered after others. */
    static boolean admits(Set<UUID> wanted, Collection<Set<UUID>> answered, int minimum) {
        Map<List<Boolean>, Integer> sizes = new HashMap<>();
        Set<UUID> all = new HashSet<>(wanted);
        answered.forEach(all::addAll);
        for (UUID customer : all) {
            List<Boolean> place = Stream.concat(
                            Stream.of(wanted.contains(customer)),
                            answered.stream().map(group -> group.contains(customer)))
                    .toList();
            sizes.merge(place, 1, Integer::sum);
        }
        return sizes.values().stream().allMatch(size -> size >= minimum);
    }

    /** Of groups that were answered, the one that differs least from a wanted one, if they have anybody in common. */
    static Optional<AnsweredGroup> nearest(Set<UUID> wanted, Collection<AnsweredGroup> answered) {
        return answered.stream()
                .filter(group -> group.members().stream().anyMatch(wanted::contains))
                .min(Comparator.comparingInt((AnsweredGroup group) -> difference(wanted, group.members()))
                        .thenComparing(AnsweredGroup::id));
    }

    private static int difference(Set<UUID> one, Set<UUID> other) {
        int common = (int) one.stream().filter(other::contains).count();
        return one.size() + other.size() - 2 * common;
    }
}
