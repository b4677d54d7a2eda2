package org.partnersuite.engagement.activity.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.engagement.Bodies;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.activity.Activity;
import org.partnersuite.engagement.activity.ActivityDetails;
import org.partnersuite.engagement.activity.ActivityStatus;
import org.partnersuite.engagement.activity.ActivityView;
import org.partnersuite.engagement.activity.PilotAgreement;
import org.partnersuite.engagement.activity.PilotAgreement.CommittedPeople;
import org.partnersuite.platform.rest.Fault;

/** An activity as it is written, patched and answered. */
@Tag("EN-8")
class ActivityRequestTest {
    private static final UUID OPPORTUNITY = UUID.randomUUID();
    private static final Instant LOGGED = Instant.parse("2026-03-01T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @Test
    void whatItNeedsIsNamedAtOnceAndItsStatusIsNotWritten() {
        assertThat(Refused.faults(() -> Bodies.read(ActivityRequest.class, "{'status':'COMPLETED'}")))
                .containsExactlyInAnyOrder(
                        "/status unknown_field",
                        "/opportunityId required",
                        "/type required",
                        "/subject required",
                        "/source required",
                        "/technicalSeller required");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'plannedStart':'2025-02-29' | /plannedStart",
                "'plannedStart':'2025-13-01' | /plannedStart",
                "'plannedStart':'2101-01-01' | /plannedStart",
                "'actualEnd':'1969-12-31' | /actualEnd",
                "'team':['ann',' '] | /team/1",
                "'outcome':'MAYBE' | /outcome",
                "'committedPeople':{'theirs':[]} | /committedPeople/theirs",
                "'l30':'' | /l30"
            })
    void whatIsNoValueIsRefusedAtItsPlace(String members, String pointer) {
        assertThat(Refused.by(() -> details(members)).faults())
                .extracting(Fault::pointer)
                .containsExactly(pointer);
    }

    @Test
    void whatIsLeftOutIsEmpty() {
        ActivityDetails details = details("'subject':'Démo 演示'");
        assertThat(details.subject()).isEqualTo("Démo 演示");
        assertThat(details.team()).isEmpty();
        assertThat(details.agreement()).isEqualTo(PilotAgreement.NONE);
        assertThat(details("'committedPeople':{'ours':['ann']}").agreement().committedPeople())
                .isEqualTo(new CommittedPeople(List.of("ann"), List.of()));
    }

    @Test
    void aPatchRemovesADateAndReplacesTheTeam() {
        ActivityDetails patched = patched("{'plannedStart':null,'actualStart':'2026-02-10','team':['李雷']}");
        assertThat(patched.dates().plannedStart()).isNull();
        assertThat(patched.dates().actualStart()).isEqualTo("2026-02-10");
        assertThat(patched.team()).containsExactly("李雷");
        assertThat(patched.subject()).isEqualTo("Demo");
    }

    @Test
    void aPatchChangesOnePartOfTheAgreement() {
        PilotAgreement agreement = patched(
                        "{'agreedUseCase':'New staff','committedPeople':{'clients':['Head of stores']}}")
                .agreement();
        assertThat(agreement.agreedUseCase()).isEqualTo("New staff");
        assertThat(agreement.committedPeople().clients()).containsExactly("Head of stores");
        assertThat(agreement.committedPeople().ours()).isEmpty();
    }

    @Test
    void aPatchWritesNothingThatIsDerived() {
        assertThat(Refused.by(() -> patched("{'status':{'value':'COMPLETED'},'warnings':[],'subject':null}"))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/status", "/warnings", "/subject");
    }

    @Test
    void anAnswerSaysWhereItStandsAndWhy() {
        ActivityResponse told = answer();
        assertThat(told.status().value()).isEqualTo(ActivityStatus.PLANNED);
        assertThat(told.status().derivedFrom()).isEqualTo("It has no actual start.");
        assertThat(told.countsAsPilot().value()).isFalse();
        assertThat(told.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.key()).isEqualTo("overdue_start");
            assertThat(warning.derivedFrom()).contains("2020-02-29", TODAY.toString());
        });
    }

    @Test
    void aCancellationNeedsItsReason() {
        assertThat(Refused.faults(() -> Bodies.read(CancellationRequest.class, "{}")))
                .containsExactly("/reason required");
        assertThat(Refused.by(() -> Bodies.read(CancellationRequest.class, "{'reason':' '}"))
                        .faults())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "countsAsPilot=true",
                "source=CLIENT_ENGINEERING",
                "plannedStart.gte=2031-05-01",
                "status=PLANNED,COMPLETED",
                "sort=-plannedStart",
                "sort=actualStart"
            })
    void whatUsersExpectIsAsked(String question) {
        assertThatCode(() -> ask(question)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"type=PARTY", "status=DONE", "plannedEnd.lte=soon", "sort=subject", "countsAsPilot=1"})
    void whatCannotBeAskedIsRefusedByItsName(String question) {
        assertThat(Refused.by(() -> ask(question)).faults())
                .extracting(Fault::pointer)
                .containsExactly(question.substring(0, question.indexOf('=')));
    }

    private static void ask(String question) {
        MultivaluedHashMap<String, String> query = new MultivaluedHashMap<>();
        int equals = question.indexOf('=');
        query.add(question.substring(0, equals), question.substring(equals + 1));
        ActivityList.LIST.request("/v1/engagement/activities", query);
    }

    private static ActivityDetails details(String members) {
        String subject = members.contains("'subject'") ? "" : "'subject':'Demo',";
        return Bodies.read(
                        ActivityRequest.class,
                        "{'opportunityId':'" + OPPORTUNITY + "','type':'CUSTOM_DEMO','source':'TECH_SALES',"
                                + "'technicalSeller':'joe'," + subject + members + "}")
                .draft()
                .details();
    }

    private static ActivityDetails patched(String patch) {
        return Bodies.patched(ActivityRequest.class, answer(), patch).draft().details();
    }

    private static ActivityResponse answer() {
        ActivityDetails details = details("'plannedStart':'2020-02-29','team':['ann']");
        Activity activity =
                new Activity(UUID.randomUUID(), 1, OPPORTUNITY, UUID.randomUUID(), details, null, LOGGED, LOGGED);
        return ActivityResponse.of(new ActivityView(activity, TODAY, 0, false));
    }
}
