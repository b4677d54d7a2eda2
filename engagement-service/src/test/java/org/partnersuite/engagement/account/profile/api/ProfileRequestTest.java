package org.partnersuite.engagement.account.profile.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.engagement.Bodies;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.account.profile.ClientProblem;
import org.partnersuite.engagement.account.profile.Priority;
import org.partnersuite.engagement.account.profile.Priority.Horizon;
import org.partnersuite.engagement.account.profile.ProfileDetails;
import org.partnersuite.platform.rest.Fault;

/** What is understood about a client. */
@Tag("EN-2")
class ProfileRequestTest {
    private static ProfileDetails profile(String members) {
        return Bodies.read(ProfileRequest.class, "{" + members + "}").details();
    }

    private static String priority(String horizon, String priority) {
        return "'priorities':[{'horizon':'" + horizon + "','priority':'" + priority + "'}]";
    }

    @Test
    void nothingHasToBeUnderstoodYet() {
        assertThat(profile(""))
                .isEqualTo(new ProfileDetails(null, null, null, null, List.of(), List.of(), null, List.of()));
    }

    @Test
    void cloudsFitAndProblemsAreKept() {
        ProfileDetails told = profile("""
                        'cloudChoices':['IBM Cloud','Azure'],'vendorFit':'The platform below',
                        'problems':[{'horizon':'MONTHS_9','problem':'Calls wait'}]""");
        assertThat(told.cloudChoices()).containsExactly("IBM Cloud", "Azure");
        assertThat(told.vendorFit()).isEqualTo("The platform below");
        assertThat(told.problems()).containsExactly(new ClientProblem(Horizon.MONTHS_9, "Calls wait"));
    }

    @ParameterizedTest
    @EnumSource(Horizon.class)
    void aPriorityHasAHorizonOfTheMethod(Horizon horizon) {
        assertThat(profile(priority(horizon.name(), "Ασφάλεια – 安全")).priorities())
                .containsExactly(new Priority(horizon, "Ασφάλεια – 安全"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MONTHS_12", "6", "months_6", ""})
    void otherHorizonsAreRefused(String horizon) {
        assertThat(Refused.by(() -> profile(priority(horizon, "Fewer calls"))).faults())
                .extracting(Fault::pointer)
                .containsExactly("/priorities/0/horizon");
    }

    @Test
    void whatIsSaidSaysSomething() {
        assertThat(Refused.by(() -> profile("'market':''," + priority("MONTHS_6", " ")))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/market", "/priorities/0/priority");
    }

    @Test
    void theOrderOfPrioritiesIsTheClients() {
        assertThat(profile("""
                        'priorities':[{'horizon':'MONTHS_18','priority':'Fewer calls'},
                                      {'horizon':'MONTHS_6','priority':'Retire it'}]""").priorities())
                .extracting(Priority::horizon)
                .containsExactly(Horizon.MONTHS_18, Horizon.MONTHS_6);
    }
}
