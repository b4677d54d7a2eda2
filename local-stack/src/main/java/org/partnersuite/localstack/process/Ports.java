package org.partnersuite.localstack.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** TCP ports of this machine's loopback address. */
public final class Ports {

    private Ports() {}

    public static void requireFree(int port, String user) {
        if (port > 65_535) {
            throw new StackFailure(
                    "%s would need port %d, and there is none above 65535: choose a smaller SUITE_PORT_OFFSET."
                            .formatted(user, port));
        }
        if (!isFree(port)) {
            throw new StackFailure(
                    ("Port %d is taken by another program and %s needs it: stop that program, or start the suite"
                                    + " on other ports, for example with SUITE_PORT_OFFSET=1000.")
                            .formatted(port, user));
        }
    }

    public static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    public static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException nobodyListens) {
            return false;
        }
    }
}
