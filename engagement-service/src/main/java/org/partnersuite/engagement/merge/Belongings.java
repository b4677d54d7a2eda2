package org.partnersuite.engagement.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.partnersuite.engagement.activity.MoveActivities;
import org.partnersuite.engagement.dealsupport.ReviseDealSupport;
import org.partnersuite.engagement.loop.WriteEngagement;
import org.partnersuite.engagement.roadblock.ResolveRoadblock;
import org.partnersuite.engagement.transition.PrepareDocument;
import org.partnersuite.platform.unitofwork.Change;

/** What belongs to an opportunity, feature by feature. */
@ApplicationScoped
class Belongings {
    private final MoveActivities activities;
    private final ResolveRoadblock roadblocks;
    private final ReviseDealSupport requests;
    private final PrepareDocument documents;
    private final WriteEngagement engagements;

    Belongings(
            MoveActivities activities,
            ResolveRoadblock roadblocks,
            ReviseDealSupport requests,
            PrepareDocument documents,
            WriteEngagement engagements) {
        this.activities = activities;
        this.roadblocks = roadblocks;
        this.requests = requests;
        this.documents = documents;
        this.engagements = engagements;
    }

    void moveTo(Change change, UUID from, UUID to) {
        activities.moveTo(change, from, to);
        roadblocks.moveTo(change, from, to);
        requests.moveTo(change, from, to);
        documents.moveTo(change, from, to);
        engagements.moveTo(change, from, to);
    }
}
