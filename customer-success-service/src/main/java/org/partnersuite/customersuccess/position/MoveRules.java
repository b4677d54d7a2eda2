package org.partnersuite.customersuccess.position;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.platform.rest.Fault;

/**
 * Where a position may move. IMPLEMENT to OPTIMIZE are passed one by one; the others have no order, and from each of them a
 * further round begins at USE. While its renewal is executed a position goes to RENEW ahead of the order, and returns.
 */
final class MoveRules {
    private MoveRules() {}

    /**
     * A move that is asked for.
     *
     * @param unmet criteria of the stage that is left that do not hold
     * @param renewalInExecute whether the renewal of the subscription is in EXECUTE
     */
    record Asked(Stage to, @Nullable String reason, List<ExitCriteria.Unmet> unmet, boolean renewalInExecute) {
        Asked {
            unmet = List.copyOf(unmet);
        }
    }

    /** Kinds of moves. */
    enum Kind {
        /** To the next stage in order, or from OPTIMIZE to one without order: the criteria must hold. */
        FORWARD,
        /** To RENEW while the renewal is executed, from before OPTIMIZE. */
        AHEAD_TO_RENEW,
        /** Back from there. */
        RETURN,
        /** From a stage without order to another one. */
        BETWEEN_FREE,
        /** From a stage without order to USE, as a further round. */
        NEXT_ROUND,
        /** Any other step back: it needs a reason. */
        BACK
    }

    /** What a move is, or every fault. */
    record Verdict(@Nullable Kind kind, List<Fault> faults) {}

    static Verdict of(Position position, Asked asked) {
        List<Fault> faults = new ArrayList<>();
        Kind kind = kind(position, asked, faults);
        if (kind == Kind.FORWARD) {
            asked.unmet().forEach(unmet -> faults.add(fault(unmet)));
        }
        if ((kind == Kind.BETWEEN_FREE || kind == Kind.NEXT_ROUND || kind == Kind.RETURN)
                && !asked.unmet().isEmpty()
                && asked.reason() == null) {
            faults.add(Fault.at("/reason", "required", position.stage() + " is left undone, which needs a reason."));
            asked.unmet().forEach(unmet -> faults.add(fault(unmet)));
        }
        if (kind == Kind.BACK && asked.reason() == null) {
            faults.add(Fault.at("/reason", "required", "A step back needs a reason."));
        }
        return new Verdict(kind, faults);
    }

    private static @Nullable Kind kind(Position position, Asked asked, List<Fault> faults) {
        Stage from = position.stage();
        Stage to = asked.to();
        Stage returnsTo = position.returnsTo();
        if (to == from) {
            faults.add(Fault.at("/to", "same_stage", "It stands there already."));
        } else if (to.isSelling()) {
            faults.add(Fault.at("/to", "sold_already", "Under contract a position stands at IMPLEMENT or later."));
        } else if (returnsTo != null) {
            if (to == returnsTo) {
                return Kind.RETURN;
            }
            faults.add(Fault.at("/to", "returns", "From RENEW it returns to " + returnsTo + ", where it came from."));
        } else if (from.isFree()) {
            return to.isFree() ? Kind.BETWEEN_FREE : to == Stage.USE ? Kind.NEXT_ROUND : Kind.BACK;
        } else if (to.isFree()) {
            return toFree(from, asked, faults);
        } else if (to.compareTo(from) < 0) {
            return Kind.BACK;
        } else if (to == from.next()) {
            return Kind.FORWARD;
        } else {
            faults.add(Fault.at("/to", "stages_between", "Between lie " + between(from, to) + "."));
        }
        return null;
    }

    private static @Nullable Kind toFree(Stage from, Asked asked, List<Fault> faults) {
        if (from == Stage.OPTIMIZE) {
            return Kind.FORWARD;
        }
        boolean ahead = asked.to() == Stage.RENEW && from.compareTo(Stage.USE) >= 0;
        if (ahead && asked.renewalInExecute()) {
            return Kind.AHEAD_TO_RENEW;
        }
        faults.add(
                ahead
                        ? Fault.at("/to", "no_renewal", "RENEW is entered from here while a renewal is in EXECUTE.")
                        : Fault.at(
                                "/to",
                                "stages_between",
                                "It is entered from OPTIMIZE. Between lie " + between(from, Stage.RENEW) + "."));
        return null;
    }

    private static String between(Stage from, Stage to) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.compareTo(from) > 0 && stage.compareTo(to) < 0)
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }

    static Fault fault(ExitCriteria.Unmet unmet) {
        return Fault.at(
                null,
                unmet.criterion().key().toLowerCase(Locale.ROOT),
                unmet.criterion().key() + ": " + unmet.criterion().criterion() + ". " + unmet.why());
    }
}
