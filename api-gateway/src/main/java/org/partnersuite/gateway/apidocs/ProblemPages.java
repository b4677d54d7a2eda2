package org.partnersuite.gateway.apidocs;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Serves a page for each code of {@code problems.json}, at the address that is the {@code type} of its problem
 * documents, and a page that lists all codes.
 */
@ApplicationScoped
class ProblemPages {
    private static final String CATALOGUE = "/problems.json";
    private static final String PATH = "/docs/problems/";

    private record Entry(String code, String statuses, String area, String meaning, String remedy) {
        static Entry of(JsonObject json) {
            return new Entry(
                    json.getString("code"),
                    json.getJsonArray("statuses").stream().map(String::valueOf).collect(Collectors.joining(" or ")),
                    json.getString("area"),
                    json.getString("meaning"),
                    json.getString("remedy"));
        }
    }

    private final Map<String, String> pages = new LinkedHashMap<>();

    ProblemPages() {
        List<Entry> entries = entries();
        entries.forEach(entry -> pages.put(entry.code(), page(entry)));
        pages.put("", list(entries));
    }

    void register(@Observes Router router) {
        router.getWithRegex("/docs/problems").order(-50).handler(context -> context.redirect(PATH));
        router.getWithRegex(PATH + "(?<code>[a-z0-9_]*)").order(-40).handler(this::serve);
    }

    private void serve(RoutingContext context) {
        String page = pages.get(context.pathParam("code"));
        if (page == null) {
            context.next();
            return;
        }
        context.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Cache-Control", "public, max-age=300")
                .end(page);
    }

    private static List<Entry> entries() {
        try (InputStream in = ProblemPages.class.getResourceAsStream(CATALOGUE)) {
            if (in == null) {
                throw new IllegalStateException(CATALOGUE + " is not on the class path");
            }
            return new JsonArray(Buffer.buffer(in.readAllBytes()))
                    .stream().map(JsonObject.class::cast).map(Entry::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(Entry entry) {
        return html(entry.code(), """
            <h1>%s</h1>
            <p>Status %s. %s</p>
            <h2>What to do</h2>
            <p>%s</p>
            <p><a href="%s">All problems</a></p>
            """.formatted(
                        entry.code(), entry.statuses(), text(entry.meaning()), text(entry.remedy()), PATH));
    }

    private static String list(List<Entry> entries) {
        Map<String, List<Entry>> areas =
                entries.stream().collect(Collectors.groupingBy(Entry::area, LinkedHashMap::new, Collectors.toList()));
        return html(
                "Problems",
                "<h1>Problems</h1>\n"
                        + "<p>How a call can be refused: the code of the problem document, its status, and what it"
                        + " means.</p>\n"
                        + areas.entrySet().stream()
                                .map(area -> "<h2>%s</h2>\n<table>\n%s</table>\n"
                                        .formatted(text(area.getKey()), rows(area.getValue())))
                                .collect(Collectors.joining()));
    }

    private static String rows(List<Entry> entries) {
        return entries.stream()
                .map(entry -> "<tr><td><a href=\"%s%s\">%s</a></td><td>%s</td><td>%s</td></tr>\n"
                        .formatted(PATH, entry.code(), entry.code(), entry.statuses(), text(entry.meaning())))
                .collect(Collectors.joining());
    }

    private static String html(String title, String body) {
        return """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s · Partner Suite API</title>
            <style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
            td{padding:.2rem 1rem .2rem 0;vertical-align:top}</style>
            </head>
            <body>
            %s</body>
            </html>
            """.formatted(title, body);
    }

    private static String text(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
