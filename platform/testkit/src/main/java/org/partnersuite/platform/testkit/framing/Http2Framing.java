package org.partnersuite.platform.testkit.framing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** Sends shapes of HTTP/2 over TLS, each on a connection of its own. */
public final class Http2Framing {
    private static final String ANSWERED = "answered";
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int RESET = 3;
    private static final int SETTINGS = 4;
    private static final int AWAY = 7;
    private static final int END_STREAM = 1;
    private static final int END_HEADERS = 4;
    private static final int PRIORITY = 0x20;

    /** {@code :status 200} as HPACK's static table has it. */
    private static final int OK = 0x88;

    private final URI server;
    private final SSLContext trusting;
    private final String path;
    private final String token;

    public Http2Framing(URI server, SSLContext trusting, String path, String token) {
        this.server = server;
        this.trusting = trusting;
        this.path = path;
        this.token = token;
    }

    /** What a server does that it must not; empty when all is well. */
    public List<String> findings() throws IOException {
        List<String> findings = new ArrayList<>();
        for (Http2Shape shape : Http2Shape.all()) {
            String answer = answer(shape);
            if (answer.equals(ANSWERED) != shape.answered()) {
                findings.add(shape.name() + ": " + answer);
            }
        }
        return findings;
    }

    private String answer(Http2Shape shape) throws IOException {
        try (SSLSocket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.write(frame(SETTINGS, 0, 0, new byte[0]));
            boolean bodiless = shape.body().isEmpty();
            out.write(frame(HEADERS, END_HEADERS | (bodiless ? END_STREAM : 0), 1, block(shape.headers())));
            if (!bodiless) {
                out.write(frame(DATA, END_STREAM, 1, filled(shape.body())));
            }
            out.flush();
            return answer(new DataInputStream(socket.getInputStream()));
        } catch (SocketException e) {
            return "closed";
        }
    }

    private static String answer(DataInputStream in) throws IOException {
        while (true) {
            byte[] head = in.readNBytes(9);
            if (head.length < 9) {
                return "closed";
            }
            int length = ByteBuffer.wrap(head).getInt() >>> 8;
            byte[] payload = in.readNBytes(length);
            switch (head[3]) {
                case HEADERS -> {
                    int priority = (head[4] & PRIORITY) == 0 ? 0 : 5;
                    return isOk(payload, priority)
                            ? ANSWERED
                            : "another status " + HexFormat.of().formatHex(payload);
                }
                case RESET, AWAY -> {
                    return "refused by frame " + head[3] + " " + HexFormat.of().formatHex(payload);
                }
                default -> {
                    // Settings, windows and pings say nothing of the request.
                }
            }
        }
    }

    /** The first field is the status; a change of the table's size may come before it. */
    private static boolean isOk(byte[] block, int start) {
        int i = start;
        while (i < block.length && (block[i] & 0xe0) == 0x20) {
            i++;
        }
        return i < block.length && (block[i] & 0xff) == OK;
    }

    private SSLSocket connect() throws IOException {
        SSLSocket socket = (SSLSocket) trusting.getSocketFactory().createSocket(server.getHost(), server.getPort());
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setApplicationProtocols(new String[] {"h2"});
        socket.setSSLParameters(parameters);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.startHandshake();
        return socket;
    }

    private byte[] block(List<String> headers) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        for (int i = 0; i < headers.size(); i += 2) {
            block.write(0); // a literal that is not remembered
            text(block, filled(headers.get(i)));
            text(block, filled(headers.get(i + 1)));
        }
        return block.toByteArray();
    }

    /** A length in seven bits and more, then the text as it is. */
    private static void text(ByteArrayOutputStream block, byte[] text) {
        if (text.length < 127) {
            block.write(text.length);
        } else {
            block.write(127);
            int rest = text.length - 127;
            for (; rest >= 128; rest >>>= 7) {
                block.write((rest & 0x7f) | 0x80);
            }
            block.write(rest);
        }
        block.writeBytes(text);
    }

    private byte[] filled(String text) {
        return text.replace("PATH", path).replace("TOKEN", token).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] frame(int type, int flags, int stream, byte[] payload) {
        return ByteBuffer.allocate(9 + payload.length)
                .putInt(payload.length << 8 | type)
                .put((byte) flags)
                .putInt(stream)
                .put(payload)
                .array();
    }
}
