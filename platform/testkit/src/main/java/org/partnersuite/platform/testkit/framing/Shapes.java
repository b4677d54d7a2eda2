package org.partnersuite.platform.testkit.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnersuite.platform.testkit.framing.Shape.Outcome;

/** The shapes of HTTP/1 that are known to be read in different ways by different servers, as data. */
public final class Shapes {
    private static final String AUTHORIZED = "Host: localhost\r\nAuthorization: Bearer TOKEN\r\n";
    private static final String JSON = AUTHORIZED + "Content-Type: application/json\r\n";

    /** A server that reads the preceding body as shorter than it is parses this as a request. */
    private static final String SMUGGLED =
            "GET PATH?smuggled HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer TOKEN\r\n\r\n";

    private static final String CHUNKED = "2\r\n{}\r\n0\r\n\r\n" + SMUGGLED;

    private static final List<String> CODINGS = List.of(
            "identity",
            "gzip",
            "gzip, chunked",
            "chunked, identity",
            "identity, chunked",
            "chunked, chunked",
            "xchunked",
            "chunkedx",
            "chunk ed",
            "\"chunked\"",
            "'chunked'",
            "chunked;q=1",
            ",chunked",
            "chunked,",
            "\u000bchunked",
            "chunked\u00a0");

    private static final List<String> LENGTHS = List.of(
            "+2",
            "-2",
            "2 2",
            "2,2",
            "2, 3",
            "0x2",
            "2e0",
            "2.0",
            "",
            "2;",
            "\"2\"",
            "99999999999999999999",
            "two",
            "\u00b2");

    private static final List<String> HOSTS = List.of(
            "",
            "a b",
            "a,b",
            "a/b",
            "a@b",
            "a?b",
            "a#b",
            "a\\b",
            "a\"b",
            "localhost:",
            "localhost:x",
            "localhost:123456",
            "[::1");

    /** Of each the fault is in the request line. */
    private static final List<String> LINES = List.of(
            "GET PATH HTTP/1.2",
            "GET PATH HTTP/2.0",
            "GET PATH HTTP/0.9",
            "GET PATH HTTP/9.9",
            "GET PATH HTTP/1.10",
            "GET PATH HTTP/01.1",
            "GET PATH HTTP/1.1 HTTP/1.1",
            "GET PATH http/1.1",
            "GET PATH HTCPCP/1.1",
            "GET PATH",
            "GET  HTTP/1.1",
            "GET PATH\u0000 HTTP/1.1",
            "GET PATH#x HTTP/1.1",
            "GET PATH?\u00e9 HTTP/1.1",
            "GET PATH?\u007f HTTP/1.1",
            "GET http://elsewhere.example/ HTTP/1.1",
            "GET elsewhere.example:80 HTTP/1.1",
            "GET * HTTP/1.1",
            "CONNECT elsewhere.example:80 HTTP/1.1",
            "\u0000GET PATH HTTP/1.1",
            "\u0001\u0002GET PATH HTTP/1.1",
            "\u007fGET PATH HTTP/1.1",
            "G\u0000ET PATH HTTP/1.1");

    /** Of each the fault is in one line of the headers. */
    private static final List<String> HEADERS = List.of(
            "Content-Length : 2",
            "Transfer-Encoding : chunked",
            "Transfer-Encoding\u0000: chunked",
            "Content-Length\t: 2",
            "X-A: a\u0000b",
            "X-A: a\rContent-Length: 2",
            "X A: b",
            "X-A",
            ": b",
            "X-\u00e9: b");

    private static final Map<String, String> CHUNKS = Map.of(
            "a line break within a quoted extension",
            "2;a=\"\r\n{}\r\n0\r\n\r\n" + SMUGGLED,
            "a line feed within an extension",
            "2;a\n{}\r\n0\r\n\r\n" + SMUGGLED,
            "a carriage return within an extension",
            "2;a\r{}\r\n0\r\n\r\n" + SMUGGLED,
            "a chunk of a negative size",
            "-2\r\n{}\r\n0\r\n\r\n" + SMUGGLED,
            "a chunk of a signed size",
            "+2\r\n{}\r\n0\r\n\r\n" + SMUGGLED,
            "a chunk of a hexadecimal size with its prefix",
            "0x2\r\n{}\r\n0\r\n\r\n" + SMUGGLED,
            "a chunk of a size past every number",
            "fffffffffffffffff2\r\n{}\r\n0\r\n\r\n" + SMUGGLED,
            "a chunk without a size",
            "\r\n{}\r\n0\r\n\r\n" + SMUGGLED,
            "a chunk that is longer than its size",
            "2\r\n{}{}\r\n0\r\n\r\n" + SMUGGLED,
            "a chunk line that ends with a line feed",
            "2\n{}\r\n0\r\n\r\n" + SMUGGLED);

    private Shapes() {}

    /** All of them, each under a name of its own. */
    public static List<Shape> all() {
        List<Shape> all = new ArrayList<>();
        bothLengths(all);
        for (String coding : CODINGS) {
            refused(all, "Transfer-Encoding " + visible(coding), post("1.1", "Transfer-Encoding: " + coding) + CHUNKED);
        }
        refused(
                all,
                "Transfer-Encoding twice",
                post("1.1", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked") + CHUNKED);
        refused(
                all,
                "Transfer-Encoding of two kinds",
                post("1.1", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity") + CHUNKED);
        refused(all, "Transfer-Encoding in HTTP/1.0", post("1.0", "Transfer-Encoding: chunked") + CHUNKED);
        for (String length : LENGTHS) {
            refused(
                    all,
                    "Content-Length " + visible(length),
                    post("1.1", "Content-Length: " + length) + "{}" + SMUGGLED);
        }
        for (String version : List.of("1.0", "1.1")) {
            refused(
                    all,
                    "Content-Length twice in " + version,
                    post(version, "Content-Length: 2\r\nContent-Length: 2") + "{}" + SMUGGLED);
            refused(
                    all,
                    "two Content-Lengths in " + version,
                    post(version, "Content-Length: 2\r\nContent-Length: 200") + "{}" + SMUGGLED);
            refused(
                    all,
                    "two Hosts in " + version,
                    get(version, "Host: localhost\r\nHost: elsewhere.example") + SMUGGLED);
        }
        refused(all, "no Host", get("1.1", "X-A: b") + SMUGGLED);
        for (String host : HOSTS) {
            refused(all, "Host " + visible(host), get("1.1", "Host: " + host) + SMUGGLED);
        }
        for (String line : LINES) {
            refused(all, "request line " + visible(line), line + "\r\n" + AUTHORIZED + "\r\n" + SMUGGLED);
        }
        for (String header : HEADERS) {
            refused(
                    all,
                    "header " + visible(header),
                    "GET PATH HTTP/1.1\r\n" + AUTHORIZED + header + "\r\n\r\n" + SMUGGLED);
        }
        refused(all, "HTTP/2 without TLS", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0");
        CHUNKS.forEach((name, body) ->
                all.add(new Shape(name, post("1.1", "Transfer-Encoding: chunked") + body, Outcome.BROKEN_OFF)));
        plain(all);
        return all;
    }

    private static void bothLengths(List<Shape> all) {
        for (String version : List.of("1.0", "1.1", "1.2", "2.0", "0.9")) {
            refused(
                    all,
                    "both lengths in " + version,
                    post(version, "Transfer-Encoding: chunked\r\nContent-Length: 2") + CHUNKED);
            refused(
                    all,
                    "both lengths the other way round in " + version,
                    post(version, "Content-Length: 2\r\nTransfer-Encoding: chunked") + CHUNKED);
        }
        for (String method : List.of("GET", "HEAD", "OPTIONS", "DELETE", "PUT", "PATCH")) {
            refused(
                    all,
                    "both lengths of " + method + " in 1.0",
                    method + " PATH HTTP/1.0\r\nConnection: keep-alive\r\n" + JSON
                            + "Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n" + CHUNKED);
        }
    }

    /** Unusual but unambiguous requests. */
    private static void plain(List<Shape> all) {
        answered(all, "plain", "GET PATH HTTP/1.1\r\n" + AUTHORIZED + "\r\n");
        answered(all, "plain 1.0", "GET PATH HTTP/1.0\r\nConnection: keep-alive\r\n" + AUTHORIZED + "\r\n");
        answered(
                all,
                "1.0 without a Host",
                "GET PATH HTTP/1.0\r\nConnection: keep-alive\r\nAuthorization: Bearer TOKEN\r\n\r\n");
        answered(all, "line ends before the request", "\r\n\r\nGET PATH HTTP/1.1\r\n" + AUTHORIZED + "\r\n");
        answered(all, "the whole address of this host", "GET http://localhostPATH HTTP/1.1\r\n" + AUTHORIZED + "\r\n");
        answered(all, "a body of GET", "GET PATH HTTP/1.1\r\n" + AUTHORIZED + "Content-Length: 2\r\n\r\n{}");
        answered(
                all,
                "a chunked body of GET",
                "GET PATH HTTP/1.1\r\n" + AUTHORIZED + "Transfer-Encoding: Chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n");
        answered(
                all,
                "an extension of a chunk",
                "GET PATH HTTP/1.1\r\n" + AUTHORIZED + "Transfer-Encoding: chunked\r\n\r\n2;a=b\r\n{}\r\n0\r\n\r\n");
        answered(
                all,
                "trailers that speak of lengths",
                "GET PATH HTTP/1.1\r\n" + AUTHORIZED
                        + "Transfer-Encoding: chunked\r\n\r\n"
                        + "2\r\n"
                        + "{}\r\n"
                        + "0\r\n"
                        + "Content-Length: 99\r\n"
                        + "Transfer-Encoding: gzip\r\n\r\n");
    }

    private static void refused(List<Shape> all, String name, String text) {
        all.add(new Shape(name, text, Outcome.REFUSED));
    }

    private static void answered(List<Shape> all, String name, String text) {
        all.add(new Shape(name, text, Outcome.ANSWERED));
    }

    private static String post(String version, String headers) {
        return "POST PATH HTTP/" + version + "\r\nConnection: keep-alive\r\n" + JSON + headers + "\r\n\r\n";
    }

    private static String get(String version, String headers) {
        return "GET PATH HTTP/" + version + "\r\nConnection: keep-alive\r\nAuthorization: Bearer TOKEN\r\n" + headers
                + "\r\n\r\n";
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.chars().forEach(c -> visible.append(c > 32 && c < 127 ? String.valueOf((char) c) : "%%%02x".formatted(c)));
        return visible.toString();
    }
}
