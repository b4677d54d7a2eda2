package org.partnersuite.platform.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Refuses a head of HTTP/1 that the next server might parse differently (RFC 9112). */
final class RequestHead {
    private static final Pattern HOST = Pattern.compile("(?:[A-Za-z0-9._~-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");
    private static final Pattern VISIBLE = Pattern.compile("[!-~&&[^#]]+");

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

    private RequestHead() {}

    /** The fault of the head, null when valid. */
    static @Nullable String faultOf(HttpRequest request) {
        if (request.headers().contains("")) {
            return "a header has no name";
        }
        String fault = faultOfLength(request);
        if (fault == null) {
            fault = faultOfHost(request);
        }
        return fault == null ? faultOfTarget(request) : fault;
    }

    private static @Nullable String faultOfLength(HttpRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        List<String> lengths = request.headers().getAll(HttpHeaderNames.CONTENT_LENGTH);
        if (!codings.isEmpty() && !lengths.isEmpty()) {
            return "Transfer-Encoding and Content-Length exclude each other";
        }
        if (!codings.isEmpty() && !request.protocolVersion().equals(HttpVersion.HTTP_1_1)) {
            return "HTTP/1.0 knows no Transfer-Encoding";
        }
        if (codings.size() > 1 || (!codings.isEmpty() && !codings.getFirst().equalsIgnoreCase("chunked"))) {
            return "the only Transfer-Encoding taken is chunked";
        }
        if (lengths.size() > 1
                || (!lengths.isEmpty() && !LENGTH.matcher(lengths.getFirst()).matches())) {
            return "Content-Length is one number";
        }
        return null;
    }

    private static @Nullable String faultOfHost(HttpRequest request) {
        List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
        if (hosts.isEmpty()) {
            return request.protocolVersion().equals(HttpVersion.HTTP_1_1) ? "HTTP/1.1 needs a Host" : null;
        }
        if (hosts.size() > 1 || !HOST.matcher(hosts.getFirst()).matches()) {
            return "Host is one name, with a port or without";
        }
        return null;
    }

    /** Whether it is a path as HTTP/2 has it, which is passed on as part of a line. */
    static boolean isPath(String target) {
        return target.startsWith("/") && VISIBLE.matcher(target).matches();
    }

    /** Whether it is a name as methods and headers have it. */
    static boolean isToken(String name) {
        return TOKEN.matcher(name).matches();
    }

    /** Whether it is a header's value, which ends with its line. */
    static boolean isValue(String value) {
        return value.chars().noneMatch(c -> c == '\r' || c == '\n' || c == 0);
    }

    /** A path; or the whole address of this very host, as a proxy may be asked; or the server as such, by OPTIONS. */
    private static @Nullable String faultOfTarget(HttpRequest request) {
        String target = request.uri();
        if (!VISIBLE.matcher(target).matches()) {
            return "the address holds characters that must be encoded";
        }
        if (target.startsWith("/") || (target.equals("*") && request.method().equals(HttpMethod.OPTIONS))) {
            return null;
        }
        return isWholeAddress(target.toLowerCase(Locale.ROOT), request.headers())
                ? null
                : "the address is no path, or another host's";
    }

    private static boolean isWholeAddress(String target, HttpHeaders headers) {
        String host = headers.get(HttpHeaderNames.HOST, "").toLowerCase(Locale.ROOT);
        for (String scheme : List.of("http://", "https://")) {
            if (!host.isEmpty() && (target + "/").startsWith(scheme + host + "/")) {
                return true;
            }
        }
        return false;
    }
}
