package org.partnersuite.engagement.dealsupport.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Bodies;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.dealsupport.RequestedSupportMove;
import org.partnersuite.engagement.dealsupport.SupportDetails;
import org.partnersuite.platform.rest.Fault;

/** What each transition of a request has to say. */
@Tag("EN-9")
class SupportMoveRequestsTest {
    private static final UUID SQUAD = UUID.randomUUID();

    @Test
    void anEndNeedsItsReasonOrItsOutcome() {
        assertThat(Refused.faults(() -> Bodies.read(SupportMoveRequests.Reason.class, "{}")))
                .containsExactly("/reason required");
        assertThat(Refused.faults(() -> Bodies.read(SupportMoveRequests.Closure.class, "{}")))
                .containsExactly("/outcome required");
        assertThat(Refused.by(() -> Bodies.read(SupportMoveRequests.Reason.class, "{'reason':' ','note':''}"))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/reason", "/note");
    }

    @Test
    void anInterlockHasItsDay() {
        assertThat(Refused.faults(() -> Bodies.read(SupportMoveRequests.Interlock.class, "{'note':'Soon'}")))
                .containsExactly("/on required");
        assertThat(Bodies.read(SupportMoveRequests.Interlock.class, "{'on':'2028-02-29'}")
                        .move())
                .isEqualTo(RequestedSupportMove.scheduleInterlock(LocalDate.of(2028, 2, 29), null));
    }

    @Test
    void anAssignmentOverridesOnlyWhenItSaysSo() {
        assertThat(assignment("")).isEqualTo(RequestedSupportMove.assign(SQUAD, false, null, null));
        assertThat(assignment(",'override':true,'reason':'Free on Monday'"))
                .isEqualTo(RequestedSupportMove.assign(SQUAD, true, "Free on Monday", null));
    }

    @Test
    void aReasonOfBlanksIsNone() {
        assertThat(assignment(",'override':true,'reason':'  '").reason()).isNull();
    }

    @Test
    void aRequestSaysForWhichHelpAndWhen() {
        assertThat(Refused.faults(() -> Bodies.read(DealSupportRequestBody.class, "{'status':'ACCEPTED'}")))
                .containsExactlyInAnyOrder(
                        "/status unknown_field",
                        "/opportunityId required",
                        "/help required",
                        "/offering required",
                        "/desiredStart required");
        UUID opportunity = UUID.randomUUID();
        assertThat(Bodies.read(DealSupportRequestBody.class, """
                        {'opportunityId':'%s','help':'WATSONX_PILOT','offering':'watsonx.ai','desiredStart':'2026-12-28'}
                        """.formatted(opportunity))
                        .details())
                .isEqualTo(new SupportDetails(
                        opportunity, "WATSONX_PILOT", "watsonx.ai", LocalDate.of(2026, 12, 28), null));
    }

    private static RequestedSupportMove assignment(String more) {
        return Bodies.read(SupportMoveRequests.Assignment.class, "{'squadId':'" + SQUAD + "'" + more + "}")
                .move();
    }
}
