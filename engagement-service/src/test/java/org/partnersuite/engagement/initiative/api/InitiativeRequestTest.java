package org.partnersuite.engagement.initiative.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Bodies;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.initiative.Initiative.Draft;
import org.partnersuite.engagement.initiative.InitiativeType;
import org.partnersuite.platform.rest.Fault;

/** An initiative as it is written. */
@Tag("EN-4")
class InitiativeRequestTest {
    private static final String PLAY = "Spotlight Generative AI";
    private static final UUID ACCOUNT = UUID.randomUUID();

    private static Draft talent(String more) {
        return Bodies.read(
                        InitiativeRequest.class,
                        "{'accountId':'" + ACCOUNT + "','name':'GenAI-Talent','type':'TECHNOLOGY'" + more + "}")
                .draft(PLAY);
    }

    private static void ask(String parameter, String value) {
        MultivaluedHashMap<String, String> query = new MultivaluedHashMap<>();
        query.add(parameter, value);
        InitiativeList.LIST.request("/v1/engagement/initiatives", query);
    }

    @Test
    void itNeedsItsAccountItsNameAndItsType() {
        assertThat(Refused.faults(() -> Bodies.read(InitiativeRequest.class, "{}")))
                .containsExactlyInAnyOrder("/accountId required", "/name required", "/type required");
        assertThat(Refused.by(() -> talent(",'tdp':'','colour':'red'")).faults())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/tdp", "/colour");
    }

    @Test
    void itBeginsWithTheSalesPlayOfAllUnlessItNamesOne() {
        assertThat(talent("").details().salesPlay()).isEqualTo(PLAY);
        assertThat(talent(",'salesPlay':'" + PLAY + "'")).isEqualTo(talent(""));
        assertThat(talent(",'salesPlay':'Another'").details().salesPlay()).isEqualTo("Another");
    }

    @Test
    void whatIsLeftOutIsNotSaid() {
        assertThat(talent("").details()).satisfies(details -> {
            assertThat(details.type()).isEqualTo(InitiativeType.TECHNOLOGY);
            assertThat(details.tdp()).isNull();
            assertThat(details.description()).isNull();
            assertThat(details.campaign()).isNull();
            assertThat(details.consultingGrowthPlatform()).isNull();
        });
    }

    @Test
    void theListIsAskedByWhatTheyAre() {
        assertThatCode(() -> ask("type", "TECHNOLOGY,CONSULTING_AND_TECHNOLOGY"))
                .doesNotThrowAnyException();
        assertThatCode(() -> ask("sort", "name")).doesNotThrowAnyException();
        assertThat(Refused.by(() -> ask("type", "NONE")).faults())
                .extracting(Fault::pointer)
                .containsExactly("type");
        assertThat(Refused.by(() -> ask("sort", "type")).faults())
                .extracting(Fault::pointer)
                .containsExactly("sort");
    }
}
