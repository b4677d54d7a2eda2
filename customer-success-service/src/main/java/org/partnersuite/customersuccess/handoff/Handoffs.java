package org.partnersuite.customersuccess.handoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** Keeps handoffs in step with the transition documents that open them. */
public final class Handoffs {
    public static final String AGGREGATE = "handoff";

    private Handoffs() {}

    public static Optional<Handoff> find(Handle db, UUID id) {
        return HandoffStore.find(db, id);
    }

    /**
     * A document's first submission opens a handoff, and each later version moves it; what is not newer changes nothing.
     *
     * @param documents at most one version of each
     */
    public static void follow(Change change, List<SubmittedDocument> documents) {
        if (documents.isEmpty()) {
            return;
        }
        Map<UUID, Handoff> known =
                HandoffStore.lockOfDocuments(
                                change.db(),
                                documents.stream().map(SubmittedDocument::id).toList())
                        .stream()
                        .collect(Collectors.toMap(handoff -> handoff.document().id(), Function.identity()));
        List<Handoff> opened = new ArrayList<>();
        List<Handoff> changed = new ArrayList<>();
        for (SubmittedDocument document : documents) {
            Handoff before = known.get(document.id());
            if (before == null) {
                Handoff handoff = Handoff.opened(Ids.next(), document, change.now());
                opened.add(handoff);
                record(change, "opened", null, handoff);
            } else if (before.document().version() < document.version()) {
                Handoff after = before.following(document, change.now());
                changed.add(after);
                record(change, "followed its document", before, after);
            }
        }
        if (!HandoffStore.insert(change.db(), opened)) {
            throw new IllegalStateException("a document that another consumer handles at this moment");
        }
        HandoffStore.update(change.db(), changed);
    }

    private static void record(Change change, String action, @Nullable Handoff before, Handoff after) {
        HandoffEvent event = HandoffEvent.of(after);
        change.audit(new AuditEntry(
                AGGREGATE, after.id(), action, event.since(before == null ? null : HandoffEvent.of(before))));
        change.event(event.outgoing());
    }
}
