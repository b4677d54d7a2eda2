package org.partnersuite.localstack.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("XC-8")
class TopicsTest {

    @Test
    @Tag("XC-2")
    void everyTopicHasTwelvePartitionsAndAVersion() {
        assertThat(Topics.listed()).isNotEmpty().allSatisfy(topic -> {
            assertThat(topic.numPartitions()).isEqualTo(12);
            assertThat(topic.name()).matches("[a-z-]+\\.[a-z-]+\\.v1");
            assertThat(topic.configs()).containsEntry("retention.ms", "-1");
        });
    }

    @Test
    @Tag("XC-2")
    void everyContractHasItsTopic() throws IOException {
        try (Stream<Path> contracts = Files.list(Path.of("../event-contracts/src/main/resources/events"))) {
            assertThat(contracts.map(contract -> contract.getFileName() + ".v1"))
                    .containsExactlyInAnyOrderElementsOf(
                            Topics.listed().stream().map(NewTopic::name).toList());
        }
    }

    @Test
    @Tag("XC-2")
    void stateIsCompactedAndWhatHappenedIsRetained() {
        assertThat(Topics.listed())
                .filteredOn(topic -> topic.configs().get("cleanup.policy").equals("delete"))
                .extracting(NewTopic::name)
                .containsExactlyInAnyOrder(
                        "engagement.opportunity-stage-move.v1",
                        "engagement.opportunity-partner-change.v1",
                        "engagement.opportunity-merge.v1",
                        "engagement.account-merge.v1",
                        "engagement.decision-point-move.v1",
                        "partner-program.certificate-expiry.v1",
                        "partner-program.incentive-line.v1",
                        "partner-program.registration-escalation.v1",
                        "partner-program.registration-alert.v1",
                        "customer-success.lifecycle-move.v1",
                        "customer-success.position-stall.v1",
                        "customer-success.handoff-overdue.v1",
                        "customer-success.renewal-prompt.v1",
                        "customer-success.digital-message.v1",
                        "customer-success.action-escalation.v1");
    }
}
