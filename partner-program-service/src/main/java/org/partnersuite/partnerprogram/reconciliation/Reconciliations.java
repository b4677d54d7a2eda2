package org.partnersuite.partnerprogram.reconciliation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.PartnerDeals;
import org.partnersuite.partnerprogram.ownpipeline.OwnPipeline;
import org.partnersuite.partnerprogram.reconciliation.DealPair.Decision;
import org.partnersuite.partnerprogram.reconciliation.ReconciliationSummary.Group;
import org.partnersuite.partnerprogram.reconciliation.ReconciliationSummary.Total;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.Rows;

/** A partner's own pipeline against our deals: pairs are found, and persons confirm or part them. */
public final class Reconciliations {
    /** The type under which decisions are audited. */
    public static final String AUDITED = "deal-pair";

    private Reconciliations() {}

    /** Finds the pairs of a partner anew; those that a person has decided on stay. */
    static void compare(Change change, UUID partner) {
        DealPairStore.removeFound(change.db(), partner);
        Matching.run(change.db(), partner);
        DealPairStore.compared(change.db(), partner, change.now());
    }

    /** The deal of ours that an own deal is paired with. */
    public static Optional<UUID> dealOf(Handle db, UUID ownDeal) {
        return db.createQuery("select deal_id from reconciled_deal where own_deal_id = :own and deal_id is not null")
                .bind("own", ownDeal)
                .mapTo(UUID.class)
                .findOne();
    }

    /**
     * A person confirms that two deals are the same, or parts them.
     *
     * @throws Problem 404 for a deal that is not the partner's, 409 when another pair of one of them is confirmed
     */
    public static DealPair decide(
            Change change, UUID partner, UUID ownDeal, UUID deal, Decision decision, @Nullable String note) {
        Handle db = change.db();
        requireOf(db, partner, ownDeal, deal);
        DealPairStore.lock(db, partner);
        DealPair before = DealPairStore.find(db, ownDeal, deal).orElse(null);
        if (decision == Decision.CONFIRMED) {
            removeOthers(db, ownDeal, deal, before);
        }
        DealPair found = before == null ? DealPair.byPerson(Ids.next(), partner, ownDeal, deal) : before;
        if (before != null && before.decision() == decision && Objects.equals(before.note(), note)) {
            return before;
        }
        DealPair decided = found.decided(decision, change.caller().subject(), change.now(), note);
        DealPairStore.put(db, decided);
        DealPairStore.due(db, partner);
        change.audit(new AuditEntry(
                AUDITED,
                decided.id(),
                decision == Decision.CONFIRMED ? "confirmed" : "parted",
                FieldChanges.between(
                        before == null ? null : Json.mapper().valueToTree(before),
                        Json.mapper().valueToTree(decided))));
        return decided;
    }

    /** @throws Problem 404 for a pair that is not of the partner */
    public static UUID requirePair(Handle db, UUID partner, UUID pair) {
        return db.createQuery("select id from deal_pair where id = :id and partner_id = :partner")
                .bind("id", pair)
                .bind("partner", partner)
                .mapTo(UUID.class)
                .findOne()
                .orElseThrow(Problem::notFound);
    }

    /** How both sides compare now. */
    public static ReconciliationSummary summary(Handle db, UUID partner) {
        List<Group> groups = db.createQuery("""
                        select r.state, v.side, v.currency, count(*) as deals, sum(v.amount) as amount
                        from reconciled_deal r cross join lateral (
                            values ('THEIRS', r.own_currency, r.own_amount), ('OURS', r.deal_currency, r.deal_amount))
                            as v (side, currency, amount)
                        where r.partner_id = :partner and v.amount is not null
                        group by 1, 2, 3 order by 1, 2, 3
                        """)
                .bind("partner", partner)
                .map(Rows.of(Group.class))
                .list();
        List<Total> totals = db.createQuery("""
                        select 'THEIRS' as side, currency, count(*) as deals, sum(amount) as amount
                        from own_deal_side where partner_id = :partner group by currency
                        union all
                        select 'OURS', currency, count(*), sum(amount) from deal_side where partner_id = :partner group by currency
                        order by 1, 2
                        """)
                .bind("partner", partner)
                .map(Rows.of(Total.class))
                .list();
        return new ReconciliationSummary(
                partner, DealPairStore.comparedAt(db, partner).orElse(null), groups, totals);
    }

    /** A pair that is only found gives way; one that a person has confirmed does not. */
    private static void removeOthers(Handle db, UUID ownDeal, UUID deal, @Nullable DealPair same) {
        List<DealPair> others = DealPairStore.holding(db, ownDeal, deal).stream()
                .filter(pair -> same == null || !pair.id().equals(same.id()))
                .toList();
        if (others.stream().anyMatch(pair -> pair.decision() == Decision.CONFIRMED)) {
            throw Problem.conflict(
                    "paired_with_another",
                    "One of the deals is confirmed as the same as another one. Part that pair first.",
                    Fault.at(null, "paired_with_another", "Part the confirmed pair."));
        }
        DealPairStore.remove(db, others.stream().map(DealPair::id).toList());
    }

    private static void requireOf(Handle db, UUID partner, UUID ownDeal, UUID deal) {
        boolean own = OwnPipeline.find(db, ownDeal)
                .filter(found -> found.partnerId().equals(partner))
                .isPresent();
        if (!own || PartnerDeals.find(db, partner, deal).isEmpty()) {
            throw Problem.notFound();
        }
    }
}
