package org.partnersuite.partnerprogram.practice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.partner.EngagementModel;
import org.partnersuite.partnerprogram.partner.Partner;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.settings.SettingStore;
import org.partnersuite.platform.unitofwork.Change;

/** What partners have of a practice is written down. */
public final class Practices {
    private Practices() {}

    /** A practice and the model that holds now. */
    public record View(Practice practice, PracticeModel model) {}

    public static View view(Handle db, UUID partner) {
        return new View(PracticeStore.of(db, partner), SettingStore.of(db, PracticeModel.SETTING));
    }

    /**
     * A partner's customer success manager writes when the partner is a CUSTOMER_SUCCESS_MANAGER; its alliance manager
     * always.
     *
     * @throws Problem 404 for another partner, 403
     */
    public static void requireRight(Caller caller, Partner partner) {
        boolean managed = caller.hasAnyRole(Roles.PARTNER_ALLIANCE)
                || partner.details().engagementModel() == EngagementModel.CUSTOMER_SUCCESS_MANAGER;
        if (caller.partnerId() != null && !managed) {
            throw Problem.of(
                    403,
                    "success_manager_only",
                    "Only a partner that is CUSTOMER_SUCCESS_MANAGER writes it, or its alliance manager.",
                    List.of());
        }
    }

    /** @throws Problem 412 for a newer version, 422 for what is not in the model */
    public static View change(Change change, UUID partner, IfMatch ifMatch, UnaryOperator<PracticeContent> revision) {
        Practice before = PracticeStore.locked(change.db(), partner);
        ifMatch.check(before.version());
        PracticeModel model = SettingStore.of(change.db(), PracticeModel.SETTING);
        PracticeContent now = revision.apply(before.content());
        List<Fault> faults = faults(model, before.content(), now);
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("practice_refused", "The practice breaks rules, listed in errors.", faults);
        }
        if (now.equals(before.content())) {
            return new View(before, model);
        }
        Practice after = before.with(now, change.now());
        PracticeStore.put(change, before, after);
        return new View(after, model);
    }

    /** What was written by an earlier model may stay. */
    static List<Fault> faults(PracticeModel model, PracticeContent before, PracticeContent now) {
        Set<String> blocks = new HashSet<>(before.blocks().keySet());
        model.blocks().forEach(block -> blocks.add(block.key()));
        Set<String> drives = new HashSet<>(before.drives().keySet());
        model.drives().forEach(drive -> drives.add(drive.key()));
        List<Fault> faults = new ArrayList<>();
        now.blocks().keySet().stream()
                .filter(key -> !blocks.contains(key))
                .sorted()
                .forEach(key -> faults.add(unknown("/blocks/" + key)));
        now.drives().keySet().stream()
                .filter(key -> !drives.contains(key))
                .sorted()
                .forEach(key -> faults.add(unknown("/drives/" + key)));
        return faults;
    }

    private static Fault unknown(String pointer) {
        return Fault.at(pointer, "unknown", "The model of a practice has no such key.");
    }
}
