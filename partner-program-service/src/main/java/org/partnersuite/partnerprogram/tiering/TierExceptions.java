package org.partnersuite.partnerprogram.tiering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.partner.Partner;
import org.partnersuite.partnerprogram.partner.PartnerRepository;
import org.partnersuite.partnerprogram.partner.PartnerStatus;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/**
 * A person lifts a partner into a tier until a day. The change names the version of the partner's tier that the person saw:
 * after a publication it must be looked at again.
 */
public final class TierExceptions {
    private TierExceptions() {}

    /**
     * What is asked for.
     *
     * @param from first day
     * @param until last day, included
     * @param note the reason
     */
    public record Draft(Tier tier, LocalDate from, LocalDate until, String note) {}

    /** The term and the partner's tier with it. */
    public record Granted(TierTerm term, PartnerTier state) {}

    /**
     * @throws Problem 404, 412 when the partner's tier has changed since; 400 with every fault, 422 outside the program, 409
     *     while another exception holds on one of its days
     */
    public static Granted grant(Change change, UUID partner, IfMatch ifMatch, Draft draft) {
        Partner found = PartnerRepository.PARTNER.get(change.db(), Partner.class, partner);
        PartnerTier state = TierBook.upToDate(change, partner);
        ifMatch.check(state.version());
        Problem.refuseAny(faults(draft, TierBook.day(change)));
        if (found.status() == PartnerStatus.PROSPECT || found.status() == PartnerStatus.REMOVED) {
            throw Problem.unprocessable(
                    "outside_the_program",
                    "A partner that is " + found.status() + " has no tier. Invite it first.",
                    List.of());
        }
        Tiers.terms(change.db(), partner).stream()
                .filter(term ->
                        term.isException() && !term.from().isAfter(draft.until()) && term.holdsOnOrAfter(draft.from()))
                .findFirst()
                .ifPresent(other -> {
                    throw Problem.conflict(
                                    "exception_holds",
                                    "Another exception of the partner holds on one of these days; existingId names it."
                                            + " End it first.")
                            .with("existingId", other.id());
                });
        TierTerm term = new TierTerm(
                Ids.next(),
                partner,
                draft.tier(),
                false,
                TierReason.EXCEPTION,
                draft.from(),
                draft.until(),
                null,
                change.caller().subject(),
                draft.note(),
                change.now());
        TierBook.insert(change, List.of(term));
        return new Granted(term, settled(change, "excepted", state, draft.note()));
    }

    /**
     * Ends an exception: today is the first day without it.
     *
     * @throws Problem 404, 412 when the partner's tier has changed since, 422 when it is over
     */
    public static PartnerTier end(Change change, UUID partner, UUID termId, IfMatch ifMatch, String reason) {
        PartnerRepository.PARTNER.get(change.db(), Partner.class, partner);
        PartnerTier state = TierBook.upToDate(change, partner);
        TierTerm term = Tiers.terms(change.db(), partner).stream()
                .filter(each -> each.isException() && each.id().equals(termId))
                .findFirst()
                .orElseThrow(Problem::notFound);
        ifMatch.check(state.version());
        LocalDate today = TierBook.day(change);
        if (!term.holdsOnOrAfter(today)) {
            throw Problem.unprocessable("exception_over", "The exception ended on " + term.until() + ".", List.of());
        }
        if (term.from().isBefore(today)) {
            TermStore.update(change.db(), List.of(term.until(today.minusDays(1))));
        } else {
            TermStore.delete(change.db(), List.of(term));
        }
        return settled(change, "exception ended", state, reason);
    }

    private static PartnerTier settled(Change change, String action, PartnerTier state, String reason) {
        return TierBook.settle(change, action, state, Tiers.terms(change.db(), state.id()), state.noTierFrom(), reason);
    }

    static List<Fault> faults(Draft draft, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (draft.tier() == Tier.OPPORTUNISTIC) {
            faults.add(Fault.at("/tier", "not_allowed", "An exception lifts a partner into a tier of the program."));
        }
        if (draft.from().isBefore(today)) {
            faults.add(Fault.at("/from", "in_the_past", "The first day is today or later."));
        }
        if (draft.until().isBefore(draft.from())) {
            faults.add(Fault.at("/until", "out_of_range", "The last day is the first or later."));
        }
        return faults;
    }
}
