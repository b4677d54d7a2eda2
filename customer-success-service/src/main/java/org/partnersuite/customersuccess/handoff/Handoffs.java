package org.partnersuite.customersuccess.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** Synchronises handoffs with transition documents. */
@ApplicationScoped
public class Handoffs {
    private final HandoffRepository handoffs;

    Handoffs(HandoffRepository handoffs) {
        this.handoffs = handoffs;
    }

    /**
     * The first submission of a document opens a handoff, and each later version updates it; older versions are
     * ignored.
     *
     * @param documents at most one version of each
     */
    public void follow(Change change, List<SubmittedDocument> documents) {
        if (documents.isEmpty()) {
            return;
        }
        List<UUID> ids =
                documents.stream().map(SubmittedDocument::transitionDocumentId).toList();
        Map<UUID, Handoff> known = handoffs.locked("document.transitionDocumentId in ?1 order by id", ids).stream()
                .collect(Collectors.toMap(handoff -> handoff.document().transitionDocumentId(), Function.identity()));
        for (SubmittedDocument document : documents) {
            Handoff handoff = known.get(document.transitionDocumentId());
            if (handoff == null) {
                handoffs.created(change, "opened", Handoff.opened(Stamp.of(change), document));
            } else if (handoff.isBehind(document)) {
                handoff.follow(document);
                handoffs.changed(change, "followed its document", handoff);
            }
        }
    }
}
