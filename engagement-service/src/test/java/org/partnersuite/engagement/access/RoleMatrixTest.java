package org.partnersuite.engagement.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.testkit.openapi.OpenApiContract;
import org.partnersuite.platform.testkit.openapi.RoleMatrix;

/** Every role against every operation of the OpenAPI document; an operation without a rule fails. */
@QuarkusTest
@Tag("XC-3")
class RoleMatrixTest {
    @Test
    void everyRoleReachesWhatItsRuleSaysAndNothingElse() throws IOException {
        assertThat(new RoleMatrix("engagement-service", OpenApiContract.servedAt(Api.BASE), Roles.ALL).faults())
                .isEmpty();
    }
}
