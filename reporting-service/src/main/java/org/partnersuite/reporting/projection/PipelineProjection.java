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
 * Keeps one projection in the caller's transaction: opportunities as facts, their sums as cells. A state that is not
 * newer than the stored one changes nothing, so states may arrive repeatedly and in any order. Locks are taken in one
 * order, watsonx offerings, accounts, anchors, opportunities, cells, briefed clients, indicators, each by key, so
 * that the partitions of all topics may be applied concurrently.
 */
public final class PipelineProjection {
    private final AccountTable accounts;
    private final FactTable facts;
    private final TombstoneTable tombstones;
    private final AnchorTable anchors;
    private final CellTable cells;
    private final IndicatorTable indicators;
    private final DimensionCodes codes;
    private final ProjectionSchema schema;

    public PipelineProjection(ProjectionSchema schema, DimensionCodes codes) {
        this.accounts = new AccountTable(schema);
        this.facts = new FactTable(schema);
        this.tombstones = TombstoneTable.ofOpportunities(schema);
        this.anchors = AnchorTable.ofOpportunities(schema);
        this.cells = new CellTable(schema);
        this.indicators = new IndicatorTable(schema);
        this.codes = codes;
        this.schema = schema;
    }

    /**
     * Applies new states of accounts, one state or tombstone for each account, and moves their opportunities to their new
     * cells. The opportunities of a deleted account keep its values until their own events name another one.
     */
    public void applyAccounts(Handle db, Collection<AccountState> states, Collection<Tombstone> deleted) {
        WatsonxOfferings watsonx = WatsonxOfferings.lockShared(db, schema);
        SortedMap<UUID, AccountState> incoming = new TreeMap<>();
        states.forEach(state -> incoming.put(state.id(), state));
        if (!deleted.isEmpty()) {
            accounts.leave(db, deleted, incoming.keySet());
        }
        if (incoming.isEmpty()) {
            return;
        }
        Map<UUID, AccountState> stored = accounts.lockForChange(db, incoming.values());
        List<AccountState> newer = new ArrayList<>();
        Map<UUID, AccountState> differing = new HashMap<>();
        for (AccountState state : incoming.values()) {
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
     * Applies new states, and replaces deleted opportunities by tombstones; there is one state or tombstone for each.
     * A transaction makes a single call, because cells are the last rows that it locks.
     */
    public void applyOpportunities(Handle db, Collection<OpportunityState> states, Collection<Tombstone> deleted) {
        WatsonxOfferings watsonx = WatsonxOfferings.lockShared(db, schema);
        NavigableMap<UUID, OpportunityState> incoming = new TreeMap<>();
        SortedMap<UUID, AccountState> incomingAccounts = new TreeMap<>();
        for (OpportunityState state : states) {
            incoming.put(state.id(), state);
            incomingAccounts.put(state.account().id(), state.account());
        }
        SortedSet<UUID> all = new TreeSet<>(incoming.keySet());
        deleted.forEach(tombstone -> all.add(tombstone.id()));
        Map<UUID, AccountState> current = accounts.lockShared(db, incomingAccounts);
        anchors.lock(db, incoming.navigableKeySet());
        Map<UUID, Long> deletedVersions = tombstones.versions(db, incoming.keySet());
        Map<UUID, StoredFact> stored = facts.lock(db, all, watsonx);
        List<NewFact> newer = new ArrayList<>();
        CountChanges changes = changes();
        for (OpportunityState state : incoming.values()) {
            StoredFact known = stored.get(state.id());
            if (state.version()
                    <= Math.max(
                            known == null ? Long.MIN_VALUE : known.version(),
                            deletedVersions.getOrDefault(state.id(), Long.MIN_VALUE))) {
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
        if (!deleted.isEmpty()) {
            forget(db, deleted, stored, changes);
        }
        changes.apply(db);
    }

    /** Leaves a tombstone for each. */
    private void forget(Handle db, Collection<Tombstone> deleted, Map<UUID, StoredFact> stored, CountChanges changes) {
        List<UUID> ended = new ArrayList<>();
        for (Tombstone tombstone : deleted) {
            StoredFact fact = stored.get(tombstone.id());
            if (fact != null && tombstone.version() >= fact.version()) {
                ended.add(fact.id());
                changes.move(fact.id(), fact.counted(), null);
            }
        }
        tombstones.write(db, deleted);
        facts.delete(db, ended);
    }

    /** Applies a new set of watsonx offerings, and recounts the opportunities that have an added or removed one. */
    public void applyWatsonxOfferings(Handle db, WatsonxOfferings incoming) {
        WatsonxOfferings known = WatsonxOfferings.lockForChange(db, schema);
        if (incoming.version() <= known.version()) {
            return;
        }
        incoming.write(db, schema);
        Set<String> changed = new TreeSet<>(known.codes());
        changed.addAll(incoming.codes());
        changed.removeIf(
                code -> known.codes().contains(code) && incoming.codes().contains(code));
        CountChanges changes = changes();
        for (StoredFact fact : facts.lockOfOfferings(db, changed, known).values()) {
            changes.move(fact.id(), fact.counted(), fact.counted().counting(incoming.amounts(fact.amounts())));
        }
        facts.flagWatsonx(db, incoming);
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
        return new CountChanges(cells, indicators, codes);
    }
}
