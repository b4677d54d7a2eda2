package org.partnersuite.customersuccess.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** Keeps handoffs in step with the transition documents that open them. */
@ApplicationScoped
public class Handoffs {
    private final HandoffRepository handoffs;

    Handoffs(HandoffRepository handoffs) {
        this.handoffs = handoffs;
    }

    /**
     * A document's first submission opens a handoff, and each later version moves it; what is not newer changes nothing.
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
