package org.partnersuite.partnerprogram.deal;

import static org.partnersuite.partnerprogram.deal.DealAggregate.DEAL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** A partner's deals: as they are read, and as a feed reports them. */
public final class PartnerDeals {
    private PartnerDeals() {}

    /** The deal as it is known now, if it is this partner's. */
    public static Optional<DealState> find(Handle db, UUID partnerId, UUID dealId) {
        return db.createQuery(
                        "select * from deal_state where partner_id = :partner and deal_id = :deal and known_to = 'infinity'")
                .bind("partner", partnerId)
                .bind("deal", dealId)
                .mapTo(DealState.class)
                .findOne();
    }

    /** The deal with this external id as it is known now, if it is this partner's. */
    public static Optional<DealState> find(Handle db, UUID partnerId, ExternalId externalId) {
        return db.createQuery("""
                        select s.* from deal d join deal_state s on s.deal_id = d.id and s.version = d.version
                        where d.external_source = :source and d.external_id = :id and s.partner_id = :partner
                        order by d.opportunity_id is null limit 1
                        """)
                .bind("source", externalId.source())
                .bind("id", externalId.id())
                .bind("partner", partnerId)
                .mapTo(DealState.class)
                .findOne();
    }

    /** The deals of opportunities as they are known now, whosever they are. */
    public static List<Deal> ofOpportunities(Handle db, Collection<UUID> opportunities) {
        return DealStore.ofOpportunities(db, List.copyOf(opportunities));
    }

    /** The deals that a feed names by these external ids, locked until the transaction ends. */
    public static Map<ExternalId, Deal> locked(Change change, Collection<ExternalId> externalIds) {
        return DealStore.lockAll(change.db(), externalIds);
    }

    /**
     * The qualifying deals behind a sum.
     *
     * @param from first close date
     * @param to last close date
     */
    public record Summed(UUID partnerId, DealStatus status, LocalDate from, LocalDate to, String currency) {}

    /** Some of the deals behind a sum, the greatest first. */
    public static List<DealState> greatest(Handle db, Summed summed, Instant asOf, int limit) {
        return db.createQuery("""
                        select s.* from deal_state s
                        where s.partner_id = :partner and s.status = :status and s.close_date between :from and :to
                          and s.currency = :currency and s.qualifies and s.known_from <= :asOf and s.known_to > :asOf
                        order by s.tcv desc, s.deal_id limit :limit
                        """)
                .bind("partner", summed.partnerId())
                .bind("status", summed.status().name())
                .bind("from", summed.from())
                .bind("to", summed.to())
                .bind("currency", summed.currency())
                .bind("asOf", asOf)
                .bind("limit", limit)
                .mapTo(DealState.class)
                .list();
    }

    /** Whether it is, or was, a deal of this partner. */
    public static boolean knows(Handle db, UUID partnerId, UUID dealId) {
        return db.createQuery("select exists (select from deal_state where partner_id = :partner and deal_id = :deal)")
                .bind("partner", partnerId)
                .bind("deal", dealId)
                .mapTo(Boolean.class)
                .one();
    }

    /**
     * Records one report of a feed.
     *
     * @throws Problem 412 when the deal has changed since
     */
    public static Recorded put(Change change, DealReport report, IfMatch ifMatch) {
        Recorded recorded = put(change, List.of(report)).getFirst();
        Deal before = recorded.before();
        if (before == null) {
            ifMatch.checkNone();
        } else {
            ifMatch.check(before.version());
        }
        return recorded;
    }

    /** Records the reports of a feed, each of another deal, by the same few statements as one. */
    public static List<Recorded> put(Change change, List<DealReport> reports) {
        List<Recorded> all = DealBook.record(change, reports);
        all.stream().filter(Recorded::isNews).forEach(recorded -> change.audit(entry(recorded)));
        return all;
    }

    /** 409 for a deal that its opportunity vouches for. */
    public static Deal accepted(Recorded recorded) {
        if (recorded.result() == Recorded.Result.KEPT_BY_OPPORTUNITY) {
            throw Problem.conflict(
                            "comes_from_opportunity",
                            "This deal comes from an opportunity. Change the opportunity in the engagement service.")
                    .with("existingId", recorded.deal().id());
        }
        return recorded.deal();
    }

    private static AuditEntry entry(Recorded recorded) {
        Deal before = recorded.before();
        return DEAL.entry(
                before == null ? "recorded" : "changed",
                recorded.deal(),
                before == null ? null : DEAL.audited(before),
                DEAL.audited(recorded.deal()));
    }
}
