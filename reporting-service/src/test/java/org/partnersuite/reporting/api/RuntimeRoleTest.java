package org.partnersuite.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.RuntimeRole;

/** The service adds to its audit and reads its migrations; it reaches its own database only, and owns nothing there. */
@Tag("XC-3")
class RuntimeRoleTest {
    @Test
    void itHasNoRightThatItDoesNotNeed() throws SQLException {
        assertThat(RuntimeRole.excessRights(PostgresServer.createDatabase("rights")
                        .migrate("classpath:db/platform", "classpath:db/migration")
                        .asApp()))
                .isEmpty();
    }
}
