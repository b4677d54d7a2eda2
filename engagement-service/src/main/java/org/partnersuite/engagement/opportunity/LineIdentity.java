package org.partnersuite.engagement.opportunity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.partnersuite.platform.unitofwork.Ids;

/** Keeps the ids of lines over an edit: subscriptions refer to them. */
final class LineIdentity {
    private LineIdentity() {}

    /**
     * A line that names no known id takes the id of a line that sells the same and is not named by another; one that has
     * none then gets a new one.
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
