package org.partnersuite.customersuccess.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.rest.Money;

/**
 * The renewal of a subscription's contract; one at a time is open. An import of contracts opens renewals by the thousand, so
 * they are written by the chunk.
 *
 * @param contractStart the contract's first day
 * @param dueOn the contract's last day
 * @param dueArr what is up for renewal, a year; from the decision on it stays
 * @param autoRenews whether it is renewed by itself on the contract's last day
 * @param phaseSince the first day of the phase, or of the contract when that is later
 * @param openedOn the day on which it was to be opened, or on which the contract became known when that is later
 * @param promptedOn the day on which the partner was to be prompted; null while it was not
 * @param withdrawnReason why it is no longer to be done; null unless it was withdrawn
 * @param decision what came out of it; null while it is open
 * @param appliedOn the day on which the contract followed the decision; null while it did not
 */
public record Renewal(
        UUID id,
        long version,
        UUID subscriptionId,
        UUID customerId,
        LocalDate contractStart,
        LocalDate dueOn,
        Money dueArr,
        boolean autoRenews,
        RenewalPhase phase,
        LocalDate phaseSince,
        LocalDate openedOn,
        @Nullable LocalDate promptedOn,
        @Nullable WithdrawnReason withdrawnReason,
        @Nested @Nullable Decision decision,
        @Nullable LocalDate appliedOn,
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
        /** What is paid by the month goes on until somebody ends it. */
        MONTHLY_TERM
    }

    /** Whether it is still to be done. */
    @Schema(name = "RenewalStatus")
    public enum Status {
        OPEN,
        /** Its outcome is recorded. */
        CLOSED,
        WITHDRAWN
    }

    /**
     * @param today the day on which it is opened
     * @param openedOn the day on which it was to be opened
     */
    static Renewal open(UUID id, ContractEnd end, LocalDate openedOn, LocalDate today, Instant now) {
        RenewalPhase phase = end.phaseOn(today).orElseThrow();
        return new Renewal(
                        id,
                        1,
                        end.subscriptionId(),
                        end.customerId(),
                        end.start(),
                        end.day(),
                        end.arr(),
                        end.autoRenews(),
                        phase,
                        RenewalDays.later(phase.startsOn(end.day()), end.start()),
                        openedOn,
                        null,
                        null,
                        null,
                        null,
                        now,
                        now)
                .promptedBy(today);
    }

    @Override
    public Instant createdAt() {
        return openedAt;
    }

    public Status status() {
        return withdrawnReason != null ? Status.WITHDRAWN : decision != null ? Status.CLOSED : Status.OPEN;
    }

    /** The day this phase ends and the next begins; null for the last phase. */
    public @Nullable LocalDate nextPhaseOn() {
        return phase.next().map(next -> next.startsOn(dueOn)).orElse(null);
    }

    /** The day on which the partner is to be prompted; null when that is not to come. */
    @Nullable
    LocalDate promptOn() {
        LocalDate day = RenewalDays.later(RenewalDays.promptFrom(dueOn), RenewalDays.later(contractStart, openedOn));
        return promptedOn != null || day.isAfter(dueOn) ? null : day;
    }

    /** The next day on which the calendar changes it; null when it does not. */
    @Nullable
    LocalDate nextOn() {
        return status() != Status.OPEN
                ? null
                : Stream.of(nextPhaseOn(), promptOn(), autoRenews ? dueOn : null)
                        .filter(day -> day != null)
                        .min(LocalDate::compareTo)
                        .orElse(null);
    }

    /** As the contract and the calendar say. */
    Renewal following(ContractEnd end, LocalDate today, Instant now) {
        RenewalPhase phaseNow = end.phaseOn(today).orElseThrow();
        boolean promptAgain =
                !dueOn.equals(end.day()) && RenewalDays.promptFrom(end.day()).isAfter(today);
        return new Renewal(
                        id,
                        version + 1,
                        subscriptionId,
                        end.customerId(),
                        end.start(),
                        end.day(),
                        end.arr(),
                        end.autoRenews(),
                        phaseNow,
                        RenewalDays.later(phaseNow.startsOn(end.day()), end.start()),
                        openedOn,
                        promptAgain ? null : promptedOn,
                        null,
                        null,
                        null,
                        openedAt,
                        now)
                .promptedBy(today);
    }

    /** In the phase of the day, and prompted when that is due; the contract's end stays. */
    Renewal advanced(Instant now) {
        return following(
                new ContractEnd(subscriptionId, customerId, contractStart, dueOn, dueArr, autoRenews, null),
                day(now),
                now);
    }

    /** Whether it says already what {@link #following} would make of it. */
    boolean follows(ContractEnd end, LocalDate today, Instant now) {
        Renewal next = following(end, today, now);
        return next.numbered(version, updatedAt).equals(this);
    }

    Renewal withdrawn(WithdrawnReason reason, Instant now) {
        return with(promptedOn, reason, null, null, now);
    }

    Renewal decided(Decision outcome, Instant now) {
        return with(promptedOn, null, outcome, null, now);
    }

    /**
     * Renewed as it was, on the contract's last day.
     *
     * @param termStart the first day of the term that ends
     */
    Renewal renewedByItself(LocalDate termStart, String by, Instant now) {
        Decision same = new Decision(
                RenewalOutcome.RENEWED_SAME,
                null,
                null,
                dueArr,
                RenewalDays.renewedUntil(termStart, dueOn),
                null,
                dueOn,
                by,
                true);
        return advanced(now).decided(same, now).numbered(version + 1, now);
    }

    /** Its contract has followed the decision. */
    Renewal applied(LocalDate day, Instant now) {
        return with(promptedOn, null, decision, day, now);
    }

    /** Its customer was the same client as another one. */
    Renewal ofCustomer(UUID customer, Instant now) {
        return new Renewal(
                id,
                version + 1,
                subscriptionId,
                customer,
                contractStart,
                dueOn,
                dueArr,
                autoRenews,
                phase,
                phaseSince,
                openedOn,
                promptedOn,
                withdrawnReason,
                decision,
                appliedOn,
                openedAt,
                now);
    }

    private Renewal promptedBy(LocalDate today) {
        LocalDate prompt = promptOn();
        return prompt == null || prompt.isAfter(today)
                ? this
                : new Renewal(
                        id,
                        version,
                        subscriptionId,
                        customerId,
                        contractStart,
                        dueOn,
                        dueArr,
                        autoRenews,
                        phase,
                        phaseSince,
                        openedOn,
                        prompt,
                        withdrawnReason,
                        decision,
                        appliedOn,
                        openedAt,
                        updatedAt);
    }

    private Renewal with(
            @Nullable LocalDate prompted,
            @Nullable WithdrawnReason reason,
            @Nullable Decision outcome,
            @Nullable LocalDate applied,
            Instant now) {
        return new Renewal(
                id,
                version + 1,
                subscriptionId,
                customerId,
                contractStart,
                dueOn,
                dueArr,
                autoRenews,
                phase,
                phaseSince,
                openedOn,
                prompted,
                reason,
                outcome,
                applied,
                openedAt,
                now);
    }

    private Renewal numbered(long number, Instant changed) {
        return new Renewal(
                id,
                number,
                subscriptionId,
                customerId,
                contractStart,
                dueOn,
                dueArr,
                autoRenews,
                phase,
                phaseSince,
                openedOn,
                promptedOn,
                withdrawnReason,
                decision,
                appliedOn,
                openedAt,
                changed);
    }

    /** Days are UTC's. */
    public static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
