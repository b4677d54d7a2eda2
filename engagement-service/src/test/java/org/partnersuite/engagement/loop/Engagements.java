package org.partnersuite.engagement.loop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnersuite.platform.unitofwork.Stamp;

/** Engagements to test with: with an offering and a sponsor, and without a use case. */
public final class Engagements {
    public static final Instant NOW = Instant.parse("2026-06-10T09:00:00Z");
    public static final UUID ACCOUNT = UUID.fromString("01976b3c-5d00-7a10-8f00-000000000001");

    private Engagements() {}

    public static Engagement at(MethodStage stage) {
        EngagementDetails details = new EngagementDetails(
                ACCOUNT,
                "Answers for store staff",
                "Assistant platform",
                null,
                null,
                null,
                "watsonx.ai",
                "jane",
                "CIO",
                "https://wiki.example/ra",
                "120 stores",
                LocalDate.of(2026, 6, 1),
                null,
                null,
                null,
                List.of());
        return new Engagement(
                new Stamp(UUID.randomUUID(), 1, NOW, NOW),
                details,
                List.of(),
                1,
                null,
                LoopEntry.USUAL,
                new LoopProgress(stage, NOW),
                1);
    }

    static Engagement with(MethodStage stage, EngagementDetails details, LoopEntry entry) {
        return new Engagement(
                new Stamp(UUID.randomUUID(), 1, NOW, NOW),
                details,
                List.of(),
                1,
                null,
                entry,
                new LoopProgress(stage, NOW),
                1);
    }

    public static void revised(Engagement engagement, EngagementDetails details) {
        engagement.revise(details, engagement.opportunityIds());
    }

    /** The engagement, linked to this opportunity alone. */
    public static Engagement linked(Engagement engagement, UUID opportunity) {
        engagement.link(List.of(opportunity));
        return engagement;
    }
}
