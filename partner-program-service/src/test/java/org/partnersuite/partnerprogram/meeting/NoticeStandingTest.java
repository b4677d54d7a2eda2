package org.partnersuite.partnerprogram.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The meeting is on 2022-03-15. */
@Tag("PP-9")
class NoticeStandingTest {
    private static final LocalDate MEETING = LocalDate.of(2022, 3, 15);

    @ParameterizedTest
    @CsvSource({
        "SERVICES_MANAGER, 2022-03-08, 2022-03-08, IN_TIME, false",
        "SERVICES_MANAGER, 2022-01-02, 2022-03-16, IN_TIME, false",
        "SERVICES_MANAGER, 2022-03-09, 2022-03-09, SHORT_NOTICE, true",
        "SERVICES_MANAGER, 2022-03-15, 2022-03-15, SHORT_NOTICE, true",
        "SERVICES_MANAGER, 2022-03-16, 2022-03-16, NOTICE_AFTER_MEETING, true",
        "SERVICES_MANAGER, , 2022-03-15, AWAITED, false",
        "SERVICES_MANAGER, , 2022-03-16, NO_NOTICE, true",
        "OTHER_SENIOR_EXECUTIVE, 2022-03-08, 2022-03-16, RECOMMENDED, false",
        "OTHER_SENIOR_EXECUTIVE, 2022-03-15, 2022-03-16, RECOMMENDED, false",
        "OTHER_SENIOR_EXECUTIVE, 2022-03-16, 2022-03-16, RECOMMENDED, false",
        "OTHER_SENIOR_EXECUTIVE, , 2022-03-16, RECOMMENDED, false",
    })
    void lessThanSevenDaysAheadIsAnInfractionUnlessItIsOnlyRecommended(
            MeetingAudience audience,
            @Nullable LocalDate noticedOn,
            LocalDate today,
            NoticeStanding expected,
            boolean infraction) {
        NoticeStanding standing = NoticeStanding.of(audience, MEETING, noticedOn, 7, today);
        assertThat(standing).isEqualTo(expected);
        assertThat(standing.isInfraction()).isEqualTo(infraction);
    }
}
