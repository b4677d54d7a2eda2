package org.partnersuite.partnerprogram.deal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.Recorded.Result;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/**
 * Records reported deals in one transaction: the deal, its bitemporal state, and the cells that sum it. Locks are taken
 * in one order: deals by id, then cells by key. The instant from which the new states are known is chosen after both
 * are held, later than any they replace, so that history has one order and a sum as of an instant always equals the
 * deals known then.
 */
public final class DealBook {
    private DealBook() {}

    /** Records reports of different deals and returns results in their order. */
    public static List<Recorded> record(Change change, List<DealReport> reports) {
        if (reports.isEmpty()) {
            return List.of();
        }
        Handle db = change.db();
        FoundDeals found = DealStore.lock(db, reports);
        List<Draft> drafts =
                reports.stream().map(report -> draft(found, report)).toList();

        CellChanges cells = new CellChanges();
        drafts.stream().filter(Draft::changes).forEach(draft -> cells.move(draft.id(), draft.terms(), draft.report()));
        Instant known = latest(change.now(), drafts, CellStore.lock(db, cells));

        List<Recorded> recorded =
                drafts.stream().map(draft -> draft.settle(known)).toList();
        DealStore.write(db, recorded, known);
        CellStore.add(db, cells, known);
        for (Recorded each : recorded) {
            if (each.isNews()) {
                change.event(DealAggregate.DEAL.state(each.deal()));
            }
        }
        return recorded;
    }

    /** The opportunity was deleted: its deal leaves its partner, and stays in history. */
    public static void withdraw(Change change, List<UUID> opportunities) {
        List<DealReport> reports = new ArrayList<>();
        for (Deal deal : DealStore.ofOpportunities(change.db(), opportunities)) {
            UUID opportunity = deal.opportunityId();
            if (opportunity != null && deal.terms().partnerId() != null) {
                reports.add(new DealReport(
                        new DealSource.Opportunity(opportunity, deal.opportunityVersion() + 1, deal.externalId()),
                        deal.terms().withoutPartner()));
            }
        }
        record(change, reports);
    }

    private static Draft draft(FoundDeals found, DealReport reported) {
        Deal current = found.about(reported);
        DealReport report = current == null ? reported : reported.over(current.terms());
        if (current == null && report.terms().partnerId() == null) {
            return new Draft(Ids.next(), null, report, Result.NO_DEAL);
        }
        if (current == null) {
            return new Draft(Ids.next(), null, report, Result.CREATED);
        }
        if (report.source() instanceof DealSource.Feed && current.opportunityId() != null) {
            return new Draft(current.id(), current, report, Result.KEPT_BY_OPPORTUNITY);
        }
        if (current.knows(report.source())) {
            return new Draft(current.id(), current, report, Result.STALE);
        }
        return new Draft(current.id(), current, report, current.says(report) ? Result.UNCHANGED : Result.CHANGED);
    }

    private static Instant latest(Instant now, List<Draft> drafts, Instant cells) {
        Instant latest = now.isAfter(cells) ? now : cells.plusNanos(1_000);
        for (Draft draft : drafts) {
            Deal current = draft.current();
            if (current != null && draft.changes() && !latest.isAfter(current.knownFrom())) {
                latest = current.knownFrom().plusNanos(1_000);
            }
        }
        return latest;
    }

    /** A report held against the deal it is about. */
    private record Draft(UUID id, @Nullable Deal current, DealReport report, Result result) {
        boolean changes() {
            return result == Result.CREATED || result == Result.CHANGED;
        }

        @Nullable
        DealTerms terms() {
            return current == null ? null : current.terms();
        }

        Recorded settle(Instant known) {
            if (current == null) {
                return new Recorded(result, null, Deal.first(id, report, known));
            }
            return new Recorded(
                    result,
                    current,
                    switch (result) {
                        case CHANGED -> current.next(report, known);
                        case UNCHANGED -> current.seen(report.source());
                        default -> current;
                    });
        }
    }
}
