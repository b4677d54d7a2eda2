package org.partnersuite.partnerprogram.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.EditionParameters;
import org.partnersuite.partnerprogram.prerequisite.Criteria;
import org.partnersuite.partnerprogram.prerequisite.PrerequisiteFacts;
import org.partnersuite.partnerprogram.tcv.Measures;
import org.partnersuite.partnerprogram.tcv.TakenMeasure;
import org.partnersuite.partnerprogram.tcv.TakenProjection;
import org.partnersuite.partnerprogram.tiering.TierTerm;
import org.partnersuite.partnerprogram.tiering.Tiers;
import org.partnersuite.platform.dailywork.Days;

/** Where partners stand: both figures, their trend and the forecast for January. */
@ApplicationScoped
public class Standings {
    /** Months that a trend shows. */
    static final int TREND = 13;

    private final Measures measures;

    Standings(Measures measures) {
        this.measures = measures;
    }

    /** The partner's newest snapshot; empty before its first month has ended. */
    public static Optional<Snapshot> latest(Handle db, UUID partner) {
        return SnapshotStore.latest(db, partner);
    }

    /** The partner's open notices of shortfalls. */
    public static List<ShortfallNotice> openNotices(Handle db, UUID partner) {
        return ShortfallNoticeStore.open(db, partner);
    }

    /** Whether there is such a notice, and it is the partner's. */
    public static boolean isNoticeOf(Handle db, UUID notice, UUID partner) {
        return db.createQuery(
                        "select exists (select from shortfall_notice where id = :notice and partner_id = :partner)")
                .bind("notice", notice)
                .bind("partner", partner)
                .mapTo(Boolean.class)
                .one();
    }

    /**
     * @param date the day; today when null
     * @param asOf the instant whose knowledge is used; all that is known when null
     * @param edition the edition of the program; the one in force on the day when null
     */
    public Standing take(
            Handle db, UUID partner, @Nullable LocalDate date, @Nullable Instant asOf, @Nullable Integer edition) {
        TakenMeasure measure = measures.take(db, partner, date, asOf, edition);
        Instant known = measure.asOf();
        LocalDate day = measure.tcv().day();
        TakenProjection projection = measures.project(
                db, partner, day, known, measure.tcv().edition().number());
        Edition rules = measure.tcv().edition();
        String currency = rules.currency();
        List<Snapshot> snapshots = SnapshotStore.upTo(db, partner, day).stream()
                .filter(snapshot -> !snapshot.knownAt().isAfter(known)
                        && snapshot.currency().equals(currency))
                .toList();
        List<MonthFigure> past = snapshots.stream()
                .map(snapshot -> new MonthFigure(snapshot.day(), snapshot.projected()))
                .toList();
        return new Standing(
                measure,
                projection,
                snapshots.subList(Math.max(0, snapshots.size() - TREND), snapshots.size()),
                Forecasts.of(
                        new MonthFigure(day, projection.tcv().amount()),
                        past,
                        measured(db, partner, past, measure),
                        rules.parameters().measuringDayIn(day.getYear() + 1)),
                prerequisites(db, partner, rules, projection),
                Tiers.on(db, partner, day).map(TierTerm::tier).orElse(null),
                ShortfallNoticeStore.open(db, partner));
    }

    /** What each tier with a target asks for besides it, by what is on record now. */
    private static List<Criteria> prerequisites(Handle db, UUID partner, Edition rules, TakenProjection projection) {
        PrerequisiteFacts facts =
                PrerequisiteFacts.at(db, partner, projection.tcv().day());
        return projection.tcv().standings().stream()
                .map(tier -> Criteria.of(rules, tier.tier(), tier.actual(), facts))
                .toList();
    }

    /** What was measured in the Januaries after the years of the figures, by what was known on the evening of that day. */
    private Map<Integer, MonthFigure> measured(Handle db, UUID partner, List<MonthFigure> past, TakenMeasure now) {
        EditionParameters parameters = now.tcv().edition().parameters();
        Map<Integer, MonthFigure> measured = new HashMap<>();
        past.stream().map(MonthFigure::year).distinct().forEach(year -> {
            LocalDate january = parameters.measuringDayIn(year + 1);
            Instant evening = Days.at(january.plusDays(1));
            if (!january.isAfter(now.tcv().day()) && !evening.isAfter(now.asOf())) {
                measured.put(
                        year,
                        new MonthFigure(
                                january,
                                measures.take(db, partner, january, evening, null)
                                        .tcv()
                                        .amount()));
            }
        });
        return measured;
    }
}
