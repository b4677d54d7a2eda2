package org.partnersuite.reporting.api;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Settings of the service under test. */
public class ReportingService implements QuarkusTestResourceLifecycleManager {
    public static final String TOPICS = "engagement.account.v1,engagement.opportunity.v1,engagement.reference-data.v1,"
            + "engagement.activity.v1,engagement.deal-support-request.v1,engagement.roadblock.v1,engagement.opportunity-requirements.v1";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "reporting.rebuild.keep-former",
                "0s",
                "reporting.rebuild.outdated-after",
                "0s",
                "inbox.session-timeout",
                "6s");
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
