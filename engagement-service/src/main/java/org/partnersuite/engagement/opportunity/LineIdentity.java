package org.partnersuite.engagement.opportunity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the ids of lines over an edit: subscriptions refer to them. */
final class LineIdentity {
    private LineIdentity() {}

    /** A line that names no known id takes the id of a line that sells the same and is not named by another. */
    static List<ProductLine> kept(List<ProductLine> before, List<ProductLine> now) {
        List<UUID> known = before.stream().map(ProductLine::id).toList();
        List<ProductLine> free = new ArrayList<>(before);
        free.removeIf(old -> now.stream().anyMatch(line -> line.id().equals(old.id())));
        List<ProductLine> kept = new ArrayList<>(now.size());
        for (ProductLine line : now) {
            Optional<ProductLine> same = known.contains(line.id())
                    ? Optional.empty()
                    : free.stream().filter(line::sellsTheSameAs).findFirst();
            same.ifPresent(free::remove);
            kept.add(same.map(old -> line.withId(old.id())).orElse(line));
        }
        return kept;
    }
}
