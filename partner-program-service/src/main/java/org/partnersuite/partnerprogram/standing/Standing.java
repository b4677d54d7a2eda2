package org.partnersuite.partnerprogram.standing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.prerequisite.Criteria;
import org.partnersuite.partnerprogram.tcv.TakenMeasure;
import org.partnersuite.partnerprogram.tcv.TakenProjection;

/**
 * Where a partner stands on a day.
 *
 * @param measure figure (a): aggregate TCV on the day
 * @param projection figure (b): projected for next January
 * @param trend the last snapshots up to the day, oldest first
 * @param prerequisites what each tier with a target asks for, highest first
 * @param tier of the partner on the day; null when it has none
 * @param openNotices of shortfalls, as they are now
 */
public record Standing(
        TakenMeasure measure,
        TakenProjection projection,
        List<Snapshot> trend,
        Forecast forecast,
        List<Criteria> prerequisites,
        @Nullable Tier tier,
        List<ShortfallNotice> openNotices) {}
