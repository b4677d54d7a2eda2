package org.partnersuite.e2e.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.suite.Client;
import org.partnersuite.e2e.suite.ImportJob;
import org.partnersuite.e2e.suite.RunningSuite;

/** A pipeline on its way in, as an integration of a customer's CRM would bring it. */
public final class PipelineImport {
    public static final List<String> TOPICS =
            List.of("engagement.account.v1", "engagement.opportunity.v1", "engagement.opportunity-stage-move.v1");
    private static final Duration IMPORTED_WITHIN = Duration.ofMinutes(2);
    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(30);

    private final RunningSuite suite;
    private final Client client;
    private final Pipeline pipeline;
    private final String accountProfile;
    private final String opportunityProfile;

    private PipelineImport(RunningSuite suite, Pipeline pipeline) {
        this.suite = suite;
        this.client = suite.as("integration");
        this.pipeline = pipeline;
        this.accountProfile = profile(pipeline.accounts());
        this.opportunityProfile = profile(pipeline.opportunities());
    }

    /** Its profiles are recorded. */
    public static PipelineImport prepare(RunningSuite suite, Pipeline pipeline) {
        return new PipelineImport(suite, pipeline);
    }

    public JsonNode accounts() {
        return send("accounts", accountProfile, pipeline.accounts(), false).ended(IMPORTED_WITHIN);
    }

    public ImportJob dryRun() {
        return send("opportunities", opportunityProfile, pipeline.opportunities(), true);
    }

    public ImportJob opportunities() {
        return send("opportunities", opportunityProfile, pipeline.opportunities(), false);
    }

    /** Waits until the topsheet shows what the pipeline comes to. */
    public Topsheet shown() {
        await("the topsheet").atMost(SHOWN_WITHIN).untilAsserted(() -> Topsheet.of(suite.as("executive"), pipeline)
                .shows(pipeline));
        return Topsheet.of(suite.as("executive"), pipeline);
    }

    /** Both files again: every row that was applied is unchanged, and no event follows. */
    public void changesNothingWhenRepeated() {
        Map<String, Long> before = written();
        assertUnchanged(accounts());
        JsonNode job = opportunities().ended(IMPORTED_WITHIN);
        assertUnchanged(job);
        assertThat(job.path("rows").path("unchanged").asLong()).isEqualTo(pipeline.applied());

        // Events leave in the order of their changes: when this one has left, whatever the repeat emitted has, too.
        client.post("/v1/engagement/accounts", "{\"name\":\"After the repeat of %s\"}".formatted(pipeline.source()))
                .expect(201);
        before.merge("engagement.account.v1", 1L, Long::sum);
        await("the marker")
                .atMost(SHOWN_WITHIN)
                .until(
                        () -> suite.topics().written("engagement.account.v1"),
                        now -> now >= before.getOrDefault("engagement.account.v1", 0L));
        assertThat(written()).isEqualTo(before);
    }

    /** Events so far, by topic. */
    public Map<String, Long> written() {
        Map<String, Long> written = new TreeMap<>();
        TOPICS.forEach(topic -> written.put(topic, suite.topics().written(topic)));
        return written;
    }

    private static void assertUnchanged(JsonNode job) {
        assertThat(job.path("rows").path("created").asLong()).as(job::toString).isZero();
        assertThat(job.path("rows").path("updated").asLong()).as(job::toString).isZero();
    }

    private ImportJob send(String object, String profile, Pipeline.Export export, boolean dryRun) {
        String job = "{\"object\":\"%s\",\"format\":\"CSV\",\"importProfile\":{\"id\":\"%s\"},\"dryRun\":%s}"
                .formatted(object, profile, dryRun);
        return ImportJob.send(client, job, export.csv());
    }

    private String profile(Pipeline.Export export) {
        return suite.as("admin")
                .post("/v1/engagement/import-profiles", export.profile())
                .expect(201)
                .id();
    }
}
