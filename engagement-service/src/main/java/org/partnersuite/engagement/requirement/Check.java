package org.partnersuite.engagement.requirement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.requirement.Requirement.Finding;
import org.partnersuite.engagement.requirement.Requirement.Level;
import org.partnersuite.engagement.requirement.Requirement.State;

/** An opportunity held against every requirement. */
public record Check(Facts facts, List<Finding> findings) {
    static Check of(Facts facts) {
        return new Check(
                facts,
                Arrays.stream(Requirement.values())
                        .map(requirement -> requirement.check(facts))
                        .toList());
    }

    /** The keys of the satisfied ones, in the order of the rules. */
    List<String> satisfied() {
        return keys(finding -> finding.state() == State.SATISFIED);
    }

    /** The keys of the missing ones of a level, in the order of the rules. */
    List<String> missing(Level level) {
        return keys(finding ->
                finding.state() == State.MISSING && finding.requirement().level() == level);
    }

    private List<String> keys(Predicate<Finding> which) {
        return findings.stream()
                .filter(which)
                .map(finding -> finding.requirement().name())
                .toList();
    }

    /** When time alone may change it, the day after the next deadline; null when only a change can. */
    @Nullable
    Instant changesAt() {
        return findings.stream()
                .filter(finding -> finding.state() == State.NOT_APPLICABLE)
                .map(Finding::dueOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(dueOn -> dueOn.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(null);
    }
}
