package org.partnersuite.engagement;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import org.partnersuite.platform.testkit.IssuerResource;
import org.partnersuite.platform.testkit.PostgresResource;

/** One application with a real database and issuer serves all tests of this module. */
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IssuerResource.class, scope = TestResourceScope.GLOBAL)
final class TestWorld {
    private TestWorld() {}
}
