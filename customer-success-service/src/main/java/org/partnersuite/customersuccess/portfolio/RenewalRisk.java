package org.partnersuite.customersuccess.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How much a licence is used, and what that means for its renewal.
 *
 * @param delta licensed less active users; null when one of them is not reported
 * @param risk null when nothing is licensed and nobody is active
 * @param overUse more users are active than are licensed
 */
public record RenewalRisk(@Nullable Long delta, @Nullable Level risk, boolean overUse) {
    /** Days from the contract's start in which the risk is not rated. */
    public static final int ONBOARDING_DAYS = 90;

    private static final long LOW_FROM = 80;
    private static final long MEDIUM_FROM = 50;
    private static final long HUNDRED = 100;

    /** Levels of risk. */
    @Schema(name = "RenewalRiskLevel")
    public enum Level {
        /** At least 80 % of the licensed users are active. */
        LOW,
        /** At least 50 %. */
        MEDIUM,
        HIGH,
        /** Active or licensed users are not reported. */
        UNKNOWN,
        /** In the first 90 days of the contract; not rated. */
        ONBOARDING
    }

    /**
     * @param licensed null when not reported
     * @param active null when not reported
     */
    public static RenewalRisk of(@Nullable Long licensed, @Nullable Long active, boolean onboarding) {
        if (licensed == null || active == null) {
            return new RenewalRisk(null, onboarding ? Level.ONBOARDING : Level.UNKNOWN, false);
        }
        long delta = licensed - active;
        boolean overUse = delta < 0;
        Level level = licensed == 0 && active == 0 ? null : onboarding ? Level.ONBOARDING : rated(licensed, active);
        return new RenewalRisk(delta, level, overUse);
    }

    private static Level rated(long licensed, long active) {
        if (active * HUNDRED >= licensed * LOW_FROM) {
            return Level.LOW;
        }
        return active * HUNDRED >= licensed * MEDIUM_FROM ? Level.MEDIUM : Level.HIGH;
    }

    /** Whether a day is one of the contract's first 90. */
    public static boolean isOnboarding(LocalDate contractStart, LocalDate day) {
        return ChronoUnit.DAYS.between(contractStart, day) < ONBOARDING_DAYS;
    }
}
