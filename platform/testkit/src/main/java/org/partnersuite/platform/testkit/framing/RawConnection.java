package org.partnersuite.platform.testkit.framing;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A connection on which a test sends arbitrary bytes. */
public final class RawConnection implements Closeable {
    private static final int PATIENCE_MILLIS = 10_000;

    private final Socket socket;
    private final InputStream in;

    private RawConnection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    public static RawConnection to(URI server) throws IOException {
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        return new RawConnection(socket);
    }

    /** A server that refuses may have closed already. */
    public void send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (IOException e) {
            // What the server answered before is read as usual.
        }
    }

    public void send(String text) {
        send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Breaks off as a crashing caller does: RST instead of FIN. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** The next answer; null when the connection is closed instead. */
    public @Nullable Answer read() throws IOException {
        Answer head = readHead();
        return head == null ? null : new Answer(head.status(), head.headers(), body(head.headers()));
    }

    /** The next answer as far as its headers, for one that does not end. */
    public @Nullable Answer readHead() throws IOException {
        try {
            String status = line();
            if (status == null) {
                return null;
            }
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (String line = line(); line != null && !line.isEmpty(); line = line()) {
                int colon = line.indexOf(':');
                headers.put(line.substring(0, colon), line.substring(colon + 1).trim());
            }
            return new Answer(Integer.parseInt(status.split(" ", -1)[1]), headers, "");
        } catch (SocketException e) {
            return null;
        }
    }

    /** Whether the server ends the connection without another word. */
    public boolean ends() throws IOException {
        try {
            return in.read() < 0;
        } catch (SocketException e) {
            return true;
        }
    }

    private String body(Map<String, String> headers) throws IOException {
        if (headers.containsKey("Content-Length")) {
            return text(in.readNBytes(Integer.parseInt(headers.get("Content-Length"))));
        }
        StringBuilder body = new StringBuilder();
        if ("chunked".equals(headers.get("Transfer-Encoding"))) {
            for (int size = size(); size > 0; size = size()) {
                body.append(text(in.readNBytes(size)));
                line();
            }
            line();
        }
        return body.toString();
    }

    private int size() throws IOException {
        String line = line();
        return line == null ? 0 : Integer.parseInt(line, 16);
    }

    private @Nullable String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                if (line.isEmpty()) {
                    return null;
                }
                throw new EOFException(line.toString());
            }
            line.append((char) c);
        }
        return line.toString().stripTrailing();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** What a server said. */
    public record Answer(int status, Map<String, String> headers, String body) {}
}
