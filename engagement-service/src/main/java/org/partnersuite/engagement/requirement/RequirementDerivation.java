package org.partnersuite.engagement.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.derivation.Derivation;
import org.partnersuite.engagement.requirement.Requirement.Level;
import org.partnersuite.platform.parkedwork.WorkQueue.Backlog;
import org.partnersuite.platform.unitofwork.Change;

/** Stores the requirement states of every opportunity, for lists and other services. */
@ApplicationScoped
class RequirementDerivation implements Derivation {
    @Override
    public Set<UUID> dueByTime(Handle db, Instant now, int limit) {
        return RequirementStore.dueAt(db, now, limit);
    }

    @Override
    public Backlog backlog(Handle db, Instant now, int limit) {
        return RequirementStore.backlog(db, now, limit);
    }

    @Override
    public void derive(Change change, Set<UUID> opportunityIds) {
        Map<UUID, RequirementState> remaining = RequirementStore.stored(change.db(), opportunityIds);
        List<RequirementState> derived = new ArrayList<>();
        for (Facts facts : FactsQuery.of(change.db(), opportunityIds, change.now())) {
            RequirementState before = remaining.remove(facts.opportunityId());
            RequirementState after = derived(Check.of(facts), before);
            if (before == null || after.version() > before.version()) {
                change.event(RequirementMessages.state(after));
            }
            derived.add(after);
        }
        RequirementStore.put(change.db(), derived);
        remaining.values().forEach(state -> change.event(RequirementMessages.tombstone(state, change.now())));
        RequirementStore.delete(change.db(), remaining.keySet());
    }

    private static RequirementState derived(Check check, @Nullable RequirementState before) {
        RequirementState now = new RequirementState(
                check.facts().opportunityId(),
                before == null ? 1 : before.version(),
                check.satisfied(),
                check.missing(Level.REQUIRED),
                check.missing(Level.RECOMMENDED),
                check.facts().at(),
                check.changesAt());
        return before == null || now.sameRequirements(before)
                ? now
                : new RequirementState(
                        now.opportunityId(),
                        before.version() + 1,
                        now.satisfied(),
                        now.missing(),
                        now.recommended(),
                        now.evaluatedAt(),
                        now.changesAt());
    }
}
