package org.partnersuite.benchmarks.machine;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One kept HTTP connection, as cheap as a client can be: the load shares its processors with the suite. */
public final class KeepAlive implements AutoCloseable {
    /** Headers of a request with JSON, up to its key. */
    public static final String KEYED = "Content-Type: application/json\r\nIdempotency-Key: ";

    /** Sooner than a server ends a silent connection: while another way is measured, this one waits. */
    private static final long MAX_SILENCE_NANOS = 2_000_000_000L;

    private final int port;
    private final String head;
    private Connection connection;
    private long lastUsed = System.nanoTime();
    private byte[] body = new byte[0];

    public KeepAlive(int port, String token) throws IOException {
        this.port = port;
        connection = Connection.to(port);
        head = " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token + "\r\n";
    }

    public int get(String path) throws IOException {
        return exchange("GET " + path + head + "Accept: application/json\r\n\r\n", "");
    }

    public int send(String method, String path, String headers, String content) throws IOException {
        int length = content.getBytes(StandardCharsets.UTF_8).length;
        return exchange(method + " " + path + head + headers + "Content-Length: " + length + "\r\n\r\n", content);
    }

    /** Of the latest response. */
    public String body() {
        return new String(body, StandardCharsets.UTF_8);
    }

    private record Connection(Socket socket, BufferedInputStream in, OutputStream out) {
        static Connection to(int port) throws IOException {
            Socket socket = new Socket("127.0.0.1", port);
            socket.setTcpNoDelay(true);
            return new Connection(
                    socket, new BufferedInputStream(socket.getInputStream(), 1 << 16), socket.getOutputStream());
        }
    }

    private int exchange(String request, String content) throws IOException {
        if (System.nanoTime() - lastUsed > MAX_SILENCE_NANOS) {
            connection.socket.close();
            connection = Connection.to(port);
        }
        connection.out.write((request + content).getBytes(StandardCharsets.UTF_8));
        connection.out.flush();
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (header.regionMatches(true, 0, "transfer-encoding: chunked", 0, 26)) {
                chunked = true;
            }
        }
        body = chunked ? chunks() : connection.in.readNBytes(length);
        lastUsed = System.nanoTime();
        return status;
    }

    private byte[] chunks() throws IOException {
        byte[] whole = new byte[0];
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            byte[] chunk = connection.in.readNBytes(size);
            byte[] longer = new byte[whole.length + size];
            System.arraycopy(whole, 0, longer, 0, whole.length);
            System.arraycopy(chunk, 0, longer, whole.length, size);
            whole = longer;
            line();
        }
        line();
        return whole;
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int next = connection.in.read(); next != '\n'; next = connection.in.read()) {
            if (next < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        connection.socket.close();
    }
}
