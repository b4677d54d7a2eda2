package org.partnersuite.reporting.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.partnersuite.reporting.pipeline.ActivityStatus;
import org.partnersuite.reporting.projection.ActivityState;
import org.partnersuite.reporting.projection.DealSupportState;
import org.partnersuite.reporting.projection.RequirementState;
import org.partnersuite.reporting.projection.RoadblockState;

/** Makes plausible activities, roadblocks and requirement states from a seed. */
public final class SampleEngagement {
    public static final List<String> CATEGORIES = List.of("BUDGET", "DATA", "SKILLS", "LEGAL");
    static final String RECOMMENDED = "ROADBLOCKS_BY_AGE";
    public static final List<String> REQUIREMENTS =
            List.of("STRATEGIC_INITIATIVE", "CLIENT_BRIEFING", "USE_CASE", "ACCOUNT_PLAN");

    private static final List<String> TYPES = List.of("CLIENT_BRIEFING", "PROOF_OF_VALUE", "MVP", "WORKSHOP");
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 4 * 365;
    private static final Instant AT = Instant.parse("2025-11-15T00:00:00Z");

    private final Random random;

    public SampleEngagement(long seed) {
        this.random = new Random(seed);
    }

    public ActivityState activity(UUID id, long version, UUID opportunity) {
        String type = one(TYPES);
        ActivityStatus status = one(List.of(ActivityStatus.values()));
        boolean own = random.nextBoolean();
        boolean dated = random.nextInt(10) > 0;
        boolean begun = status == ActivityStatus.IN_PROGRESS || status == ActivityStatus.COMPLETED;
        LocalDate planned = dated ? FIRST_DAY.plusDays(random.nextInt(DAYS)) : null;
        LocalDate actual = begun && planned != null ? planned.plusDays(random.nextInt(60)) : null;
        return new ActivityState(
                id,
                version,
                opportunity,
                type,
                own ? "CLIENT_ENGINEERING" : "TECH_SALES",
                "Meeting " + random.nextInt(1000),
                own,
                status,
                planned,
                planned,
                actual,
                status == ActivityStatus.COMPLETED && actual != null ? actual.plusDays(random.nextInt(60)) : null,
                status == ActivityStatus.CANCELLED && planned != null ? planned.minusDays(3) : null,
                status == ActivityStatus.COMPLETED ? random.nextBoolean() ? "PROGRESSED" : "NOT_PROGRESSED" : null,
                "joe",
                AT);
    }

    public RoadblockState roadblock(UUID id, long version, UUID opportunity) {
        boolean open = random.nextBoolean();
        return new RoadblockState(
                id,
                version,
                opportunity,
                one(CATEGORIES),
                "HIGH",
                null,
                "It takes longer",
                "joe",
                AT,
                open ? null : "ann",
                open ? null : AT.plusSeconds(3_600),
                AT);
    }

    public DealSupportState dealSupport(UUID id, long version, UUID opportunity) {
        return new DealSupportState(
                id,
                version,
                opportunity,
                "WATSONX_PILOT",
                "watsonx.ai",
                FIRST_DAY.plusDays(random.nextInt(DAYS)),
                one(List.of("NEW", "ASSIGNED", "IN_DELIVERY")),
                AT,
                AT);
    }

    public RequirementState requirements(UUID opportunity, long version) {
        TreeSet<String> missing = new TreeSet<>();
        REQUIREMENTS.stream().filter(r -> random.nextInt(3) == 0).forEach(missing::add);
        List<String> recommended = random.nextInt(3) == 0 ? List.of(RECOMMENDED) : List.of();
        return new RequirementState(opportunity, version, List.copyOf(missing), recommended, AT);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
