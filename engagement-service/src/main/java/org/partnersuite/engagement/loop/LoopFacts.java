package org.partnersuite.engagement.loop;

import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.transition.DocumentStatus;

/**
 * Facts of other features that exit criteria need.
 *
 * @param prioritisedProfile the version of the account's profile, when it names at least one priority or problem
 * @param strategy the latest publication of the client's technical strategy
 * @param designThinking a completed design-thinking workshop on an opportunity of the account
 * @param coCreation a completed demo, proof of value or MVP that progressed one of the engagement's opportunities
 * @param document the transition document of the engagement that has come furthest
 */
public record LoopFacts(
        @Nullable Long prioritisedProfile,
        @Nested("strategy") @Nullable Strategy strategy,
        @Nullable UUID designThinking,
        @Nullable UUID coCreation,
        @Nested("document") @Nullable Document document) {

    /** Whether the account meets the criteria of UNDERSTAND and STRATEGIZE, which all its engagements share. */
    boolean isClientUnderstood() {
        return prioritisedProfile != null && strategy != null && strategy.tdps() > 0 && strategy.useCases() > 0;
    }

    /** Facts of a publication. */
    public record Strategy(@PropagateNull int number, int tdps, int useCases) {}

    /** A transition document and its status. */
    public record Document(@PropagateNull UUID id, DocumentStatus status) {}
}
