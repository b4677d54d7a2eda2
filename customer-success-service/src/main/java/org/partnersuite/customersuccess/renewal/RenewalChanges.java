package org.partnersuite.customersuccess.renewal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.unitofwork.Change;

/** Collects renewals of one change, and writes them with their audit and their events. */
final class RenewalChanges {
    private final Change change;
    private final List<Renewal> opened = new ArrayList<>();
    private final List<Renewal> changed = new ArrayList<>();

    RenewalChanges(Change change) {
        this.change = change;
    }

    void opened(Renewal renewal) {
        opened.add(renewal);
        record("opened", null, renewal);
    }

    void changed(Renewal before, Renewal after) {
        changed.add(after);
        record(after.withdrawn() == null ? "moved" : "withdrawn", before, after);
    }

    void write() {
        RenewalStore.insert(change.db(), opened);
        RenewalStore.update(change.db(), changed);
    }

    private void record(String action, @Nullable Renewal before, Renewal after) {
        RenewalEvent event = RenewalEvent.of(after);
        RenewalEvent previous = before == null ? null : RenewalEvent.of(before);
        change.audit(new AuditEntry("renewal", after.id(), action, event.since(previous)));
        change.event(event.outgoing());
    }
}
