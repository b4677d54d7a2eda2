package org.partnersuite.platform.testkit.framing;

import java.util.ArrayList;
import java.util.List;

/**
 * One request of HTTP/2 as a sequence of frames.
 *
 * @param headers names and values, pseudo headers too, in the order they are sent
 * @param body sent in one DATA frame; empty when the stream ends with its headers
 */
public record Http2Shape(String name, List<String> headers, String body, boolean answered) {
    private static final String SMUGGLED = "GET PATH?smuggled HTTP/1.1\r\nHost: localhost\r\nX: ";

    /** The shapes that become another request when they are passed on by HTTP/1.1 as they are. */
    public static List<Http2Shape> all() {
        List<Http2Shape> all = new ArrayList<>();
        all.add(of("plain", true, "GET", "PATH", ""));
        all.add(of("a body of the length that was said", true, "POST", "PATH", "{}", "content-length", "2"));
        all.add(of("a body whose length was not said", true, "POST", "PATH", "{}"));
        all.add(of("a longer body than was said", false, "POST", "PATH", "{}" + SMUGGLED, "content-length", "2"));
        all.add(of("a shorter body than was said", false, "POST", "PATH", "{}", "content-length", "200"));
        all.add(of("no length but a body", true, "GET", "PATH", "{}"));
        all.add(of("a length that is no number", false, "POST", "PATH", "{}", "content-length", "+2"));
        all.add(of("two lengths", false, "POST", "PATH", "{}", "content-length", "2", "content-length", "3"));
        all.add(of("a transfer coding", false, "POST", "PATH", "0\r\n\r\n" + SMUGGLED, "transfer-encoding", "chunked"));
        all.add(of("a header of one connection", false, "GET", "PATH", "", "connection", "keep-alive"));
        all.add(of("another protocol", false, "GET", "PATH", "", "upgrade", "h2c"));
        all.add(of("a line break in a value", false, "GET", "PATH", "", "x-a", "b\r\ntransfer-encoding: chunked"));
        all.add(of("a line break in a name", false, "GET", "PATH", "", "x-a: b\r\ntransfer-encoding", "chunked"));
        all.add(of("a name in capitals", false, "GET", "PATH", "", "X-A", "b"));
        all.add(of("a name with a colon", false, "GET", "PATH", "", "x:a", "b"));
        all.add(of("NUL in a value", false, "GET", "PATH", "", "x-a", "b\0c"));
        all.add(of("a space in the path", false, "GET", "PATH HTTP/1.1", ""));
        all.add(of("a line break in the path", false, "GET", "PATH HTTP/1.1\r\nX: y", ""));
        all.add(of("a path that is none", false, "GET", "elsewhere.example/", ""));
        all.add(of("a line break in the method", false, "GET PATH HTTP/1.1\r\nX: y", "PATH", ""));
        all.add(of("another host", false, "GET", "PATH", "", "host", "elsewhere.example"));
        all.add(of("two paths", false, "GET", "PATH", "", ":path", "PATH?smuggled"));
        all.add(of("an authority with a user", false, "GET", "PATH", "", ":authority", "a@b"));
        return all;
    }

    private static Http2Shape of(
            String name, boolean answered, String method, String path, String body, String... more) {
        List<String> headers = new ArrayList<>(
                List.of(":method", method, ":scheme", "https", ":authority", "localhost", ":path", path));
        headers.addAll(List.of("authorization", "Bearer TOKEN"));
        headers.addAll(List.of(more));
        return new Http2Shape(name, headers, body, answered);
    }
}
