package org.partnersuite.partnerprogram.standing;

import static org.partnersuite.partnerprogram.standing.ShortfallNoticeStore.SHORTFALL_NOTICE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.standing.ShortfallNotice.Closed;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** Opens, follows and closes the notices of partners by their snapshots. */
final class ShortfallNotices {
    private ShortfallNotices() {}

    /** A notice before and after it was judged; null before it is opened. */
    private record Judged(@Nullable ShortfallNotice before, ShortfallNotice after) {}

    /** @param taken one snapshot of each partner, whose schedules are locked */
    static void judge(Change change, Editions editions, List<Snapshot> taken) {
        List<UUID> partners = taken.stream().map(Snapshot::partnerId).toList();
        Map<UUID, ShortfallNotice> open = ShortfallNoticeStore.lockOpen(change.db(), partners);
        Requirements requirements = Requirements.of(change.db(), editions, taken);
        List<Judged> judged = new ArrayList<>();
        for (Snapshot snapshot : taken) {
            judge(change, snapshot, open.get(snapshot.partnerId()), requirements.of(snapshot), judged);
        }
        record(change, judged);
    }

    private static void judge(
            Change change,
            Snapshot snapshot,
            @Nullable ShortfallNotice open,
            @Nullable Requirement requirement,
            List<Judged> judged) {
        Closed because = open == null ? null : closing(snapshot, open, requirement);
        if (open != null && because != null) {
            judged.add(new Judged(open, open.closed(snapshot, because, change.now())));
        }
        boolean isShort = requirement != null && snapshot.projected().compareTo(requirement.target()) < 0;
        if (requirement == null || !isShort) {
            return;
        }
        if (open != null && because == null) {
            judged.add(new Judged(open, open.judged(snapshot, requirement, change.now())));
        } else {
            judged.add(new Judged(null, opened(change, snapshot, requirement)));
        }
    }

    /** Null while the notice stays open. */
    private static @Nullable Closed closing(
            Snapshot snapshot, ShortfallNotice open, @Nullable Requirement requirement) {
        if (requirement == null) {
            return Closed.NOT_PARTICIPATING;
        }
        if (requirement.tier() != open.tier() || !requirement.currency().equals(open.currency())) {
            return Closed.OTHER_TIER;
        }
        return snapshot.projected().compareTo(requirement.target()) >= 0 ? Closed.MET : null;
    }

    private static ShortfallNotice opened(Change change, Snapshot snapshot, Requirement requirement) {
        return new ShortfallNotice(
                Ids.next(),
                1,
                snapshot.partnerId(),
                requirement.tier(),
                requirement.target(),
                snapshot.projected(),
                requirement.currency(),
                snapshot.day().plusDays(1),
                snapshot.day(),
                null,
                null,
                change.now(),
                change.now());
    }

    /** Those that close are written first: a partner has one open notice. */
    private static void record(Change change, List<Judged> judged) {
        ShortfallNoticeStore.update(
                change.db(),
                judged.stream()
                        .filter(each -> each.before() != null)
                        .map(Judged::after)
                        .toList());
        ShortfallNoticeStore.insert(
                change.db(),
                judged.stream()
                        .filter(each -> each.before() == null)
                        .map(Judged::after)
                        .toList());
        for (Judged each : judged) {
            ShortfallNotice before = each.before();
            if (before == null) {
                SHORTFALL_NOTICE.created(change, "opened", each.after());
            } else {
                SHORTFALL_NOTICE.changed(change, each.after().open() ? "judged" : "closed", before, each.after());
            }
        }
    }
}
