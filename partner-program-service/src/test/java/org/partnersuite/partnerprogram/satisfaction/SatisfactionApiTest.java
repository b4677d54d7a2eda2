package org.partnersuite.partnerprogram.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.partnerprogram.Given;
import org.partnersuite.partnerprogram.Topics;
import org.partnersuite.partnerprogram.edition.SatisfactionPoints;
import org.partnersuite.platform.testkit.events.TopicClient;

/** Points from surveys that customer success tells of. */
@QuarkusTest
@Tag("PP-13")
@Tag("XC-2")
class SatisfactionApiTest {
    private UUID partner = UUID.randomUUID();

    @BeforeEach
    void givenAPartner() {
        partner = Given.partner();
    }

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers = "";

    @Inject
    DataSource database;

    @Test
    void aSurveyThatIsToldGivesPoints() {
        UUID survey = UUID.randomUUID();
        String path = "/partners/" + partner + "/satisfaction?fiscalYear=2024";
        try (TopicClient kafka = new TopicClient(servers)) {
            kafka.emit(Topics.SURVEY, survey.toString(), 3, """
                    {"id":"%s","version":3,"kind":"CSAT","status":"ANSWERED","customerId":"%s","partnerId":"%s",
                     "projectId":"P-1","projectName":"Rollout","projectCompletedOn":"2024-12-20",
                     "answeredAt":"2025-01-15T10:15:00Z","imported":true,"csatMean":"4.67","unheardOf":1,
                     "ratings":[{"number":1,"rating":5,"counts":true},{"number":2,"rating":5,"counts":true},
                                {"number":3,"rating":4,"counts":true},{"number":101,"rating":1,"counts":false}],
                     "createdAt":"2025-01-01T00:00:00Z","updatedAt":"2025-01-15T10:15:00Z"}
                    """.formatted(survey, UUID.randomUUID(), partner));
        }
        Api own = Api.asPartner(partner);
        await().until(() -> own.get(path).path("points").equals(30));
        own.get(path)
                .then()
                .statusCode(200)
                .body("average", equalTo("4.66666"))
                .body("projects", equalTo(1))
                .body("from", equalTo("2024-01-01"));
        String link = own.get(path).path("link");
        own.get(link.replace("/v1/partner-program", ""))
                .then()
                .statusCode(200)
                .body("items.projectName", contains("Rollout"))
                .body("items.ratingSum", contains(14));
        Api.asPartner(Given.partner()).get(path).then().statusCode(404);
        own.get("/partners/" + partner + "/satisfaction?fiscalYear=1").then().statusCode(400);
    }

    @Test
    void aRecommendationFromZeroToTenIsKeptAndIsNoRatingOfSatisfaction() {
        UUID survey = UUID.randomUUID();
        try (TopicClient kafka = new TopicClient(servers)) {
            kafka.emit(Topics.SURVEY, survey.toString(), 2, """
                    {"id":"%s","version":2,"kind":"NPS","status":"ANSWERED","customerId":"%s","partnerId":"%s",
                     "answeredAt":"2025-01-15T10:15:00Z","imported":false,"nps":9,
                     "ratings":[{"number":1,"rating":9,"counts":true}],
                     "createdAt":"2025-01-01T00:00:00Z","updatedAt":"2025-01-15T10:15:00Z"}
                    """.formatted(survey, UUID.randomUUID(), partner));
        }
        await().untilAsserted(() -> assertThat(stored(survey)).isEqualTo("9 0 0"));
    }

    private String stored(UUID survey) {
        return Jdbi.create(database).withHandle(db -> db.createQuery(
                        "select concat_ws(' ', nps, rating_sum, rating_count) from survey_answer where id = :id")
                .bind("id", survey)
                .mapTo(String.class)
                .findOne()
                .orElse("none"));
    }

    @Test
    void theMinimumNumberOfProjectsIsAnAdminsSetting() {
        Api.as("partner-manager")
                .put("/satisfaction-rules", "{\"minimumProjects\":2}", "\"1\"")
                .then()
                .statusCode(403);
        SatisfactionMeasure few = SatisfactionMeasure.of(
                partner,
                new FiscalYear(2024, 1, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
                List.of(new SatisfactionPoints("4.2", 10)),
                2,
                List.of(new ProjectRating(50, 10)));
        assertThat(few.points()).isZero();
        assertThat(few.average()).isEqualByComparingTo("5");
    }
}
