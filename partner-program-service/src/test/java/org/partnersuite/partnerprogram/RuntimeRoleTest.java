package org.partnersuite.partnerprogram;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.testkit.RuntimeRole;

/** The service adds to its audit and reads its migrations; it reaches its own database only, and owns nothing there. */
@QuarkusTest
@Tag("XC-3")
class RuntimeRoleTest {
    @Inject
    @SuppressWarnings("NullAway.Init") // given by the test's container
    DataSource database;

    @Test
    void itHasNoRightThatItDoesNotNeed() throws SQLException {
        assertThat(RuntimeRole.excessRights(database)).isEmpty();
    }
}
