package org.partnersuite.engagement.opportunity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.merged.Merging;
import org.partnersuite.engagement.opportunity.OpportunityStore.Known;
import org.partnersuite.platform.rest.ExternalId;

/** The opportunities that the rows of a chunk name, locked, and the survivors of those that were merged. */
final class KnownOfRows {
    private final Map<ExternalId, Known> byKey = new HashMap<>();
    private final Map<UUID, Known> byId = new HashMap<>();
    private final Set<UUID> claimed = new HashSet<>();

    private KnownOfRows() {}

    static KnownOfRows locked(Handle db, List<ExternalId> externalIds) {
        KnownOfRows known = new KnownOfRows();
        Set<ExternalId> asked = Set.copyOf(externalIds);
        for (Known found : OpportunityStore.lockAll(db, externalIds)) {
            Opportunity opportunity = found.opportunity();
            known.byId.put(opportunity.id(), found);
            ExternalId externalId = opportunity.externalId();
            if (externalId != null && asked.contains(externalId)) {
                known.byKey.put(externalId, found);
                if (opportunity.merging().mergedInto() == null) {
                    known.claimed.add(opportunity.id());
                }
            }
        }
        return known;
    }

    /** The opportunity that a row is about; of a merged one its survivor. Null for a new one. */
    @Nullable
    Known target(ExternalId externalId) {
        Known found = byKey.get(externalId);
        UUID survivor = found == null ? null : found.opportunity().merging().mergedInto();
        return survivor == null ? found : Objects.requireNonNull(byId.get(survivor));
    }

    /** For a row that names a merged opportunity: what it was merged into. */
    @Nullable
    String mergedSentence(ExternalId externalId) {
        Known found = byKey.get(externalId);
        Known target = target(externalId);
        return found == null || target == null || found == target
                ? null
                : Merging.sentence(
                        "opportunity",
                        target.opportunity().id(),
                        target.opportunity().externalId());
    }

    /** Whether a survivor has no other row in the chunk: one of its own, or one of another that was merged into it. */
    boolean claim(Known survivor) {
        return claimed.add(survivor.opportunity().id());
    }
}
