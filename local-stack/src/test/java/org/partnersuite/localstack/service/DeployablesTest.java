package org.partnersuite.localstack.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnersuite.localstack.Secrets;
import org.partnersuite.localstack.Workspace;
import org.partnersuite.localstack.plan.Component;
import org.partnersuite.localstack.process.Processes;

class DeployablesTest {

    @TempDir
    Path folder;

    @Test
    void servicesThatReadEventsMayRunTwiceEachOnPortsOfItsOwn() {
        List<Component> once = with(1);
        List<Component> twice = with(2);

        assertThat(twice)
                .extracting(Component::name)
                .startsWith(once.stream().map(Component::name).toArray(String[]::new))
                .endsWith("partner-program-service-2", "customer-success-service-2", "reporting-service-2");
        assertThat(twice).hasSize(once.size() + 3);
        assertThat(twice.stream().flatMap(component -> component.ports().stream()))
                .doesNotHaveDuplicates();
    }

    /** The first instance migrates the database of both. */
    @Test
    void aSecondInstanceStartsAfterTheFirst() {
        assertThat(with(2).getLast().needs()).contains("reporting-service");
    }

    @Test
    void linksThatServicesGiveOutLeadToTheGatewayOfThisSuite() {
        Map<String, String> environment =
                Deployables.environment("customer-success-service", workspace(3000, 1), secrets());

        assertThat(environment).containsEntry("PUBLIC_ORIGIN", "http://localhost:11080");
    }

    private List<Component> with(int readers) {
        return Deployables.all(workspace(0, readers), secrets(), new Processes());
    }

    private Workspace workspace(int portOffset, int readers) {
        return new Workspace(folder, folder, portOffset, readers);
    }

    private Secrets secrets() {
        return new Secrets(folder.resolve("secrets"));
    }
}
