package org.partnersuite.customersuccess.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;

/**
 * The renewal of a subscription's contract; one at a time is open. An import of contracts opens renewals by the thousand, so
 * they are written by the chunk.
 *
 * @param dueOn the contract's last day
 * @param phaseSince the first day of the phase
 * @param withdrawnReason why it is no longer to be done; null while it is open
 */
public record Renewal(
        UUID id,
        long version,
        UUID subscriptionId,
        UUID customerId,
        LocalDate dueOn,
        RenewalPhase phase,
        LocalDate phaseSince,
        @Nullable WithdrawnReason withdrawnReason,
        Instant openedAt,
        Instant updatedAt)
        implements Aggregate {

    /** Why a renewal was withdrawn. */
    @Schema(name = "RenewalWithdrawnReason")
    public enum WithdrawnReason {
        /** The contract now ends so late that its renewal is not open yet. */
        CONTRACT_MOVED,
        SUBSCRIPTION_CANCELLED,
        /** A trial is converted, not renewed. */
        TRIAL,
        /** A monthly contract runs on. */
        MONTHLY_TERM
    }

    /** Whether it is still to be done. */
    @Schema(name = "RenewalStatus")
    public enum Status {
        OPEN,
        WITHDRAWN
    }

    static Renewal open(UUID id, ContractEnd end, RenewalPhase phase, Instant now) {
        return new Renewal(
                id,
                1,
                end.subscriptionId(),
                end.customerId(),
                end.day(),
                phase,
                phase.startsOn(end.day()),
                null,
                now,
                now);
    }

    @Override
    public Instant createdAt() {
        return openedAt;
    }

    public Status status() {
        return withdrawnReason == null ? Status.OPEN : Status.WITHDRAWN;
    }

    /** The day this phase ends and the next begins; null for the last phase. */
    public @Nullable LocalDate nextPhaseOn() {
        return phase.next().map(next -> next.startsOn(dueOn)).orElse(null);
    }

    Renewal due(ContractEnd end, RenewalPhase newPhase, Instant now) {
        return new Renewal(
                id,
                version + 1,
                subscriptionId,
                end.customerId(),
                end.day(),
                newPhase,
                newPhase.startsOn(end.day()),
                null,
                openedAt,
                now);
    }

    /** In the phase of the day; the contract's end stays. */
    Renewal advanced(Instant now) {
        RenewalPhase phaseNow = RenewalPhase.on(day(now), dueOn).orElseThrow();
        return due(new ContractEnd(subscriptionId, customerId, dueOn, null), phaseNow, now);
    }

    boolean is(ContractEnd end, RenewalPhase phaseNow) {
        return dueOn.equals(end.day()) && phase == phaseNow && customerId.equals(end.customerId());
    }

    Renewal withdrawn(WithdrawnReason reason, Instant now) {
        return new Renewal(
                id, version + 1, subscriptionId, customerId, dueOn, phase, phaseSince, reason, openedAt, now);
    }

    /** Days are UTC's. */
    static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
