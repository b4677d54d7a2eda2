package org.partnersuite.platform.http;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/** Disables HTTP/2 without TLS: its requests would bypass {@link StrictRequestDecoder}. */
@Singleton
class Http2WithTlsOnly implements HttpServerOptionsCustomizer {
    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
