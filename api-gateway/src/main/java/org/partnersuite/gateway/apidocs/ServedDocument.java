package org.partnersuite.gateway.apidocs;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** A document as it is sent: plain, or packed for who says that it unpacks. */
record ServedDocument(Buffer plain, Buffer packed) {
    private static final Pattern TAKES_GZIP =
            Pattern.compile("(^|.*[, ])gzip(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*", Pattern.CASE_INSENSITIVE);

    static ServedDocument of(JsonObject document) {
        Buffer plain = document.toBuffer();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ServedDocument(plain, Buffer.buffer(packed.toByteArray()));
    }

    void send(RoutingContext context) {
        HttpServerResponse response = context.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "public, max-age=30")
                .putHeader("Vary", "Accept-Encoding");
        String accepted = context.request().getHeader("Accept-Encoding");
        boolean pack = accepted != null && TAKES_GZIP.matcher(accepted).matches();
        Buffer body = pack ? packed : plain;
        if (pack) {
            response.putHeader("Content-Encoding", "gzip");
        }
        response.putHeader("Content-Length", String.valueOf(body.length()));
        if (context.request().method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            response.end(body);
        }
    }
}
