package org.partnersuite.platform.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives a {@code @QuarkusTest} application a fresh database on a real PostgreSQL: {@code @WithTestResource(PostgresResource.class)}. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return PostgresServer.createDatabase("test").configuration();
    }

    @Override
    public void stop() {
        // The server ends with the test process.
    }
}
