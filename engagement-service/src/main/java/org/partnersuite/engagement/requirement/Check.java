package org.partnersuite.engagement.requirement;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.requirement.Requirement.Finding;
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

    /** The keys of those in a state, in the order of the rules. */
    List<String> in(State state) {
        return findings.stream()
                .filter(finding -> finding.state() == state)
                .map(finding -> finding.requirement().name())
                .toList();
    }

    /** When time alone may change it; null when only a change can. */
    @Nullable
    Instant changesAt() {
        return facts.stage().isOpen() && !facts.longInStage() ? facts.longInStageAfter() : null;
    }
}
