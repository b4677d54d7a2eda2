package org.partnersuite.reporting.api;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.testkit.Tokens;
import org.partnersuite.reporting.projection.AccountState;
import org.partnersuite.reporting.projection.OpportunityState;
import org.partnersuite.reporting.sample.SampleEngagement;
import org.partnersuite.reporting.sample.SamplePipeline;
import org.partnersuite.reporting.sample.TestTopics;

/** A sample pipeline, published once for all tests of the running service. */
final class PublishedPipeline {
    static final int OPPORTUNITIES = 600;
    private static final int ACTIVITIES = 900;
    private static final int ROADBLOCKS = 200;

    private static @Nullable SamplePipeline sample;
    private static final List<AccountState> ACCOUNTS = new ArrayList<>();

    private PublishedPipeline() {}

    static String bootstrapServers() {
        return ConfigProvider.getConfig().getValue("KAFKA_BOOTSTRAP_SERVERS", String.class);
    }

    /** Publishes on the first call; returns when the service has applied everything. */
    static synchronized void awaitApplied() {
        if (sample == null) {
            SamplePipeline made = new SamplePipeline(42);
            sample = made;
            ACCOUNTS.addAll(made.accounts(30));
            try (TestTopics topics = new TestTopics(bootstrapServers())) {
                ACCOUNTS.forEach(topics::account);
                Random random = new Random(42);
                List<OpportunityState> deals = new ArrayList<>();
                for (int i = 0; i < OPPORTUNITIES; i++) {
                    OpportunityState opportunity = next(made, random);
                    deals.add(opportunity);
                    topics.opportunity(opportunity);
                }
                publishEngagement(topics, made, deals);
                topics.flush();
            }
        }
        await().until(() -> rows() >= OPPORTUNITIES);
        await().until(() -> rows("activities") >= ACTIVITIES);
        await().until(() -> rows("roadblocks") >= ROADBLOCKS);
        await().until(() -> rows("opportunities?incomplete=true") > OPPORTUNITIES / 2);
    }

    private static void publishEngagement(TestTopics topics, SamplePipeline ids, List<OpportunityState> deals) {
        SampleEngagement engagement = new SampleEngagement(42);
        for (int i = 0; i < ACTIVITIES; i++) {
            OpportunityState deal = deals.get(i % deals.size());
            topics.activity(
                    engagement.activity(ids.id(), 1, deal.id()), deal.account().id());
        }
        for (int i = 0; i < ROADBLOCKS; i++) {
            OpportunityState deal = deals.get(i);
            topics.dealSupport(
                    engagement.dealSupport(ids.id(), 1, deal.id()),
                    deal.account().id());
            topics.roadblock(
                    engagement.roadblock(ids.id(), 1, deal.id()), deal.account().id());
        }
        deals.forEach(deal -> topics.requirements(engagement.requirements(deal.id(), 1)));
    }

    static OpportunityState next(SamplePipeline made, Random random) {
        return made.opportunity(made.id(), 1, ACCOUNTS.get(random.nextInt(ACCOUNTS.size())));
    }

    static int rows() {
        return rows("opportunities");
    }

    private static int rows(String list) {
        return given().auth()
                .oauth2(Tokens.of("reader"))
                .get("/v1/reporting/" + list + (list.contains("?") ? "&" : "?") + "pageSize=1&includeTotal=true")
                .jsonPath()
                .getInt("total.count");
    }
}
