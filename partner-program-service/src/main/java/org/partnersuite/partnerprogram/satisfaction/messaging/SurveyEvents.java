package org.partnersuite.partnerprogram.satisfaction.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.satisfaction.SurveyAnswer;
import org.partnersuite.partnerprogram.satisfaction.SurveyAnswers;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.platform.unitofwork.Change;

/** Answers to surveys of customers. */
@ApplicationScoped
class SurveyEvents implements EventHandler {
    static final String TOPIC = "customer-success.survey.v1";

    /** The kind whose ratings are of satisfaction, from 1 to 5; those of others have another scale. */
    private static final String SATISFACTION = "CSAT";

    /** The last question that counts for satisfaction; those of engagement types come after it. */
    private static final int LAST_QUESTION = 10;

    /** Fields of a survey's state that this service consumes. */
    record SurveyState(
            UUID id,
            long version,
            String kind,
            UUID customerId,
            @Nullable UUID subscriptionId,
            @Nullable UUID partnerId,
            @Nullable String projectId,
            @Nullable String projectName,
            @Nullable LocalDate projectCompletedOn,
            @Nullable Instant answeredAt,
            boolean imported,
            @Nullable Integer nps,
            List<Rating> ratings)
            implements StateBody {
        @Override
        public @Nullable UUID aggregate() {
            return id;
        }
    }

    /** The answer to a question with a scale. */
    record Rating(int number, int rating, boolean counts) {
        private boolean isOfSatisfaction() {
            return counts && number <= LAST_QUESTION;
        }
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        SurveyAnswers.put(
                change,
                NewestStates.of(events).stream().map(SurveyEvents::answer).toList());
    }

    private static SurveyAnswer answer(ReceivedEvent event) {
        if (event.isTombstone()) {
            return SurveyAnswer.deleted(event.aggregateId(), event.version());
        }
        SurveyState state = event.state(SurveyState.class);
        List<Rating> ratings = state.kind().equals(SATISFACTION)
                ? state.ratings().stream().filter(Rating::isOfSatisfaction).toList()
                : List.of();
        return new SurveyAnswer(
                state.id(),
                state.version(),
                state.kind(),
                state.partnerId(),
                state.customerId(),
                state.subscriptionId(),
                state.projectId(),
                state.projectName(),
                state.projectCompletedOn(),
                state.answeredAt() == null ? null : Days.of(state.answeredAt()),
                ratings.stream().mapToInt(Rating::rating).sum(),
                ratings.size(),
                state.nps(),
                state.imported(),
                false);
    }
}
