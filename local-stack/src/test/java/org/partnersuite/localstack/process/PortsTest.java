package org.partnersuite.localstack.process;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("XC-8")
class PortsTest {

    @Test
    void aTakenPortIsNamedTogetherWithWhoNeedsIt() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> Ports.requireFree(port, "kafka"))
                    .isInstanceOf(StackFailure.class)
                    .hasMessage(
                            "Port %d is taken by another program and kafka needs it: stop that program, or start the suite on"
                                    + " other ports, for example with SUITE_PORT_OFFSET=1000.",
                            port);
        }
    }

    @Test
    void aPortThatWasGivenBackIsFree() throws Exception {
        int port;
        try (ServerSocket used = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = used.getLocalPort();
        }
        assertThatCode(() -> Ports.requireFree(port, "kafka")).doesNotThrowAnyException();
    }

    @Test
    void aPortBeyondTheLastOneIsRefused() {
        assertThatThrownBy(() -> Ports.requireFree(65_536, "kafka")).hasMessageContaining("smaller SUITE_PORT_OFFSET");
    }
}
