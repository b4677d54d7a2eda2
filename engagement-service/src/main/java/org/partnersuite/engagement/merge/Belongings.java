package org.partnersuite.engagement.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.partnersuite.engagement.dealsupport.ReviseDealSupport;
import org.partnersuite.engagement.transition.PrepareDocument;
import org.partnersuite.platform.unitofwork.Change;

/** What belongs to an opportunity, feature by feature. */
@ApplicationScoped
class Belongings {
    private final PrepareDocument documents;
    private final ReviseDealSupport requests;

    Belongings(PrepareDocument documents, ReviseDealSupport requests) {
        this.documents = documents;
        this.requests = requests;
    }

    void moveTo(Change change, UUID from, UUID to) {
        documents.moveTo(change, from, to);
        requests.moveTo(change, from, to);
    }
}
