package org.partnersuite.partnerprogram.ownpipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** A partner's own pipeline is posted by its keys: one deal, a batch, or the chunk of a file. */
public final class OwnPipeline {
    /** The type under which changes are audited. */
    public static final String AUDITED = "own-deal";

    private OwnPipeline() {}

    /** A deal as it is posted. */
    public record Posted(ExternalId externalId, OwnDealTerms terms) {}

    /** @param before null for a new deal */
    public record Recorded(@Nullable OwnDeal before, OwnDeal deal) {
        public boolean isNew() {
            return before == null;
        }

        public boolean isUnchanged() {
            return before != null && before.version() == deal.version();
        }
    }

    /**
     * The partner's deals with these keys, and the right to write them until the transaction ends.
     *
     * @throws Problem 404 for a partner that does not exist, or is another than the caller's
     */
    public static Map<ExternalId, OwnDeal> locked(Change change, UUID partner, Collection<ExternalId> keys) {
        Partners.require(change.db(), partner);
        OwnDealStore.lock(change.db(), partner);
        return OwnDealStore.find(change.db(), partner, keys);
    }

    /** @throws Problem 412 for a newer version */
    public static Recorded put(Change change, UUID partner, @Nullable OwnDeal known, Posted posted, IfMatch match) {
        if (known == null) {
            match.checkNone();
        } else {
            match.check(known.version());
        }
        return put(change, partner, known == null ? Map.of() : Map.of(posted.externalId(), known), List.of(posted))
                .getFirst();
    }

    /**
     * Records deals, each of another key; the same again changes nothing.
     *
     * @param known what {@link #locked} answered
     */
    public static List<Recorded> put(Change change, UUID partner, Map<ExternalId, OwnDeal> known, List<Posted> posted) {
        List<Recorded> recorded = new ArrayList<>(posted.size());
        for (Posted each : posted) {
            OwnDeal before = known.get(each.externalId());
            recorded.add(new Recorded(
                    before,
                    before == null
                            ? OwnDeal.first(change, partner, each.externalId(), each.terms())
                            : before.terms().equals(each.terms()) ? before : before.next(change, each.terms())));
        }
        OwnDealStore.insert(
                change.db(),
                recorded.stream().filter(Recorded::isNew).map(Recorded::deal).toList());
        OwnDealStore.update(
                change.db(),
                recorded.stream()
                        .filter(each -> !each.isNew() && !each.isUnchanged())
                        .map(Recorded::deal)
                        .toList());
        recorded.stream().filter(each -> !each.isUnchanged()).forEach(each -> change.audit(entry(each)));
        return recorded;
    }

    public static Optional<OwnDeal> find(Handle db, UUID partner, ExternalId key) {
        return Optional.ofNullable(OwnDealStore.find(db, partner, List.of(key)).get(key));
    }

    /** The deal, if the caller may read it. */
    public static Optional<OwnDeal> find(Handle db, UUID id) {
        return OwnDealStore.find(db, id);
    }

    private static AuditEntry entry(Recorded recorded) {
        OwnDeal before = recorded.before();
        OwnDeal deal = recorded.deal();
        return new AuditEntry(
                AUDITED,
                deal.id(),
                before == null ? "posted" : "changed",
                FieldChanges.between(
                        before == null ? null : Json.mapper().valueToTree(before.terms()),
                        Json.mapper().valueToTree(deal.terms())));
    }
}
