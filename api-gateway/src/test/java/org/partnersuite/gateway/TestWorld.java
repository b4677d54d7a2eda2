package org.partnersuite.gateway;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import org.partnersuite.platform.testkit.IssuerResource;

/** One gateway before one origin serves all tests of this module. */
@WithTestResource(value = OriginServer.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = Certificate.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IssuerResource.class, scope = TestResourceScope.GLOBAL)
final class TestWorld {
    private TestWorld() {}
}
