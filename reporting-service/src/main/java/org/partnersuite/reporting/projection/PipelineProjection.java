package org.partnersuite.reporting.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Keeps one slot: opportunities as facts, their sums as cells, in the caller's transaction. A state that is not newer than
 * what is stored changes nothing, so it does not matter how often or in which order states come. Locks are taken in one
 * order, watsonx offerings, accounts, anchors, opportunities, cells, briefed clients, marks, each by key: the partitions of all topics may be applied
 * side by side.
 */
public final class PipelineProjection {
    private final AccountTable accounts;
    private final FactTable facts;
    private final TombstoneTable tombstones;
    private final AnchorTable anchors;
    private final CellTable cells;
    private final MarkTable marks;
    private final DimensionCodes codes;
    private final Slot slot;

    public PipelineProjection(Slot slot, DimensionCodes codes) {
        this.accounts = new AccountTable(slot);
        this.facts = new FactTable(slot);
        this.tombstones = TombstoneTable.ofOpportunities(slot);
        this.anchors = AnchorTable.ofOpportunities(slot);
        this.cells = new CellTable(slot);
        this.marks = new MarkTable(slot);
        this.codes = codes;
        this.slot = slot;
    }

    /** Takes accounts over, and moves their opportunities to where they are counted now. One state per account. */
    public void applyAccounts(Handle db, Collection<AccountState> states) {
        WatsonxOfferings watsonx = WatsonxOfferings.holdStill(db, slot);
        SortedMap<UUID, AccountState> told = new TreeMap<>();
        states.forEach(state -> told.put(state.id(), state));
        Map<UUID, AccountState> stored = accounts.lockForChange(db, told.values());
        List<AccountState> newer = new ArrayList<>();
        Map<UUID, AccountState> differing = new HashMap<>();
        for (AccountState state : told.values()) {
            AccountState known = stored.getOrDefault(state.id(), state);
            if (state.version() > known.version()
                    || (state.version() == known.version() && known.partition() == null)) {
                newer.add(state);
                if (!state.looksLike(known)) {
                    differing.put(state.id(), state);
                }
            }
        }
        if (!newer.isEmpty()) {
            accounts.update(db, newer);
        }
        if (!differing.isEmpty()) {
            follow(db, differing, watsonx);
        }
    }

    /**
     * Takes opportunities over, and forgets those that are gone: one state or tombstone each. All of a transaction come in
     * one call, since cells are the last that it locks.
     */
    public void applyOpportunities(Handle db, Collection<OpportunityState> states, Collection<Tombstone> gone) {
        WatsonxOfferings watsonx = WatsonxOfferings.holdStill(db, slot);
        NavigableMap<UUID, OpportunityState> told = new TreeMap<>();
        SortedMap<UUID, AccountState> accountsTold = new TreeMap<>();
        for (OpportunityState state : states) {
            told.put(state.id(), state);
            accountsTold.put(state.account().id(), state.account());
        }
        SortedSet<UUID> all = new TreeSet<>(told.keySet());
        gone.forEach(tombstone -> all.add(tombstone.id()));
        Map<UUID, AccountState> current = accounts.holdStill(db, accountsTold);
        anchors.lock(db, told.navigableKeySet());
        Map<UUID, Long> deleted = tombstones.versions(db, told.keySet());
        Map<UUID, StoredFact> stored = facts.lock(db, all, watsonx);
        List<NewFact> newer = new ArrayList<>();
        CountChanges changes = changes();
        for (OpportunityState state : told.values()) {
            StoredFact known = stored.get(state.id());
            if (state.version()
                    <= Math.max(
                            known == null ? Long.MIN_VALUE : known.version(),
                            deleted.getOrDefault(state.id(), Long.MIN_VALUE))) {
                continue;
            }
            AccountState account = current.getOrDefault(state.account().id(), state.account());
            NewFact fact = NewFact.of(state, account, watsonx);
            newer.add(fact);
            changes.move(state.id(), known == null ? null : known.counted(), fact.counted());
        }
        if (!newer.isEmpty()) {
            facts.write(db, newer);
        }
        if (!gone.isEmpty()) {
            forget(db, gone, stored, changes);
        }
        changes.apply(db);
    }

    /** Remembers that they were. */
    private void forget(Handle db, Collection<Tombstone> gone, Map<UUID, StoredFact> stored, CountChanges changes) {
        List<UUID> ended = new ArrayList<>();
        for (Tombstone tombstone : gone) {
            StoredFact fact = stored.get(tombstone.id());
            if (fact != null && tombstone.version() >= fact.version()) {
                ended.add(fact.id());
                changes.move(fact.id(), fact.counted(), null);
            }
        }
        tombstones.write(db, gone);
        facts.delete(db, ended);
    }

    /** Takes over which offerings are watsonx, and counts anew what has any that became or ceased to be one. */
    public void applyWatsonxOfferings(Handle db, WatsonxOfferings told) {
        WatsonxOfferings known = WatsonxOfferings.lockForChange(db, slot);
        if (told.version() <= known.version()) {
            return;
        }
        told.write(db, slot);
        Set<String> changed = new TreeSet<>(known.codes());
        changed.addAll(told.codes());
        changed.removeIf(code -> known.codes().contains(code) && told.codes().contains(code));
        CountChanges changes = changes();
        for (StoredFact fact : facts.lockOfOfferings(db, changed, known).values()) {
            changes.move(fact.id(), fact.counted(), fact.counted().counting(told.amounts(fact.amounts())));
        }
        facts.mark(db, told);
        changes.apply(db);
    }

    private void follow(Handle db, Map<UUID, AccountState> differing, WatsonxOfferings watsonx) {
        CountChanges changes = changes();
        for (StoredFact fact :
                facts.lockOfAccounts(db, differing.keySet(), watsonx).values()) {
            AccountState account = differing.get(fact.accountId());
            if (account != null) {
                CountedOpportunity moved = fact.counted().at(account, fact.ownGeography(), fact.ownMarket());
                changes.move(fact.id(), fact.counted(), moved);
            }
        }
        differing.values().forEach(account -> facts.follow(db, account));
        changes.apply(db);
    }

    private CountChanges changes() {
        return new CountChanges(cells, marks, codes);
    }
}
