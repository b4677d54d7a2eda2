package org.partnersuite.engagement.opportunity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.ImportOpportunities.Effect;
import org.partnersuite.engagement.opportunity.ImportOpportunities.Outcome;
import org.partnersuite.engagement.opportunity.ImportOpportunities.Row;
import org.partnersuite.engagement.opportunity.OpportunityStore.Known;
import org.partnersuite.engagement.opportunity.OpportunityStore.Written;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.unitofwork.Change;

/** The rows of one import that are written together. */
final class ImportChunk {
    private final Change change;
    private final ImportRights rights;
    private final List<? extends Row> rows;
    private final boolean toSurvivors;
    private final Outcome[] outcomes;
    private final List<Pending> created = new ArrayList<>();
    private final List<Pending> updated = new ArrayList<>();

    /** @param toSurvivors whether rows of merged opportunities are applied to their survivors */
    ImportChunk(Change change, List<? extends Row> rows, boolean toSurvivors) {
        this.change = change;
        this.rights = new ImportRights(change.caller());
        this.rows = rows;
        this.toSurvivors = toSurvivors;
        this.outcomes = new Outcome[rows.size()];
    }

    /**
     * Pending write of a row.
     *
     * @param merged sentence of a row that names a merged opportunity
     * @param partnerReason reason for a change of partner
     */
    private record Pending(
            int row,
            @Nullable String merged,
            @Nullable String partnerReason,
            @Nullable Opportunity before,
            Opportunity after,
            @Nullable StageMove move) {}

    List<Outcome> apply(Function<ImportedOpportunity, List<Fault>> rules) {
        List<ExternalId> externalIds =
                rows.stream().<ExternalId>map(Row::externalId).toList();
        KnownOfRows known = KnownOfRows.locked(change.db(), externalIds);
        for (int i = 0; i < rows.size(); i++) {
            Known target = known.target(externalIds.get(i));
            String merged = known.mergedSentence(externalIds.get(i));
            if (merged != null && target != null && (!toSurvivors || !known.claim(target))) {
                outcomes[i] = Outcome.of(Effect.UNCHANGED, target.opportunity(), merged);
                continue;
            }
            ImportedOpportunity row = rows.get(i).over(target == null ? null : target.opportunity());
            List<Fault> faults = new ArrayList<>(rules.apply(row));
            faults.addAll(rights.faultsOf(row, target));
            if (faults.isEmpty()) {
                decide(i, row, target, merged);
            } else {
                outcomes[i] = Outcome.refused(faults);
            }
        }
        if (!created.isEmpty()) {
            List<Written> written =
                    OpportunityStore.insert(change.db(), after(created), moves(created), rights.toClosedAccounts());
            record(created, written, Effect.CREATED);
        }
        if (!updated.isEmpty()) {
            record(updated, OpportunityStore.update(change.db(), after(updated), moves(updated)), Effect.UPDATED);
        }
        return List.of(outcomes);
    }

    private void decide(int i, ImportedOpportunity row, @Nullable Known known, @Nullable String merged) {
        String by = change.caller().subject();
        if (known == null) {
            Opportunity.Moved moved = row.create(change.now(), by);
            created.add(new Pending(i, null, null, null, moved.opportunity(), moved.move()));
            return;
        }
        var update = row.update(known.opportunity(), known.movedHere(), change.now(), by);
        if (update == null) {
            outcomes[i] = Outcome.of(Effect.UNCHANGED, known.opportunity(), merged);
        } else {
            updated.add(new Pending(
                    i, merged, rights.partnerReason(row), known.opportunity(), update.opportunity(), update.move()));
        }
    }

    private void record(List<Pending> pending, List<Written> written, Effect effect) {
        for (int i = 0; i < pending.size(); i++) {
            Pending each = pending.get(i);
            Written found = written.get(i);
            List<Fault> unknown = References.unknown(each.after.details(), found.found());
            if (!unknown.isEmpty()) {
                outcomes[each.row] = Outcome.refused(unknown);
            } else if (found.written() == null && found.found().accountClosed() && !rights.toClosedAccounts()) {
                outcomes[each.row] = Outcome.refused(
                        OpportunityProblems.accountClosed(each.after.details().accountId())
                                .faults());
            } else if (found.written() == null) {
                outcomes[each.row] = Outcome.refused(List.of(Fault.at(
                        "/externalId",
                        ImportOpportunities.EXTERNAL_ID_TAKEN,
                        "Another request created it at the same time.")));
            } else {
                outcomes[each.row] = Outcome.of(effect, each.after, each.merged);
                emit(each, found.as(each.after));
            }
        }
    }

    private void emit(Pending each, ClientOpportunity after) {
        if (each.before == null) {
            OpportunityChanges.created(change, "imported", after, each.move);
        } else {
            OpportunityChanges.revised(change, "imported", each.before, after, each.partnerReason);
            OpportunityChanges.moved(change, each.move);
        }
    }

    private static List<Opportunity> after(List<Pending> pending) {
        return pending.stream().map(Pending::after).toList();
    }

    private static List<StageMove> moves(List<Pending> pending) {
        return pending.stream()
                .<StageMove>mapMulti((each, sink) -> {
                    if (each.move != null) {
                        sink.accept(each.move);
                    }
                })
                .toList();
    }
}
