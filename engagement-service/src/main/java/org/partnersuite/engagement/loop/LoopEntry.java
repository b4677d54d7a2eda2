package org.partnersuite.engagement.loop;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;

/**
 * Where an engagement entered the loop. Earlier stages are not asked for: an established technology may need only
 * planning, deployment and scaling.
 *
 * @param entryReason of an entry after UNDERSTAND; null at FRAME when the account meets the criteria of UNDERSTAND and
 *     STRATEGIZE, and for a next loop
 */
@Embeddable
public record LoopEntry(
        @Enumerated(EnumType.STRING) @Schema(description = "Stage at which the engagement entered the loop.")
        MethodStage entryStage,

        @Schema(
                maxLength = 2000,
                description = "Reason for the entry stage.",
                examples = "The platform is established at the client")
        @Nullable
        String entryReason) {
    static final LoopEntry USUAL = new LoopEntry(MethodStage.UNDERSTAND, null);
    public static final LoopEntry NEXT_LOOP = new LoopEntry(MethodStage.FRAME, null);

    /** Every criterion of the entry that an engagement about to begin does not meet. */
    static List<Fault> unmet(Engagement beginning, LoopFacts account) {
        LoopEntry entry = beginning.entry();
        List<Fault> faults = new ArrayList<>();
        if (entry.needsReason(account) && entry.entryReason() == null) {
            faults.add(fault("/entryReason", LoopCriterion.ENTRY_REASON));
        }
        LoopAttempt attempt = new LoopAttempt(beginning, RequestedLoopMove.to(entry.entryStage()), false, account);
        for (LoopCriterion criterion : entry.entryStage().entry()) {
            if (!criterion.check(attempt).met()) {
                faults.add(fault(pointer(criterion), criterion));
            }
        }
        return faults;
    }

    private boolean needsReason(LoopFacts account) {
        return switch (entryStage) {
            case UNDERSTAND -> false;
            case FRAME -> !account.isClientUnderstood();
            default -> true;
        };
    }

    private static @Nullable String pointer(LoopCriterion criterion) {
        return switch (criterion) {
            case USE_CASE -> "/useCase";
            case SPONSOR -> "/sponsor";
            case REFERENCE_ARCHITECTURE -> "/referenceArchitecture";
            case WORKLOAD -> "/workload";
            default -> null;
        };
    }

    private static Fault fault(@Nullable String pointer, LoopCriterion criterion) {
        return new Fault(
                pointer,
                criterion.key(),
                criterion.sentence(),
                new Fault.SuggestedCall("POST", "/v1/engagement/engagements"));
    }
}
