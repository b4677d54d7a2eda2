package org.partnersuite.engagement.merge.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Bodies;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.merge.MergeOpportunities.Command;

/** A merge says which, of which version, and why. */
@Tag("EN-14")
class MergeRequestTest {
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void everythingThatIsMissingIsNamed() {
        assertThat(Refused.faults(() -> Bodies.read(MergeRequest.class, "{}")))
                .containsExactlyInAnyOrder("/mergedId required", "/mergedVersion required", "/reason required");
    }

    @Test
    void anIdAndAVersionAreWhatTheyShouldBe() {
        assertThat(Refused.by(() -> read("'mergedId':'x','mergedVersion':0,'reason':'Twice'"))
                        .faults())
                .extracting("pointer")
                .containsExactlyInAnyOrder("/mergedId", "/mergedVersion");
    }

    @Test
    void aReasonSaysSomething() {
        assertThat(Refused.by(() -> read("'mergedId':'" + OTHER + "','mergedVersion':1,'reason':'  '"))
                        .faults())
                .extracting("pointer")
                .containsExactly("/reason");
    }

    @Test
    void noLinesAreTakenUnlessItSaysSo() {
        String merge = "'mergedId':'" + OTHER + "','mergedVersion':3,'reason':'Twice'";
        assertThat(read(merge).command()).isEqualTo(new Command(OTHER, 3, "Twice", false));
        assertThat(read(merge + ",'takeLines':true").command()).isEqualTo(new Command(OTHER, 3, "Twice", true));
    }

    private static MergeRequest read(String members) {
        return Bodies.read(MergeRequest.class, "{" + members + "}");
    }
}
