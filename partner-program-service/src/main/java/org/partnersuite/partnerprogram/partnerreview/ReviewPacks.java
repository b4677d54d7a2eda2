package org.partnersuite.partnerprogram.partnerreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.partneraction.PartnerAction;
import org.partnersuite.partnerprogram.partneraction.PartnerActionRepository;
import org.partnersuite.partnerprogram.partnerreview.ReviewPack.PackAction;
import org.partnersuite.partnerprogram.partnerreview.ReviewPack.PackForecast;
import org.partnersuite.partnerprogram.partnerreview.ReviewPack.PackGroup;
import org.partnersuite.partnerprogram.partnerreview.ReviewPack.PackMonth;
import org.partnersuite.partnerprogram.partnerreview.ReviewPack.PackNotice;
import org.partnersuite.partnerprogram.partnerreview.ReviewPack.PackPart;
import org.partnersuite.partnerprogram.partnerreview.ReviewPack.PackTier;
import org.partnersuite.partnerprogram.reconciliation.ReconciledState;
import org.partnersuite.partnerprogram.reconciliation.ReconciliationSummary;
import org.partnersuite.partnerprogram.reconciliation.ReconciliationSummary.Side;
import org.partnersuite.partnerprogram.reconciliation.Reconciliations;
import org.partnersuite.partnerprogram.standing.Forecast;
import org.partnersuite.partnerprogram.standing.Standing;
import org.partnersuite.partnerprogram.standing.Standings;
import org.partnersuite.partnerprogram.tcv.ProjectedTcv;
import org.partnersuite.platform.rest.Money;

/** Takes the figures of a review. */
@ApplicationScoped
class ReviewPacks {
    private final Standings standings;

    ReviewPacks(Standings standings) {
        this.standings = standings;
    }

    /** The figures of a day, by what is known now. */
    ReviewPack take(Handle db, UUID partner, LocalDate day) {
        Standing standing = standings.take(db, partner, day, null, null);
        ProjectedTcv projected = standing.projection().tcv();
        String currency = projected.edition().currency();
        return new ReviewPack(
                standing.measure().asOf(),
                day,
                new Money(standing.measure().tcv().amount(), currency),
                new Money(projected.amount(), currency),
                projected.parts().stream()
                        .map(part -> new PackPart(part.part().name(), part.deals(), new Money(part.amount(), currency)))
                        .toList(),
                projected.standings().stream()
                        .map(tier -> new PackTier(
                                tier.tier(),
                                new Money(tier.target(), currency),
                                tier.met(),
                                new Money(tier.gap(), currency)))
                        .toList(),
                standing.trend().stream()
                        .map(month -> new PackMonth(
                                month.day(),
                                new Money(month.aggregateTcv(), currency),
                                new Money(month.projected(), currency)))
                        .toList(),
                forecast(standing.forecast(), currency),
                standing.openNotices().stream()
                        .map(notice -> new PackNotice(
                                notice.id(),
                                notice.tier(),
                                new Money(notice.shortBy(), notice.currency()),
                                notice.openedOn()))
                        .toList(),
                reconciled(Reconciliations.summary(db, partner)),
                PartnerActionRepository.open(db, partner).stream()
                        .map(ReviewPacks::action)
                        .toList());
    }

    private static PackForecast forecast(Forecast forecast, String currency) {
        Forecast.Interval interval = forecast.interval();
        return new PackForecast(
                forecast.measuringDay(),
                forecast.method().name(),
                new Money(forecast.amount(), currency),
                interval == null ? null : money(interval.low(), currency),
                interval == null ? null : money(interval.high(), currency));
    }

    private static Money money(BigDecimal amount, String currency) {
        return new Money(amount, currency);
    }

    private static List<PackGroup> reconciled(ReconciliationSummary summary) {
        return Stream.of(ReconciledState.values())
                .map(state ->
                        new PackGroup(state, deals(summary, state, Side.THEIRS), deals(summary, state, Side.OURS)))
                .toList();
    }

    private static long deals(ReconciliationSummary summary, ReconciledState state, Side side) {
        return summary.groups().stream()
                .filter(group -> group.state() == state && group.side() == side)
                .mapToLong(ReconciliationSummary.Group::deals)
                .sum();
    }

    private static PackAction action(PartnerAction action) {
        return new PackAction(
                action.id(),
                action.details().what(),
                action.side(),
                action.details().owner(),
                action.details().dueOn(),
                action.details().priority());
    }
}
