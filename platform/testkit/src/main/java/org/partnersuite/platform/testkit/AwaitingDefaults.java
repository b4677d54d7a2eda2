package org.partnersuite.platform.testkit;

import java.time.Duration;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets every test await what it expects for a minute before it fails: a busy machine takes longer than the ten seconds of
 * Awaitility. It is registered as a service for all tests whose module has this library.
 */
public final class AwaitingDefaults implements BeforeAllCallback {
    private static final Duration AT_MOST = Duration.ofMinutes(1);

    /** Tests of Quarkus have a class loader of their own, and so an Awaitility of their own. */
    @Override
    public void beforeAll(ExtensionContext context) throws ReflectiveOperationException {
        Class.forName(
                        "org.awaitility.Awaitility",
                        true,
                        context.getRequiredTestClass().getClassLoader())
                .getMethod("setDefaultTimeout", Duration.class)
                .invoke(null, AT_MOST);
    }
}
