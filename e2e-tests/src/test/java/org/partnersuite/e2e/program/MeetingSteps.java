package org.partnersuite.e2e.program;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.partnersuite.e2e.program.model.Meeting;
import org.partnersuite.e2e.program.model.Partner;

/** Meetings that are announced in time, late, afterwards, or never (PP-9). */
final class MeetingSteps {
    private static final int PERCENT = 4;
    private static final int DAYS_AHEAD = 15;

    private final Desk desk;
    private final Map<String, Meeting> meetings = new ConcurrentHashMap<>();

    MeetingSteps(Desk desk) {
        this.desk = desk;
    }

    void work(Partner partner) {
        if (!desk.happens(PERCENT)) {
            return;
        }
        LocalDate today = desk.today();
        LocalDate on = today.plusDays(desk.random().nextInt(DAYS_AHEAD + 4) - 3L);
        boolean ofServices = desk.happens(75);
        Optional<LocalDate> notice =
                desk.happens(70) ? Optional.of(today.minusDays(desk.random().nextInt(3))) : Optional.empty();
        String json =
                "{\"partnerId\":\"%s\",\"subject\":\"Pipeline\",\"meetingOn\":\"%s\",\"audience\":\"%s\",\"attendees\":[\"mona\"]%s}"
                        .formatted(
                                partner.id(),
                                on,
                                ofServices ? "SERVICES_MANAGER" : "OTHER_SENIOR_EXECUTIVE",
                                notice.map(day -> ",\"noticedOn\":\"" + day + "\"")
                                        .orElse(""));
        String id = desk.calls().create("partner-manager", "/meetings", json).id();
        meetings.put(id, new Meeting(on, ofServices, notice));
        desk.years().tally().count("meetings");
    }

    /** Each meeting, and each infraction once. */
    void compareAll(Partner partner) {
        LocalDate today = desk.today();
        Map<String, String> expected = new TreeMap<>();
        List<String> infractions = new ArrayList<>();
        meetings.forEach((id, meeting) -> {
            expected.put(id, meeting.told(today));
            if (meeting.isInfraction(today)) {
                infractions.add(id + " " + meeting.standing(today));
            }
        });
        ThreeYears years = desk.years();
        years.inTheEnd("meetings of " + partner, expected, () -> {
            Map<String, String> found = new TreeMap<>();
            years.list("/meetings?partnerId=" + partner.id())
                    .forEach(meeting -> found.put(
                            meeting.path("id").asText(),
                            meeting.path("meetingOn").asText() + " "
                                    + meeting.path("standing").asText()));
            return found;
        });
        years.inTheEnd(
                "infractions of " + partner,
                infractions.stream().sorted().toList(),
                () -> years.list("/infractions?partnerId=" + partner.id()).stream()
                        .map(infraction -> infraction.path("meetingId").asText() + " "
                                + infraction.path("kind").asText())
                        .sorted()
                        .toList());
    }
}
