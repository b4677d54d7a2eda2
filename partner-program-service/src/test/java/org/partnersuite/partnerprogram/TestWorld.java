package org.partnersuite.partnerprogram;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import org.partnersuite.platform.testkit.IssuerResource;
import org.partnersuite.platform.testkit.KafkaResource;
import org.partnersuite.platform.testkit.PostgresResource;

/** One application with a real database, broker and issuer serves all tests of this module. */
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IssuerResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(
        value = KafkaResource.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "topics", value = Topics.ALL))
final class TestWorld {
    private TestWorld() {}
}
