package org.partnersuite.engagement.opportunity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.partnersuite.platform.unitofwork.Ids;

/** Keeps the ids of lines during an edit, because subscriptions refer to them. */
final class LineIdentity {
    private LineIdentity() {}

    /**
     * A line without a known id takes the id of a line with the same product that no other line names; otherwise it
     * gets a new id.
     */
    static List<ProductLine> kept(List<ProductLine> before, List<ProductLine> now) {
        List<ProductLine> free = new ArrayList<>(before);
        List<ProductLine> kept = new ArrayList<>(now);
        kept.forEach(line -> free.removeIf(old -> Objects.equals(old.id(), line.id())));
        kept.replaceAll(line -> {
            boolean known = before.stream().anyMatch(old -> Objects.equals(old.id(), line.id()));
            Optional<ProductLine> same = known
                    ? Optional.empty()
                    : free.stream().filter(line::sellsTheSameAs).findFirst();
            same.ifPresent(free::remove);
            return same.map(old -> line.withId(old.id())).orElse(line.id() == null ? line.withId(Ids.next()) : line);
        });
        return kept;
    }
}
