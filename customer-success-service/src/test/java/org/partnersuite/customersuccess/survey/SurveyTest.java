package org.partnersuite.customersuccess.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.unitofwork.Stamp;

@Tag("CS-11")
class SurveyTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final LocalDate LAST = LocalDate.of(2026, 4, 1);
    private static final SurveySubject SUBJECT =
            new SurveySubject(UUID.randomUUID(), null, null, null, null, null, null, null, null, null);

    private final Survey survey =
            Survey.drafted(new Stamp(UUID.randomUUID(), 1, NOW, NOW), SurveyKind.NPS, SUBJECT, null, Questions.NPS);

    @Test
    void itIsOpenToItsNewestLinkUntilTheLastDay() {
        survey.send("first", NOW, LAST);
        survey.send("second", NOW.plusSeconds(60), LAST);

        assertThat(survey.isOpenTo("second", LAST)).isTrue();
        assertThat(survey.isOpenTo("second", LAST.plusDays(1))).isFalse();
        assertThat(survey.isOpenTo("first", LAST)).isFalse();
        assertThat(survey.progress().sentAt()).isEqualTo(NOW);
    }

    @Test
    void anAnswerClosesIt() {
        survey.send("hash", NOW, LAST);
        survey.answer(Questions.rated(9), NOW);

        assertThat(survey.isOpenTo("hash", LAST)).isFalse();
        assertThat(survey.progress().status()).isEqualTo(SurveyStatus.ANSWERED);
        assertThat(survey.result().nps()).isEqualTo(9);
    }

    @Test
    void whatIsWithdrawnOrExpiredIsNotOpen() {
        survey.send("hash", NOW, LAST);
        survey.withdraw("The project was stopped");
        assertThat(survey.isOpenTo("hash", LAST)).isFalse();

        survey.send("other", NOW, LAST);
        survey.expire();
        assertThat(survey.isOpenTo("other", LAST)).isFalse();
        assertThat(survey.progress().status()).isEqualTo(SurveyStatus.EXPIRED);
    }
}
