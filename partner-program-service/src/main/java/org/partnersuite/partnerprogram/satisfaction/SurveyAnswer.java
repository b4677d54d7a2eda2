package org.partnersuite.partnerprogram.satisfaction;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A survey as last told by customer success; one that is not answered counts nowhere.
 *
 * @param completedOn the day on which the project was completed
 * @param answeredOn null until it is answered
 * @param ratingSum sum of the ratings that count
 * @param ratingCount how many they are
 * @param gone whether it was deleted
 */
public record SurveyAnswer(
        UUID id,
        long version,
        @Nullable String kind,
        @Nullable UUID partnerId,
        @Nullable UUID customerId,
        @Nullable UUID subscriptionId,
        @Nullable String projectId,
        @Nullable String projectName,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate answeredOn,
        int ratingSum,
        int ratingCount,
        @Nullable Integer nps,
        boolean imported,
        boolean gone) {

    public static SurveyAnswer deleted(UUID id, long version) {
        return new SurveyAnswer(id, version, null, null, null, null, null, null, null, null, 0, 0, null, false, true);
    }
}
