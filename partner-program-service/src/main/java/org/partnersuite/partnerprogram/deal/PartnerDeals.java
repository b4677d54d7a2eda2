package org.partnersuite.partnerprogram.deal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** A partner's deals: as they are read, and as a feed reports them. */
@ApplicationScoped
public class PartnerDeals {
    private final DealBook book;

    PartnerDeals(DealBook book) {
        this.book = book;
    }

    /** The deal as it is known now, if it is this partner's. */
    public Optional<DealState> find(Handle db, UUID partnerId, UUID dealId) {
        return db.createQuery(
                        "select " + DealState.COLUMNS
                                + " from deal_state s where s.partner_id = :partner and s.deal_id = :deal and s.known_to = 'infinity'")
                .bind("partner", partnerId)
                .bind("deal", dealId)
                .map(DealState::read)
                .findOne();
    }

    /** Some of the deals behind a subtotal, the greatest first. */
    public static List<DealState> greatest(
            Handle db, UUID partnerId, TcvPart part, LocalDate day, String currency, Instant asOf, int limit) {
        return db.createQuery("select " + DealState.COLUMNS + """
                        from deal_state s
                        where s.partner_id = :partner and s.status = :status and s.close_date between :from and :to
                          and s.currency = :currency and s.qualifies and s.known_from <= :asOf and s.known_to > :asOf
                        order by s.tcv desc, s.deal_id limit :limit
                        """)
                .bind("partner", partnerId)
                .bind("status", part.status().name())
                .bind("from", part.window(day).from())
                .bind("to", part.window(day).to())
                .bind("currency", currency)
                .bind("asOf", asOf)
                .bind("limit", limit)
                .map(DealState::read)
                .list();
    }

    /** Records one report of a feed. */
    public Recorded put(Change change, DealReport report, IfMatch ifMatch) {
        Recorded recorded = put(change, List.of(report)).getFirst();
        Deal before = recorded.before();
        if (before != null) {
            ifMatch.check(before.version());
        }
        return recorded;
    }

    /** Records the reports of a feed, each of another deal, by the same few statements as one. */
    public List<Recorded> put(Change change, List<DealReport> reports) {
        List<Recorded> all = book.record(change, reports);
        all.stream().filter(Recorded::isNews).forEach(recorded -> change.audit(entry(recorded)));
        return all;
    }

    /** 409 for a deal that its opportunity vouches for. */
    public static Deal accepted(Recorded recorded) {
        if (recorded.result() == Recorded.Result.KEPT_BY_OPPORTUNITY) {
            throw Problem.conflict(
                            "comes_from_opportunity",
                            "This deal comes from an opportunity of the engagement service and is changed there.")
                    .with("existingId", recorded.deal().id());
        }
        return recorded.deal();
    }

    public static DealState state(Deal deal) {
        return DealState.of(deal);
    }

    private static AuditEntry entry(Recorded recorded) {
        Deal before = recorded.before();
        return new AuditEntry(
                "deal",
                recorded.deal().id(),
                before == null ? "recorded" : "changed",
                FieldChanges.between(
                        before == null ? null : Json.mapper().valueToTree(before.terms()),
                        Json.mapper().valueToTree(recorded.deal().terms())));
    }
}
