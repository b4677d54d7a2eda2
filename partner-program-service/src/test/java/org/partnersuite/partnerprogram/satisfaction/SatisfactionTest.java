package org.partnersuite.partnerprogram.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.edition.Editions;

/** Surveys become points of the fiscal year in which the project was completed. */
@Tag("PP-13")
class SatisfactionTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();
    private static final String TOPIC = "partner-program.satisfaction.v1";

    private final SatisfactionMeasures measures = new SatisfactionMeasures(new Editions());
    private final SatisfactionQueue queue = new SatisfactionQueue(measures);
    private final UUID partner = UUID.randomUUID();
    private final UUID customer = UUID.randomUUID();

    @Test
    void aProjectCountsInTheYearOfItsCompletionWheneverItIsAnswered() {
        put(survey("A", 1, 50, 10, "2024-12-20", "2025-01-15"));

        assertThat(measure(2024).points()).isEqualTo(50);
        assertThat(measure(2024).year().from()).isEqualTo("2024-01-01");
        assertThat(measure(2024).year().to()).isEqualTo("2024-12-31");
        assertThat(measure(2025).projects()).isZero();
    }

    @Test
    void anImportedProjectWithFewerAnswersWeighsAsMuchAsAnotherOne() {
        put(survey("A", 1, 50, 10, "2024-05-01", "2024-05-02"), survey("B", 1, 20, 5, "2024-05-01", "2024-05-02"));

        assertThat(measure(2024).average()).isEqualByComparingTo("4.5");
        assertThat(measure(2024).points()).isEqualTo(20);
    }

    @Test
    void whatIsNotAnsweredOrNotCompletedCountsNowhere() {
        put(
                survey("A", 1, 0, 0, "2024-05-01", null),
                survey("B", 1, 50, 10, null, "2024-05-02"),
                survey("C", 1, 50, 10, "2024-05-01", "2024-05-02"));
        assertThat(measure(2024).projects()).isEqualTo(1);
    }

    @Test
    void anOlderVersionChangesNothingAndADeletedSurveyCountsNoMore() {
        SurveyAnswer second = survey("A", 2, 50, 10, "2024-05-01", "2024-05-02");
        put(second);
        put(versionOf(second, 1, 10));
        assertThat(measure(2024).points()).isEqualTo(50);

        put(SurveyAnswer.deleted(second.id(), 3));
        put(versionOf(second, 2, 50));
        assertThat(measure(2024).projects()).isZero();
    }

    @Test
    void pointsAreToldOnceForEachChange() {
        SurveyAnswer answer = survey("A", 1, 42, 10, "2024-05-01", "2024-05-02");
        put(answer);
        work();
        put(answer);
        work();
        assertThat(told()).containsExactly(10);

        put(versionOf(answer, 2, 50));
        work();
        assertThat(told()).containsExactly(10, 50);
        Optional<Satisfaction> latest = DATABASE.read(db -> Satisfactions.latest(db, partner));
        assertThat(latest).get().extracting(Satisfaction::points).isEqualTo(50);

        put(SurveyAnswer.deleted(answer.id(), 3));
        work();
        assertThat(told()).containsExactly(10, 50, 0);
    }

    private SatisfactionMeasure measure(int year) {
        return DATABASE.read(db -> measures.take(db, partner, year, LocalDate.of(2026, 1, 1)));
    }

    private void put(SurveyAnswer... answers) {
        DATABASE.change(change -> {
            SurveyAnswers.put(change, List.of(answers));
            return answers;
        });
    }

    private void work() {
        DATABASE.change(change -> queue.work(change, Set.of(partner)));
    }

    private List<Integer> told() {
        return DATABASE.read(db -> db.createQuery("""
                        select (convert_from(data, 'UTF8')::jsonb ->> 'points')::int from outbox
                        where topic = :topic and convert_from(data, 'UTF8')::jsonb ->> 'partnerId' = :partner order by id
                        """)
                .bind("topic", TOPIC)
                .bind("partner", partner.toString())
                .mapTo(Integer.class)
                .list());
    }

    private SurveyAnswer survey(
            String project, long version, int sum, int count, @Nullable String completed, @Nullable String answered) {
        return new SurveyAnswer(
                UUID.randomUUID(),
                version,
                "CSAT",
                partner,
                customer,
                null,
                project,
                null,
                completed == null ? null : LocalDate.parse(completed),
                answered == null ? null : LocalDate.parse(answered),
                sum,
                count,
                null,
                false,
                false);
    }

    private static SurveyAnswer versionOf(SurveyAnswer of, long version, int sum) {
        return new SurveyAnswer(
                of.id(),
                version,
                of.kind(),
                of.partnerId(),
                of.customerId(),
                null,
                of.projectId(),
                null,
                of.completedOn(),
                of.answeredOn(),
                sum,
                of.ratingCount(),
                null,
                false,
                false);
    }
}
