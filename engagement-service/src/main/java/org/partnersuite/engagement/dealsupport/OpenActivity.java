package org.partnersuite.engagement.dealsupport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.activity.ActivityDates;
import org.partnersuite.engagement.activity.ActivityDetails;
import org.partnersuite.engagement.activity.ActivityDraft;
import org.partnersuite.engagement.activity.ActivitySource;
import org.partnersuite.engagement.activity.ActivityType;
import org.partnersuite.engagement.activity.ActivityView;
import org.partnersuite.engagement.activity.LogActivity;
import org.partnersuite.engagement.activity.PilotAgreement;
import org.partnersuite.engagement.activity.TypeFacts;
import org.partnersuite.engagement.activity.WorkshopKind;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.opportunity.TeamMember;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.engagement.squad.Squads;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** The squad that accepted a request opens an activity from it, such as the pilot: planned, of client engineering. */
@ApplicationScoped
public class OpenActivity {
    private final LogActivity activities;
    private final Squads squads;
    private final ReferenceCatalog reference;
    private final DealSupportRepository requests;

    OpenActivity(LogActivity activities, Squads squads, ReferenceCatalog reference, DealSupportRepository requests) {
        this.activities = activities;
        this.squads = squads;
        this.reference = reference;
        this.requests = requests;
    }

    /**
     * What is to be opened; what is left out follows from the request and its squad.
     *
     * @param technicalSeller the first of the squad's people when null
     * @param plannedStart the desired start when null
     */
    public record Draft(
            ActivityType type,
            @Nullable WorkshopKind workshopKind,
            @Nullable String subject,
            @Nullable String technicalSeller,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedEnd) {}

    /** @throws Problem 404, 400 with every fault, 422 for a type that the help does not take, or before the acceptance */
    public ActivityView open(Change change, UUID id, Draft draft) {
        OpportunityFacts opportunity = OpportunityFacts.locked(
                change.db(),
                DealSupportRepository.REQUEST
                        .get(change.db(), DealSupportRequest.class, id)
                        .details()
                        .opportunityId());
        DealSupportRequest request = accepted(change, id, draft.type());
        SupportDetails requested = request.details();
        List<String> people = new ArrayList<>(
                squads
                        .existing(
                                change.db(),
                                Objects.requireNonNull(request.progress().squadId()))
                        .squad()
                        .people()
                        .stream()
                        .map(TeamMember::person)
                        .toList());
        String leading = leading(change, draft, people);
        people.remove(leading);
        ActivityDetails planned = new ActivityDetails(
                draft.type(),
                draft.workshopKind(),
                draft.subject() == null ? draft.type() + " of " + requested.offering() : draft.subject(),
                ActivitySource.CLIENT_ENGINEERING,
                opportunity.offerings().contains(requested.offering()) ? requested.offering() : null,
                leading,
                people,
                new ActivityDates(
                        draft.plannedStart() == null ? requested.desiredStart() : draft.plannedStart(),
                        draft.plannedEnd(),
                        null,
                        null),
                null,
                PilotAgreement.NONE,
                TypeFacts.NONE,
                null);
        ActivityView opened = activities.log(change, new ActivityDraft(requested.opportunityId(), planned));
        change.audit(DealSupportRepository.REQUEST.entry(
                "activity-opened",
                request,
                null,
                Json.mapper()
                        .createObjectNode()
                        .put("activityId", opened.activity().id().toString())));
        return opened;
    }

    private static String leading(Change change, Draft draft, List<String> people) {
        if (draft.technicalSeller() != null) {
            return draft.technicalSeller();
        }
        return people.isEmpty() ? change.caller().subject() : people.getFirst();
    }

    /** The opportunity is locked before its request, as by a merge. */
    private DealSupportRequest accepted(Change change, UUID id, ActivityType type) {
        DealSupportRequest request = requests.locked(change, id);
        SupportStatus status = request.progress().status();
        List<String> types =
                reference.current().engagementTypesOf(request.details().help());
        List<Fault> unmet = new ArrayList<>();
        if (status != SupportStatus.ACCEPTED && status != SupportStatus.IN_DELIVERY) {
            unmet.add(new Fault(
                    null,
                    "accepted",
                    "Activities can be opened from requests that are ACCEPTED or IN_DELIVERY. This one is " + status
                            + ".",
                    new Fault.SuggestedCall("POST", "/v1/engagement/deal-support-requests/" + id + "/acceptances")));
        }
        if (!types.contains(type.name())) {
            unmet.add(new Fault(
                    "/type",
                    "type_of_help",
                    "This help uses the types " + String.join(", ", types) + ". Log other work as a separate activity.",
                    new Fault.SuggestedCall("POST", "/v1/engagement/activities")));
        }
        if (!unmet.isEmpty()) {
            throw Problem.unprocessable(
                    "no_activity_from_request",
                    "The activity cannot be opened yet: errors lists the unmet criteria.",
                    unmet);
        }
        return request;
    }
}
