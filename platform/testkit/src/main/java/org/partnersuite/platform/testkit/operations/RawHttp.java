package org.partnersuite.platform.testkit.operations;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Bytes to a port, and the first that come back. */
final class RawHttp {
    private static final String PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
    private static final byte[] EMPTY_SETTINGS = {0, 0, 0, 4, 0, 0, 0, 0, 0};
    private static final String UPGRADE =
            "GET /q HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings\r\n"
                    + "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n";
    private static final int SETTINGS_FRAME = 4;
    private static final int PATIENCE_MILLIS = 10_000;

    private RawHttp() {}

    /** Whether a port speaks HTTP/2 without TLS, at once or after an upgrade. */
    static boolean speaksHttp2(URI port) throws IOException {
        byte[] preface = concat(PREFACE.getBytes(StandardCharsets.US_ASCII), EMPTY_SETTINGS);
        byte[] toPreface = answer(port, preface, 9);
        byte[] toUpgrade = answer(port, UPGRADE.getBytes(StandardCharsets.US_ASCII), 12);
        return toPreface.length == 9 && toPreface[3] == SETTINGS_FRAME && toPreface[0] != 'H'
                || new String(toUpgrade, StandardCharsets.US_ASCII).contains(" 101");
    }

    private static byte[] answer(URI port, byte[] sent, int length) throws IOException {
        try (Socket socket = new Socket(port.getHost(), port.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(sent);
            InputStream in = socket.getInputStream();
            return in.readNBytes(length);
        }
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
