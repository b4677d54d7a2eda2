package org.partnersuite.engagement.transition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnersuite.platform.unitofwork.Change;

/** Documents follow their handoffs in customer success, which accepts or returns them (EN-12). */
@ApplicationScoped
public class FollowHandoffs {
    private final TransitionDocumentRepository documents;

    FollowHandoffs(TransitionDocumentRepository documents) {
        this.documents = documents;
    }

    /**
     * A decision on the latest submission of a document is taken over once; others are old news.
     *
     * @param decisions at most one of each document
     */
    public void follow(Change change, List<HandoffDecision> decisions) {
        if (decisions.isEmpty()) {
            return;
        }
        List<UUID> ids = decisions.stream().map(HandoffDecision::documentId).toList();
        Map<UUID, TransitionDocument> known = documents.locked("id in ?1 order by id", ids).stream()
                .collect(Collectors.toMap(TransitionDocument::id, Function.identity()));
        for (HandoffDecision decision : decisions) {
            TransitionDocument document = known.get(decision.documentId());
            if (document != null && document.awaits(decision)) {
                StepAttempt attempt =
                        new StepAttempt(document, decision.step(), decision.by(), decision.reason(), null);
                DocumentMove move = document.take(attempt, decision.at());
                TransitionDocumentRepository.MOVES.append(change, move);
                documents.changed(change, decision.step().participle(), document);
            }
        }
    }
}
