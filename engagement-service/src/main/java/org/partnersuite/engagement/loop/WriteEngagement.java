package org.partnersuite.engagement.loop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnersuite.engagement.loop.Engagement.Moved;
import org.partnersuite.engagement.opportunity.Belongings;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** Engagements are begun at UNDERSTAND and edited; their stage is not among what people edit. */
@ApplicationScoped
public class WriteEngagement implements Belongings {
    private final ReferenceCatalog reference;
    private final EngagementEvents events;

    WriteEngagement(ReferenceCatalog reference, EngagementEvents events) {
        this.reference = reference;
        this.events = events;
    }

    /** @throws Problem 400 with every fault, 422 for an account or opportunities that do not fit */
    public Engagement begin(Change change, EngagementDetails details) {
        check(change, details, List.of());
        EngagementRules.checkOpportunities(change.db(), details);
        return insert(
                change,
                Engagement.begun(
                        Ids.next(), details, change.now(), change.caller().subject()));
    }

    /** @throws Problem 404, 412 when it has changed since, 400 with every fault */
    public Engagement revise(
            Change change, UUID id, IfMatch ifMatch, Function<Engagement, EngagementDetails> revision) {
        Engagement before = EngagementStore.lock(change.db(), id).orElseThrow(Problem::notFound);
        ifMatch.check(before.version());
        EngagementDetails details = revision.apply(before);
        List<Fault> faults = new ArrayList<>();
        if (!details.accountId().equals(before.details().accountId())) {
            faults.add(Fault.at("/accountId", "read_only", "An engagement stays with its account."));
        }
        check(change, details, faults);
        if (!details.opportunityIds().equals(before.details().opportunityIds())) {
            EngagementRules.checkOpportunities(change.db(), details);
        }
        return save(change, "revised", before, details);
    }

    @Override
    public void follow(Change change, UUID merged, OpportunityFacts survivor) {
        for (Engagement before : EngagementStore.lockOfOpportunity(change.db(), merged)) {
            List<UUID> linked = Stream.concat(
                            Stream.of(survivor.id()),
                            before.details().opportunityIds().stream().filter(id -> !id.equals(merged)))
                    .distinct()
                    .toList();
            save(change, "followed the merge", before, before.details().ofOpportunities(linked));
        }
    }

    /** The next loop's engagement, too, is written here. */
    Engagement insert(Change change, Moved begun) {
        Engagement engagement = begun.engagement();
        EngagementRules.written(() -> EngagementStore.insert(change.db(), engagement, begun.move()));
        change.audit(EngagementAudit.entry("begun", null, engagement));
        events.changed(change, engagement);
        return engagement;
    }

    void check(Change change, EngagementDetails details, List<Fault> others) {
        LocalDate today = LocalDate.ofInstant(change.now(), ZoneOffset.UTC);
        List<Fault> faults = new ArrayList<>(others);
        faults.addAll(EngagementRules.faultsOf(details, reference.current(), today));
        if (!faults.isEmpty()) {
            throw Problem.badRequest(faults);
        }
    }

    private Engagement save(Change change, String action, Engagement before, EngagementDetails details) {
        Engagement after = before.revised(details, change.now());
        if (after != before) {
            EngagementStore.update(change.db(), after);
            change.audit(EngagementAudit.entry(action, before, after));
            events.changed(change, after);
        }
        return after;
    }
}
