package org.partnersuite.gateway.login;

import io.vertx.core.http.HttpServerResponse;

/** What a person reads who could not be logged in. */
enum LoginFailed {
    NOT_LOGGED_IN(401, "You are not logged in", "The login did not succeed, or took too long."),
    ISSUER_AWAY(503, "Nobody can log in at the moment", "The server that knows you does not answer.");

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>%1$s</title></head>
            <body><h1>%1$s</h1><p>%2$s <a href="/login">Log in again.</a></p></body>
            </html>
            """;

    private final int status;
    private final String page;

    LoginFailed(int status, String title, String sentence) {
        this.status = status;
        this.page = PAGE.formatted(title, sentence);
    }

    void send(HttpServerResponse response) {
        response.setStatusCode(status).putHeader("Content-Type", "text/html; charset=utf-8");
        if (status == 401) {
            response.putHeader("WWW-Authenticate", "Bearer");
        } else {
            response.putHeader("Retry-After", "5");
        }
        response.end(page);
    }
}
